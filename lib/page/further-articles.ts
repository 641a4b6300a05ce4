import { articleText, isRunningText } from './article-text.ts';
import { dayOf } from './day.ts';
import type { PageBlock } from './page-block.ts';
import { type CollectOptions, collectBlocks } from './page-blocks.ts';
import { NEVER_TEXT } from './skipped-elements.ts';

/** Running text of fewer characters is a teaser of an article. */
const LEAST_CHARS = 400;
/** Endless scrolling is followed no further: the cast of so many articles is nobody's question. */
const MOST_ARTICLES = 8;

/** One of several articles that a page shows below each other. */
export interface ArticlePart {
  /** Day of publication, `YYYY-MM-DD`, '' when it is not stated. */
  date: string;
  blocks: PageBlock[];
}

/**
 * The articles of a page that goes on with another one when its end is reached: elements that call themselves articles,
 * each with a headline of the first rank. Null when there are not at least two (posts of a live blog have lesser headings).
 */
export function articlesBelowEachOther(body: Element, root: Element, options: CollectOptions): Element[] | null {
  const articles = [...body.querySelectorAll('article')].filter((article) => article.querySelector('h1') !== null);
  const outer = articles.filter((article) => !articles.some((other) => other !== article && other.contains(article)));
  if (outer.length < 2 || !outer.some((article) => article.contains(root) || root.contains(article))) return null;
  const full = outer.filter(
    (article) => (article.textContent?.length ?? 0) >= LEAST_CHARS && !isBeside(article, body, options),
  );
  return full.length < 2 ? null : full.slice(0, MOST_ARTICLES);
}

/** Reads one of them; its date from its own markup. Null when it turns out to be a teaser. */
export function readPart(article: Element, options: CollectOptions): ArticlePart | null {
  const found = collectBlocks(article, options);
  const headline = found.findIndex((block) => block.element.closest('h1') !== null);
  const blocks = articleText(found.slice(Math.max(0, headline)), article);
  const chars = blocks.filter(isRunningText).reduce((sum, block) => sum + block.text.length, 0);
  if (chars < LEAST_CHARS) return null;
  const stated = [...article.querySelectorAll('[itemprop~=datePublished],time[datetime]')];
  const days = stated.map((element) =>
    dayOf(element.getAttribute('datetime') ?? element.getAttribute('content') ?? ''),
  );
  return { date: days.find((day) => day !== '') ?? '', blocks };
}

function isBeside(article: Element, body: Element, { visibility, asideOf, misnamed }: CollectOptions): boolean {
  if (visibility && !visibility.isShown(article)) return true;
  for (let element: Element | null = article; element && element !== body; element = element.parentElement) {
    if (element.matches(NEVER_TEXT) || (!misnamed?.has(element) && asideOf && asideOf(element) !== null)) return true;
  }
  return false;
}
