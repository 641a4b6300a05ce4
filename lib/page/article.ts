import type { PageBlock } from './page-block.ts';
import type { PageInfo } from './page-info.ts';

/** A block counts as running text from this many characters on; shorter ones are labels, prices, teasers. */
const RUNNING_TEXT_CHARS = 80;
/** Above this share of linked characters a block is a menu or a teaser, not a sentence with links in it. */
const MAX_LINKED_SHARE = 0.5;
/** The article's root is the deepest element that holds this share of the page's running text … */
const ROOT_SHARE = 0.7;
/** Running text that makes an article when the page says it is one / says nothing / says it is something else. */
const ARTICLE_CHARS = { declared: 400, silent: 900, denied: 3000 } as const;

export interface Article {
  isArticle: boolean;
  /** Why, for the popup: "article", "too little running text" … */
  reason: string;
  root: Element | null;
  /** Headline, standfirst and body, in reading order. */
  blocks: PageBlock[];
}

/** Finds the article among the blocks of the whole page. */
export function findArticle(all: readonly PageBlock[], info: PageInfo): Article {
  const running = all.filter(isRunningText);
  const weight = charsUnder(running);
  const root = deepestHolder(running, weight);
  if (!root) return { isArticle: false, reason: 'no running text on this page', root: null, blocks: [] };

  const inside = all.filter((block) => root.contains(block.element));
  const blocks = [...headOf(all, inside[0], info), ...inside].filter((block, i, list) => isArticleText(block) && list.indexOf(block) === i);
  const chars = weight.get(root) ?? 0;
  const needed = info.declaredType === 'article' ? ARTICLE_CHARS.declared : info.declaredType === 'other' ? ARTICLE_CHARS.denied : ARTICLE_CHARS.silent;
  if (chars < needed) return { isArticle: false, reason: 'too little running text', root, blocks };
  if (linkedShare(inside) > MAX_LINKED_SHARE) return { isArticle: false, reason: 'mostly links', root, blocks };
  return { isArticle: true, reason: 'article', root, blocks };
}

function isRunningText(block: PageBlock): boolean {
  return block.kind !== 'headline' && block.text.length >= RUNNING_TEXT_CHARS && block.linkedChars < block.text.length * MAX_LINKED_SHARE;
}

/** What is left of the root's blocks: no menus, no linked teasers. */
function isArticleText(block: PageBlock): boolean {
  const share = block.linkedChars / block.text.length;
  if (block.kind === 'headline') return share < 0.9;
  return share < MAX_LINKED_SHARE || (share < 0.8 && block.text.length >= RUNNING_TEXT_CHARS);
}

function linkedShare(blocks: readonly PageBlock[]): number {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return total === 0 ? 0 : blocks.reduce((sum, block) => sum + block.linkedChars, 0) / total;
}

function charsUnder(running: readonly PageBlock[]): Map<Element, number> {
  const weight = new Map<Element, number>();
  for (const block of running) {
    for (let element: Element | null = block.element; element; element = parentAcrossShadow(element)) {
      weight.set(element, (weight.get(element) ?? 0) + block.text.length);
    }
  }
  return weight;
}

function deepestHolder(running: readonly PageBlock[], weight: Map<Element, number>): Element | null {
  const total = running.reduce((sum, block) => sum + block.text.length, 0);
  let best: Element | null = null;
  for (const [element, chars] of weight) {
    if (chars < total * ROOT_SHARE) continue;
    // Elements that hold so much form one chain from body down; the deepest is inside all the others.
    if (best === null || (best !== element && best.contains(element))) best = element;
  }
  // A single block that holds nearly everything (text with line breaks) is its own root; its neighbours belong to it.
  return best && running.some((block) => block.element === best) ? (best.parentElement ?? best) : best;
}

/** Headline and standfirst often stand before the body's container, in a header of their own. */
function headOf(all: readonly PageBlock[], first: PageBlock | undefined, info: PageInfo): PageBlock[] {
  const until = first ? all.indexOf(first) : all.length;
  let headline = -1;
  for (let i = 0; i < until; i++) {
    const block = all[i] as PageBlock;
    if (block.element.localName === 'h1' || (block.kind === 'headline' && sameText(block.text, info.title))) headline = i;
  }
  if (headline < 0) return [];
  return all.slice(headline, until).filter((block, i) => i === 0 || (block.text.length >= 50 && isArticleText(block)));
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(a) !== '' && plain(b).startsWith(plain(a));
}

function parentAcrossShadow(element: Element): Element | null {
  return element.parentElement ?? ((element.getRootNode?.() as ShadowRoot | undefined)?.host ?? null);
}
