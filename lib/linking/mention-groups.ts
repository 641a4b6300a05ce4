/** Mentions found by the gazetteer, chosen leftmost-longest under the guard, and grouped by surface form: one sense per article. */
import type { Candidate, GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Article, ArticleBlock } from './article.ts';
import { guardRejects } from './guard.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { type Description, describeSpan } from './topics.ts';
import { foldWord } from './words.ts';

export interface Mention {
  block: ArticleBlock;
  start: number;
  end: number;
  surface: string;
  surroundings: Surroundings;
  /** The words that describe it; every candidate is held against them. */
  description: Description;
}

export interface MentionGroup {
  /** Folded surface form. */
  key: string;
  /** The same without a leading article of the article's language. */
  bare: string;
  /** Number of words, a leading article not counted: "The State" is one common word. */
  words: number;
  mentions: Mention[];
  candidates: Candidate[];
}

/** "JD Vance", "J.D. Vance" and "J. D. Vance" fold to one key. */
export function surfaceKey(surface: string): string {
  return surface
    .split(/[\s\-‐‑–]+/)
    .map(foldWord)
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');
}

/** Walks each block's hits from the left: the longest that the guard lets pass wins, what it covers is done with. */
export function groupMentions(kb: KnowledgeBase, article: Article, lexicon: Lexicon): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const block of article.blocks) {
    let done = -1;
    for (const hit of block.hits) {
      // A lone letter ("I", "X", the newspaper "i") is never a name to a reader's eye.
      if (hit.start < done || hit.end - hit.start < 2) continue;
      const behind = behindArticle(block, hit);
      // "the Bank" before "Bank of Canada": the longer name is what the words say.
      if (behind >= 0 && block.hits.some(({ start, end }) => start === behind && end > hit.end)) continue;
      const surroundings = surroundingsOf(block, hit.start, hit.end, lexicon);
      const words =
        surroundings.last -
        surroundings.first +
        1 -
        (isArticle(block.words[surroundings.first]?.folded, block.language) ? 1 : 0);
      // "Service at the National War Memorial", in a line of capitals: no part of a longer name.
      const next = block.words[surroundings.last + 1];
      const isWhole = next === undefined || next.gap !== ' ' || next.shape === 'lower';
      const allowed = withoutArticle(kb, block, hit, isWhole ? behind : -1).filter(
        (candidate) => !guardRejects(kb, candidate, words, surroundings, block),
      );
      // A street is called after the whole name, so that no part of it names anybody.
      if (allowed.length > 0 || surroundings.before === 'street') done = hit.end;
      if (allowed.length === 0) continue;
      addMention(groups, mentionAt(block, hit.start, hit.end, surroundings), words, allowed);
    }
  }
  return [...groups.values()];
}

/** The mention at a span whose surroundings are known. Offsets are UTF-16 units of the block's text. */
export function mentionAt(block: ArticleBlock, start: number, end: number, surroundings: Surroundings): Mention {
  const surface = block.block.text.slice(start, end);
  return { block, start, end, surface, surroundings, description: describeSpan(block, start, end, surroundings) };
}

const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: new Set(['the']),
  es: new Set(['el', 'la', 'los', 'las']),
  fr: new Set(['le', 'la', 'les']),
  de: new Set(['der', 'die', 'das']),
  pt: new Set(['o', 'a', 'os', 'as']),
  it: new Set(['il', 'lo', 'la', 'gli', 'le']),
  nl: new Set(['de', 'het']),
};

/** The longest of these words. */
const ARTICLE_LETTERS = 3;

/** Where the hit goes on behind an article that it begins with; -1 when it begins with none, or is nothing more. */
function behindArticle({ block: { text }, language }: ArticleBlock, { start, end }: GazetteerHit): number {
  const space = text.slice(start, start + ARTICLE_LETTERS + 1).search(/\s/);
  if (space < 0 || start + space >= end) return -1;
  return isArticle(text.slice(start, start + space).toLowerCase(), language) ? start + space + 1 : -1;
}

/** Candidates of a hit and of the rest of it behind an article: some lists have "the Treasury", others "Treasury". */
function withoutArticle(
  kb: KnowledgeBase,
  { hits }: ArticleBlock,
  hit: GazetteerHit,
  behind: number,
): readonly Candidate[] {
  const { end, candidates } = hit;
  const rest = behind < 0 ? undefined : hits.find((other) => other.start === behind && other.end === end);
  if (rest === undefined) return candidates;
  const known = new Set(candidates.map(({ entity }) => entity));
  return [
    ...candidates,
    ...rest.candidates.filter(({ entity }) => !known.has(entity) && kb.kind(entity) === 'organization'),
  ];
}

/** "the" and its like in the language; names keep their English "The" everywhere, and "Los Angeles" its Spanish one in English. */
export function isArticle(folded: string | undefined, language: Language): boolean {
  return folded !== undefined && (ARTICLES[language].has(folded) || ARTICLES.en.has(folded));
}

/** The key without a leading article. */
export function bareKey(key: string, language: Language): string {
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && isArticle(first, language) ? rest.join(' ') : key;
}

function addMention(
  groups: Map<string, MentionGroup>,
  mention: Mention,
  words: number,
  candidates: readonly Candidate[],
): void {
  const key = surfaceKey(mention.surface);
  const group = groups.get(key);
  if (!group) {
    const bare = bareKey(key, mention.block.language);
    groups.set(key, { key, bare, words, mentions: [mention], candidates: [...candidates] });
    return;
  }
  group.mentions.push(mention);
  for (const candidate of candidates) {
    if (!group.candidates.some((known) => known.entity === candidate.entity)) group.candidates.push(candidate);
  }
}

/** In reading order; of two mentions that overlap the longer stays. */
export function mentionsWithoutClash<T extends { block: number; start: number; end: number }>(
  mentions: readonly T[],
): T[] {
  const ordered = [...mentions].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last && last.block === mention.block && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}
