import { type CollectOptions, collectBlocks } from './page-blocks.ts';
import type { PageBlock } from './page-block.ts';
import { NEVER_TEXT } from './skipped-elements.ts';

/** Between headline and body stand a standfirst and a caption; so many blocks are something else. */
const MOST_HEAD_BLOCKS = 12;
/** A headline on the page and the title in its head share more than this part of the shorter one's words. */
const SAME_WORDS = 0.6;

/**
 * Headline and standfirst often stand before the body's element, in a header of their own: the blocks from the headline
 * to `root`, none when the headline is inside it.
 */
export function headBlocks(
  body: Element,
  root: Element,
  inside: readonly PageBlock[],
  title: string,
  options: CollectOptions,
): PageBlock[] {
  if (inside.some((block) => block.element.localName === 'h1')) return [];
  const headline = headlineBefore(body, root, title, options);
  if (!headline) return [];
  const common = commonAncestor(headline, root);
  const blocks: PageBlock[] = [];
  let child = childHolding(common, headline);
  for (; child && !child.contains(root); child = child.nextElementSibling) {
    if (!child.contains(headline) && isAside(child, options)) continue;
    const found = collectBlocks(child, options);
    const start = child.contains(headline)
      ? found.findIndex((block) => headline.contains(block.element) || block.element.contains(headline))
      : 0;
    if (start < 0) return [];
    blocks.push(...found.slice(start));
  }
  // The way down to the root may pass more of the head.
  for (let holder: Element | null = child; holder && holder !== root; holder = childHolding(holder, root)) {
    for (let before = holder.firstElementChild; before && !before.contains(root); before = before.nextElementSibling) {
      if (!isAside(before, options)) blocks.push(...collectBlocks(before, options));
    }
  }
  const [first] = blocks;
  if (first) first.kind = 'headline';
  return blocks.length <= MOST_HEAD_BLOCKS ? blocks : blocks.slice(0, 1);
}

/** The heading that says what the page's title says, the last such above the root; else the last of the first rank; else the article's own. */
function headlineBefore(body: Element, root: Element, title: string, { visibility }: CollectOptions): Element | null {
  const wanted = wordsOf(title);
  const article = root.closest('article');
  let best: Element | null = null;
  let bestRank = 0;
  for (const heading of body.querySelectorAll('h1,h2,h3,[itemprop=headline]')) {
    if (root.contains(heading)) break;
    const rank = rankOf(heading, wanted, article);
    if (rank === 0 || rank < bestRank || heading.contains(root) || !precedes(heading, root)) continue;
    if (heading.closest(NEVER_TEXT)) continue;
    // A heading for search engines stands somewhere unseen.
    if (visibility && (!visibility.isShown(heading) || visibility.renderingOf(heading) === 'hidden')) continue;
    best = heading;
    bestRank = rank;
  }
  return best;
}

function rankOf(heading: Element, wanted: readonly string[], article: Element | null): number {
  if (sharedWords(wordsOf(heading.textContent ?? ''), wanted) > SAME_WORDS) return 3;
  if (!/^h[23]$/.test(heading.localName)) return 2;
  return article?.contains(heading) ? 1 : 0;
}

/** In document order; `compareDocumentPosition` is not right in every DOM that tests and tools read pages with. */
function precedes(a: Element, b: Element): boolean {
  const common = commonAncestor(a, b);
  const last = childHolding(common, b);
  for (let child = childHolding(common, a); child; child = child.nextElementSibling) if (child === last) return true;
  return false;
}

/** Spaces and punctuation; "what is no letter" would take longer to compile than a page's reading takes. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-¿×÷\u2000-\u206f\u3000-\u303f]+/;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

/** Share of the shorter text's words that are in the other. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const words = new Set(long);
  return short.filter((word) => words.has(word)).length / short.length;
}

function isAside(element: Element, { asideOf }: CollectOptions): boolean {
  return element.matches(NEVER_TEXT) || (asideOf?.(element) ?? null) !== null;
}

function commonAncestor(a: Element, b: Element): Element {
  let common = a;
  while (!common.contains(b) && common.parentElement) common = common.parentElement;
  return common;
}

/** null when it is the parent itself. */
function childHolding(parent: Element, descendant: Element): Element | null {
  let child: Element | null = descendant;
  while (child && child.parentElement !== parent) child = child.parentElement;
  return child;
}
