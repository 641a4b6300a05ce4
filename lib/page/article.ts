import { type ArticleRoot, findArticleRoot } from './article-root.ts';
import { articleText, isRunningText } from './article-text.ts';
import { headBlocks } from './head-blocks.ts';
import { judgeArticle } from './is-article.ts';
import type { PageBlock } from './page-block.ts';
import { collectBlocks } from './page-blocks.ts';
import type { PageInfo } from './page-info.ts';
import { createAsideJudge } from './skipped-elements.ts';
import type { Visibility } from './visibility.ts';

export interface Article {
  isArticle: boolean;
  /** Why, for the popup: "article", "too little running text" … */
  reason: string;
  root: Element | null;
  /** Headline, standfirst and body, in reading order. */
  blocks: PageBlock[];
}

/** Finds the article of a page and reads it, the headline above it included. */
export function findArticle(body: Element, info: PageInfo, visibility: Visibility): Article {
  const asideOf = createAsideJudge();
  const found: ArticleRoot | null = findArticleRoot(body, visibility, asideOf);
  if (!found) return { isArticle: false, reason: 'no running text on this page', root: null, blocks: [] };
  const { root, misnamed } = found;
  const options = { visibility, misnamed, asideOf };
  const inside = collectBlocks(root, options);
  const head = headBlocks(body, root, inside, info.title, options);
  const verdict = judgeArticle(root, inside, info);
  const blocks = articleText([...head, ...inside], root);
  markStandfirst(blocks);
  return { ...verdict, root, blocks };
}

/** The paragraph between the headline and the first that is in line with the rest. */
function markStandfirst(blocks: readonly PageBlock[]): void {
  const [headline, first] = blocks;
  const next = blocks.slice(2).find((block) => isRunningText(block) && block.kind === 'paragraph');
  if (headline?.kind !== 'headline' || first?.kind !== 'paragraph' || !next) return;
  if (first.element.parentElement !== next.element.parentElement) first.kind = 'standfirst';
}
