import { type Aside, isNeverText } from './skipped-elements.ts';
import type { Visibility } from './visibility.ts';

/** A text node of fewer characters is a label, a price, a link of a menu. */
const RUNNING_NODE_CHARS = 25;
/** Running text of fewer characters in one block is a teaser or a label. */
const RUNNING_BLOCK_CHARS = 80;
/** The search goes on inside the child that holds this share of what its parent holds … */
const CHILD_SHARE = 0.6;
/** … and inside an element that says it is the article, only if next to nothing is left behind. */
const CHILD_SHARE_OF_ARTICLE = 0.9;
/** A named aside that holds this share of the page's running text is a wrapper with an unlucky name. */
const MISNAMED_SHARE = 0.5;
/** Less text than in an article's first paragraphs. */
const LITTLE_TEXT_CHARS = 1500;
/** Twice what the longest of the recorded pages has; a page with more text nodes is judged by these. */
const MOST_TEXT_NODES = 30_000;

const ARTICLE = 'article,[role=article],[itemprop=articleBody],[itemtype$="Article"]';
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template']);
const INLINE = new Set(
  'abbr b bdi bdo cite del dfn em font i ins mark q s small span strong sub sup time u var'.split(' '),
);

export interface ArticleRoot {
  root: Element;
  /** Characters of running text inside it. */
  chars: number;
  /** Blocks of running text inside it. */
  paragraphs: number;
  /** Characters of running text on the page outside it. */
  charsElsewhere: number;
  misnamed: ReadonlySet<Element>;
}

/**
 * Finds the element that holds the article: where the running text is densest. Looks at text nodes only, which is a
 * fraction of what reading the page costs. Null when there is no running text at all.
 */
export function findArticleRoot(
  body: Element,
  visibility: Visibility,
  asideOf: (element: Element) => Aside,
): ArticleRoot | null {
  const owners = runningText(body);
  const standing = createStanding(body, asideOf);
  let total = 0;
  const inAside = new Map<Element, number>();
  for (const [owner, chars] of owners) {
    const place = chars < RUNNING_BLOCK_CHARS ? 'out' : standing(owner);
    if (place === 'out' || !visibility.isShown(owner)) owners.delete(owner);
    else {
      total += chars;
      if (place !== 'in') inAside.set(place, (inAside.get(place) ?? 0) + chars);
    }
  }
  const misnamed = new Set(
    [...inAside].filter(([, chars]) => chars > total * MISNAMED_SHARE).map(([element]) => element),
  );
  for (const owner of owners.keys()) {
    const place = standing(owner);
    if (typeof place !== 'string' && !misnamed.has(place)) owners.delete(owner);
  }
  const weights = weigh(owners, body);
  const all = weights.get(body);
  if (!all) return null;
  const root = descend(body, weights);
  const { chars, paragraphs } = weights.get(root) ?? all;
  return { root, chars, paragraphs, charsElsewhere: all.chars - chars, misnamed };
}

interface Weight {
  chars: number;
  paragraphs: number;
}

/** What each element holds. Blocks beside each other are added up before they weigh on what is around them. */
function weigh(owners: ReadonlyMap<Element, number>, body: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const add = (element: Element, { chars, paragraphs }: Weight): void => {
    const weight = weights.get(element);
    if (weight) {
      weight.chars += chars;
      weight.paragraphs += paragraphs;
    } else weights.set(element, { chars, paragraphs });
  };
  const rows = new Map<Element, Weight>();
  for (const [owner, chars] of owners) {
    add(owner, { chars, paragraphs: 1 });
    const parent = owner === body ? null : parentOf(owner);
    if (!parent) continue;
    const row = rows.get(parent);
    if (row) {
      row.chars += chars;
      row.paragraphs++;
    } else rows.set(parent, { chars, paragraphs: 1 });
  }
  for (const [parent, row] of rows) {
    for (let element: Element | null = parent; element; element = element === body ? null : parentOf(element))
      add(element, row);
  }
  return weights;
}

/** Characters of running text by the block that shows them; text that is all link is none. */
function runningText(body: Element): Map<Element, number> {
  const owners = new Map<Element, number>();
  gather(body, owners, RUNNING_NODE_CHARS);
  if (sumOf(owners) >= LITTLE_TEXT_CHARS) return owners;
  // An article may be cut into words, each with a node of its own.
  owners.clear();
  gather(body, owners, 1);
  // Looking for shadow roots means looking at every element; a page that keeps its article in one shows next to no other text.
  if (sumOf(owners) < LITTLE_TEXT_CHARS) gatherShadows(body, owners);
  return owners;
}

function sumOf(owners: ReadonlyMap<Element, number>): number {
  let chars = 0;
  for (const length of owners.values()) chars += length;
  return chars;
}

function gather(root: Node, owners: Map<Element, number>, leastChars: number): void {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4 /* text */);
  let left = MOST_TEXT_NODES;
  for (let node = walker.nextNode() as Text | null; node && left > 0; node = walker.nextNode() as Text | null) {
    left--;
    if (node.length < leastChars) continue;
    let owner = node.parentElement;
    // Scripts can be long: their text is better not looked at.
    if (!owner || NOT_SHOWN.has(owner.localName)) continue;
    const chars = node.data.trim().length;
    if (chars < leastChars) continue;
    while (owner && INLINE.has(owner.localName)) owner = owner.parentElement;
    if (owner && owner.localName !== 'a') owners.set(owner, (owners.get(owner) ?? 0) + chars);
  }
}

function gatherShadows(root: ParentNode, owners: Map<Element, number>): void {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    gather(shadowRoot, owners, 1);
    gatherShadows(shadowRoot, owners);
  }
}

/** Where an element stands: in the text, out of it, or in an aside (the outermost one). Remembers its answers. */
function createStanding(
  body: Element,
  asideOf: (element: Element) => Aside,
): (element: Element) => 'in' | 'out' | Element {
  const known = new Map<Element, 'in' | 'out' | Element>([[body, 'in']]);
  const judge = (element: Element): 'in' | 'out' | Element => {
    const parent = parentOf(element);
    const above = parent ? standing(parent) : 'in';
    if (above === 'out' || isNeverText(element)) return 'out';
    const aside = asideOf(element);
    if (aside === 'never') return 'out';
    if (above !== 'in') return above;
    return aside ? element : 'in';
  };
  const standing = (element: Element): 'in' | 'out' | Element => {
    let answer = known.get(element);
    if (answer === undefined) known.set(element, (answer = judge(element)));
    return answer;
  };
  return standing;
}

function descend(body: Element, weights: ReadonlyMap<Element, Weight>): Element {
  const heaviest = new Map<Element, Element>();
  for (const [element, { chars }] of weights) {
    const parent = element === body ? null : parentOf(element);
    if (!parent) continue;
    const best = heaviest.get(parent);
    if (!best || chars > (weights.get(best)?.chars ?? 0)) heaviest.set(parent, element);
  }
  let root = body;
  let isInArticle = false;
  for (;;) {
    const child = heaviest.get(root);
    const weight = child && weights.get(child);
    // A single block that holds nearly everything (text with line breaks) is not its own root; its neighbours belong to it.
    if (!child || !weight || !heaviest.has(child)) return root;
    isInArticle ||= root.matches(ARTICLE);
    if (weight.chars < (weights.get(root)?.chars ?? 0) * (isInArticle ? CHILD_SHARE_OF_ARTICLE : CHILD_SHARE))
      return root;
    root = child;
  }
}

/** The parent, of a shadow root its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}
