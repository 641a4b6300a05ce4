import type { TextBlock } from '../engine.ts';
import { BlockText } from './block-text.ts';
import type { PageBlock } from './page-block.ts';
import { isNamedAside, isNeverText, MISNAMED_WRAPPER_CHARS } from './skipped-elements.ts';

/** What the walker must be told about the page beyond its tree; the browser knows styles, a parsed file does not. */
export interface Visibility {
  /** False when the element is not rendered. */
  isRendered(element: Element): boolean;
}

export const EVERYTHING_RENDERED: Visibility = { isRendered: () => true };

const BLOCK_ELEMENTS = new Set(
  ('address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'li main ol p section summary table tbody td tfoot th thead tr ul').split(' '),
);

const KIND_OF_ELEMENT: Record<string, TextBlock['kind']> = {
  h1: 'headline', h2: 'headline', h3: 'headline', h4: 'headline', h5: 'headline', h6: 'headline',
  figcaption: 'caption', li: 'list', dd: 'list', dt: 'list', td: 'table', th: 'table', blockquote: 'quote',
}; // prettier-ignore

/**
 * Every block of text under `root`, in reading order, boilerplate left out by element and name. Open shadow roots and slots
 * are read as rendered. Ids count from `firstId`.
 */
export function collectBlocks(root: Element, visibility: Visibility, firstId = 0): PageBlock[] {
  const blocks: PageBlock[] = [];
  let current = new BlockText();

  const flush = (element: Element, kind: TextBlock['kind']): void => {
    const text = current.text.trimEnd();
    if (text !== '') {
      blocks.push({ id: firstId + blocks.length, kind, text, element, segments: current.segments, linkedChars: current.linkedChars });
      current = new BlockText();
    } else if (current.text !== '') current = new BlockText();
  };

  const walk = (element: Element, owner: Element, kind: TextBlock['kind'], insideLink: boolean): void => {
    for (const child of childrenAsRendered(element)) {
      if (child.nodeType === 3) {
        current.append(child as Text, insideLink);
      } else if (child.nodeType === 1) {
        visit(child as Element, owner, kind, insideLink);
      }
    }
  };

  const visit = (child: Element, owner: Element, kind: TextBlock['kind'], insideLink: boolean): void => {
    const name = child.localName;
    if (name === 'br') return current.breakLine();
    if (name === 'wbr') return;
    if (name === 'img' || isNeverText(child)) return current.gap();
    if (isFootnoteMark(child)) return;
    const isBlock = BLOCK_ELEMENTS.has(name) || name.includes('-');
    if (isNamedAside(child) && (child.textContent?.length ?? 0) < MISNAMED_WRAPPER_CHARS) return current.gap();
    if (isBlock && !visibility.isRendered(child)) return;
    const link = insideLink || name === 'a';
    if (!isBlock) return walk(child, owner, kind, link);
    flush(owner, kind);
    const childKind = KIND_OF_ELEMENT[name] ?? (kind === 'paragraph' || name === 'p' ? 'paragraph' : kind);
    const inherited = name === 'p' && (kind === 'quote' || kind === 'caption' || kind === 'list' || kind === 'table') ? kind : childKind;
    walk(child, child, inherited, link);
    flush(child, inherited);
  };

  walk(root, root, KIND_OF_ELEMENT[root.localName] ?? 'paragraph', false);
  flush(root, 'paragraph');
  return blocks;
}

/** "[3]" and "*" raised behind a word would glue to the name before it. */
function isFootnoteMark(element: Element): boolean {
  return element.localName === 'sup' && /^[[(]?[\d*†‡]{1,3}[\])]?$/.test(element.textContent?.trim() ?? '');
}

function childrenAsRendered(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}
