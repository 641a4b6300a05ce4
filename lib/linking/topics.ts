/** What an article is about, told by the words of each walk of life that it uses; near words are kept with each mention. */
import type { Article, ArticleBlock } from './article.ts';
import { type Domain, domainsOfWord } from './domains.ts';
import { KIN_WORDS } from './kin-words.ts';
import { meaningsOf } from './role-words.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

/** Share of each domain among the article's telling words, 0 … 1. */
export type DocumentTopics = ReadonlyMap<Domain, number>;

/** Share of sport among the telling words from which an article is a report of it. */
export const SPORTS_ARTICLE = 0.35;

/** Positions in a team, which describe a player; said of anything else they are words of every article. */
const OF_ALL_ARTICLES = new Set('center centre guard end running wide tight'.split(' '));

export function topicsOf(article: Article): DocumentTopics {
  const counts = new Map<Domain, number>();
  let total = 0;
  for (const { words } of article.blocks) {
    for (const word of words) {
      const domains = OF_ALL_ARTICLES.has(word.folded) ? [] : domainsOfWord(word.folded, article.language);
      for (const domain of domains) {
        counts.set(domain, (counts.get(domain) ?? 0) + 1 / domains.length);
      }
      if (domains.length > 0) total++;
    }
  }
  return new Map([...counts].map(([domain, count]) => [domain, total < 5 ? count / 5 : count / total]));
}

/** Words that describe a mention: those before it up to the start of its clause, and an apposition after a comma. */
export interface Description {
  /** Right before, or in an apposition: "Mexican President", ", the 34-year-old striker,". */
  close: Set<string>;
  /** The same, and a few words further before. */
  near: Set<string>;
  /** The rest of the sentence. */
  sentence: Set<string>;
  /** The first words right behind it: "Unison's assistant general secretary", "the Ohio State recruiter". */
  behind: Set<string>;
  /** It is said whose family the bearer is of: "his wife, Kelly Preston". */
  isKin: boolean;
}

/** "Ben Kingsley, who played the lawyer": from here the words are of the role. */
const ACTS = new Set('play plays played playing portrays portrayed portraying'.split(' '));

const CLOSE_BEFORE = 3;
const NEAR_BEFORE = 5;
const NEAR_AFTER = 9;
const SENTENCE_REACH = 25;
const BEHIND = 3;

/** The words around the span of a name, in UTF-16 units of the block's text; read once for each mention. */
export function describeSpan(
  { words, block, language }: ArticleBlock,
  start: number,
  end: number,
  { first, last }: Surroundings,
): Description {
  const close = new Set<string>();
  const near = new Set<string>();
  const sentence = new Set<string>();
  const behind = new Set<string>();
  const add = (set: Set<string>, { folded }: Word): void => {
    set.add(folded);
    for (const meaning of meaningsOf(folded, language)) set.add(meaning);
  };
  for (let i = first - 1, clause = true; i >= 0 && first - i <= SENTENCE_REACH; i--) {
    const next = words[i + 1] as Word;
    if (next.opensSentence) break;
    if (/[,;:()]/.test(next.gap)) clause = false;
    if (clause && first - i <= CLOSE_BEFORE) add(close, words[i] as Word);
    add(clause && first - i <= NEAR_BEFORE ? near : sentence, words[i] as Word);
  }
  // "The running mate, Victoria Villarruel, comes from …": between commas the name is the apposition, the rest of the sentence goes on.
  const isApposition = /\p{Ll},\s$/u.test(block.text.slice(Math.max(0, start - 3), start));
  const afterComma = !isApposition && /^[’']?s?\s*[,(]/.test(block.text.slice(end, end + 4));
  for (let i = last + 1, clause = true; i < words.length && i - last <= SENTENCE_REACH; i++) {
    const word = words[i] as Word;
    if (word.opensSentence && !/^\s*\($/.test(word.gap)) break;
    if ((i > last + 1 && /[,;)]/.test(word.gap)) || ACTS.has(word.folded)) clause = false;
    const apposition = afterComma && clause && i - last <= NEAR_AFTER;
    if (apposition) add(close, word);
    add(apposition ? near : sentence, word);
  }
  const possessive = /^['’]s\b/.test(block.text.slice(end, end + 2)) ? 1 : 0;
  for (let i = last + 1 + possessive; i <= last + possessive + BEHIND && i < words.length; i++) {
    const word = words[i] as Word;
    if (word.shape !== 'lower' || word.gap !== ' ') break;
    add(behind, word);
  }
  const kin = KIN_WORDS[language];
  const isOfFamily = kin.has(words[first - 1]?.folded ?? '') || !kin.isDisjointFrom(close);
  return { close, near, sentence, behind, isKin: isOfFamily };
}
