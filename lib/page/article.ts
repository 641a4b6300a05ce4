import { type ArticleRoot, findArticleRoot } from './article-root.ts';
import { articleText, isRunningText } from './article-text.ts';
import { type ArticlePart, articlesBelowEachOther, readPart } from './further-articles.ts';
import { headBlocks } from './head-blocks.ts';
import { judgeArticle } from './is-article.ts';
import type { PageBlock } from './page-block.ts';
import { collectBlocks } from './page-blocks.ts';
import type { PageInfo } from './page-info.ts';
import type { PageReason } from './page-reason.ts';
import { createAsideJudge } from './skipped-elements.ts';
import type { Visibility } from './visibility.ts';

export interface Article {
  isArticle: boolean;
  reason: PageReason;
  root: Element | null;
  /** Headline, standfirst and body, in reading order; of each article when there are several. */
  parts: ArticlePart[];
}

/** Finds the article of a page and reads it, the headline above it included. */
export function findArticle(body: Element, info: PageInfo, visibility: Visibility): Article {
  const asideOf = createAsideJudge();
  const found: ArticleRoot | null = findArticleRoot(body, visibility, asideOf);
  if (!found) return { isArticle: false, reason: 'no-text', root: null, parts: [] };
  const { root, misnamed } = found;
  const options = { visibility, misnamed, asideOf };
  const inside = collectBlocks(root, options);
  const head = headBlocks(body, root, inside, info.title, options);
  const verdict = judgeArticle(root, inside, info);
  const several = verdict.isArticle ? articlesBelowEachOther(body, root, options) : null;
  const parts = several?.flatMap((article) => readPart(article, options) ?? []) ?? [];
  if (several && parts.length > 1) {
    // Only of the first does the head of the page speak.
    const [first] = parts;
    if (first) first.date = info.date || first.date;
    for (const { blocks } of parts) markStandfirst(blocks);
    return { ...verdict, root: commonAncestor(several), parts };
  }
  const blocks = articleText([...head, ...inside], root);
  markStandfirst(blocks);
  return { ...verdict, root, parts: [{ date: info.date, blocks }] };
}

function commonAncestor([first, ...others]: readonly Element[]): Element | null {
  let common = first ?? null;
  while (common && !others.every((other) => common?.contains(other))) common = common.parentElement;
  return common;
}

/** The paragraph between the headline and the first that is in line with the rest. */
function markStandfirst(blocks: readonly PageBlock[]): void {
  const [headline, first] = blocks;
  const next = blocks.slice(2).find((block) => isRunningText(block) && block.kind === 'paragraph');
  if (headline?.kind !== 'headline' || first?.kind !== 'paragraph' || !next) return;
  if (first.element.parentElement !== next.element.parentElement) first.kind = 'standfirst';
}
