import { findArticle } from './article.ts';
import type { PageBlock } from './page-block.ts';
import { collectBlocks, EVERYTHING_RENDERED, type Visibility } from './page-blocks.ts';
import { type PageInfo, readPageInfo } from './page-info.ts';

export interface PageText {
  isArticle: boolean;
  /** Why it is, or is not, taken for an article. */
  reason: string;
  info: PageInfo;
  /** The article's blocks when it is one; what stands in the page's main text otherwise, for a reader who asks for it. */
  blocks: PageBlock[];
}

/** Reads the page without changing it: what it is, when it was published, and the text of its article. */
export function readPage(document: Document, visibility: Visibility = EVERYTHING_RENDERED): PageText {
  const info = readPageInfo(document);
  const body = document.body;
  if (!body) return { isArticle: false, reason: 'the page has no body', info, blocks: [] };
  const { isArticle, reason, blocks } = findArticle(collectBlocks(body, visibility), info);
  return { isArticle, reason, info, blocks: blocks.map((block, id) => Object.assign(block, { id })) };
}
