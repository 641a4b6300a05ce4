import { findArticle } from './article.ts';
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

/** Reads the page without changing it: what it is, when it was published, and the text of its article. */
export function readPage(document: Document, visibility: Visibility = EVERYTHING_RENDERED): PageText {
  const info = readPageInfo(document);
  const body = document.body;
  if (!body) return { isArticle: false, reason: 'no-text', info, blocks: [], parts: [], root: null };
  const { isArticle, reason, parts, root } = findArticle(body, info, visibility);
  const blocks = parts.flatMap((part) => part.blocks);
  blocks.forEach((block, id) => {
    block.id = id;
  });
  return { isArticle, reason, info, blocks, parts, root };
}
