import { findArticle } from './article.ts';
import { outOfReach } from './frames.ts';
import type { ArticlePart } from './further-articles.ts';
import type { PageBlock } from './page-block.ts';
import { type PageInfo, readPageInfo } from './page-info.ts';
import type { PageReason } from './page-reason.ts';
import { EVERYTHING_RENDERED, type Visibility } from './visibility.ts';

export interface PageText {
  isArticle: boolean;
  reason: PageReason;
  info: PageInfo;
  /** The article's blocks when it is one; what stands in the page's main text otherwise, for a reader who asks for it. */
  blocks: PageBlock[];
  /** The same blocks by article: several when the page goes on with the next one below the first. */
  parts: ArticlePart[];
  /** The element that holds the article's text (its headline may stand above); null when the page has no running text. */
  root: Element | null;
}

/**
 * Reads the page without changing it: what it is, when it was published, and the text of its article.
 *
 * @param around the page of a frame: what the frame does not say of itself is said there
 */
export function readPage(
  document: Document,
  visibility: Visibility = EVERYTHING_RENDERED,
  around: Document | null = null,
): PageText {
  const own = readPageInfo(document);
  const info = around ? completedBy(own, readPageInfo(around)) : own;
  const body = document.body;
  if (!body) return { isArticle: false, reason: 'no-text', info, blocks: [], parts: [], root: null };
  const { isArticle, reason: verdict, parts, root } = findArticle(body, info, visibility);
  const isBare = verdict === 'no-text' || verdict === 'too-short';
  const reason = (isBare && outOfReach(document)) || verdict;
  const blocks = parts.flatMap((part) => part.blocks);
  blocks.forEach((block, id) => {
    block.id = id;
  });
  return { isArticle, reason, info, blocks, parts, root };
}

function completedBy(own: PageInfo, around: PageInfo): PageInfo {
  return {
    date: own.date || around.date,
    updated: own.updated || around.updated,
    language: own.language || around.language,
    title: own.title || around.title,
    outlet: own.outlet || around.outlet,
    declaredType: own.declaredType || around.declaredType,
  };
}
