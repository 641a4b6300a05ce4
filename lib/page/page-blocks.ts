import type { TextBlock } from '../engine.ts';
import { BlockText } from './block-text.ts';
import type { PageBlock } from './page-block.ts';
import { type Aside, createAsideJudge, createNeverTextJudge } from './skipped-elements.ts';
import { EVERYTHING_RENDERED, type Visibility } from './visibility.ts';

/** A page may be endless. The longest articles have 20,000 words; what comes after twice that is not read. */
const MOST_CHARS = 240_000;
/** Each node costs one or two microseconds: so many keep one reading at about a twentieth of a second. The longest of the recorded pages has 22,000. */
const MOST_NODES = 30_000;

const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'li main ol p search section summary table tbody td tfoot th thead tr ul caption legend'
  ).split(' '),
);
/** Elements that sites leave as the browser has them: their style need not be asked. */
const PLAIN_ELEMENTS = new Set(
  'b i em strong a u s small sub sup mark abbr q cite p li time font bdi bdo ins del dfn var'.split(' '),
);

const KIND_OF_ELEMENT: Record<string, TextBlock['kind']> = {
  h1: 'headline', h2: 'headline', h3: 'headline', h4: 'headline', h5: 'headline', h6: 'headline',
  figcaption: 'caption', li: 'list', dd: 'list', dt: 'list', td: 'table', th: 'table', caption: 'caption', blockquote: 'quote',
}; // prettier-ignore

/** Things a reader sees between two words, so that the words are apart. */
const THINGS = new Set(
  'img picture svg button input select textarea iframe video audio canvas object embed math progress meter'.split(' '),
);

/** What one element means for the text around it. */
type Role = 'unseen' | 'thing' | 'aside' | 'block' | 'inline' | 'break';

export interface CollectOptions {
  visibility?: Visibility;
  /** Elements that are read although their names speak against them. */
  misnamed?: ReadonlySet<Element>;
  asideOf?: (element: Element) => Aside;
}

/**
 * Every block of text under `root`, in reading order, boilerplate left out by element and name. Open shadow roots and slots
 * are read as rendered.
 */
export function collectBlocks(root: Element, options: CollectOptions = {}): PageBlock[] {
  const { visibility = EVERYTHING_RENDERED, misnamed, asideOf = createAsideJudge() } = options;
  let isNever = createNeverTextJudge(root);
  const blocks: PageBlock[] = [];
  let current = new BlockText();
  let chars = 0;
  let nodes = 0;

  const flush = (element: Element, kind: TextBlock['kind']): void => {
    const text = current.text.trimEnd();
    if (text !== '') {
      chars += text.length;
      blocks.push({
        id: blocks.length,
        kind,
        text,
        element,
        segments: current.segments,
        linkedChars: current.linkedChars,
      });
    }
    if (current.text !== '') current = new BlockText();
  };

  const roleOf = (child: Element, name: string, owner: Element): Role => {
    if (THINGS.has(name)) return 'thing';
    if (CODE_WORDS.has(name) && isWordInSentence(child)) return 'inline';
    if (isNever(child)) return BLOCK_ELEMENTS.has(name) ? 'aside' : 'unseen';
    if (name === 'br') return 'break';
    if (name === 'sup' && isFootnoteMark(child)) return 'unseen';
    if (!misnamed?.has(child) && asideOf(child) !== null) return 'aside';
    const isPlain = PLAIN_ELEMENTS.has(name) && !child.hasAttribute('class');
    const rendering = isPlain ? null : visibility.renderingOf(child);
    if (rendering !== null) return rendering === 'hidden' ? 'unseen' : rendering;
    const ownBlock = name.includes('-') && owner.localName !== 'p';
    return BLOCK_ELEMENTS.has(name) || ownBlock ? 'block' : 'inline';
  };

  const visit = (child: Element, owner: Element, kind: TextBlock['kind'], insideLink: boolean): void => {
    const name = child.localName;
    const role = roleOf(child, name, owner);
    if (role === 'break') current.breakLine();
    else if (role === 'thing') current.gap();
    else if (role === 'aside' && BLOCK_ELEMENTS.has(name)) flush(owner, kind);
    else if (role === 'aside') current.gap();
    else if (role === 'inline') walk(child, owner, kind, insideLink || name === 'a');
    else if (role === 'block') {
      flush(owner, kind);
      const inherited = kindInside(name, kind);
      walk(child, child, inherited, insideLink || name === 'a');
      flush(child, inherited);
    }
  };

  const walk = (element: Element, owner: Element, kind: TextBlock['kind'], insideLink: boolean): void => {
    const each = (child: Node): void => {
      if (child.nodeType === 3) current.append(child as Text, insideLink, MOST_CHARS);
      else if (child.nodeType === 1) visit(child as Element, owner, kind, insideLink);
    };
    const assigned = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
    const shadow = element.shadowRoot;
    if (shadow) {
      const [outside, inside] = [isNever, createNeverTextJudge(shadow)];
      isNever = (child) => inside(child) || outside(child);
    }
    if (assigned.length > 0) assigned.forEach(each);
    else {
      for (let child = (shadow ?? element).firstChild; child; child = child.nextSibling) {
        if (++nodes > MOST_NODES || chars + current.text.length > MOST_CHARS) return;
        each(child);
      }
    }
  };

  const kind = KIND_OF_ELEMENT[root.localName] ?? 'paragraph';
  walk(root, root, kind, root.closest('a') !== null);
  flush(root, kind);
  return blocks;
}

/** A quote's, caption's, list's or cell's paragraphs are of its kind. */
function kindInside(name: string, outer: TextBlock['kind']): TextBlock['kind'] {
  const own = KIND_OF_ELEMENT[name];
  if (outer === 'caption' || outer === 'quote') return outer;
  return own ?? outer;
}

/** A word of a program within a sentence is read with it. */
const CODE_WORDS = new Set(['code', 'kbd', 'samp']);
const CODE_WORD_CHARS = 40;

function isWordInSentence(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'p' && parent?.localName !== 'li') return false;
  const chars = element.textContent?.length ?? 0;
  return chars <= CODE_WORD_CHARS && chars < (parent.textContent?.trim().length ?? 0);
}

/** "[3]" and "*" raised behind a word would glue to the name before it. */
function isFootnoteMark(element: Element): boolean {
  return /^[[(]?[\d*†‡§]{1,3}[\])]?$|^\[[^\]]{1,9}\]$/.test(element.textContent?.trim() ?? '');
}
