/** People whom the knowledge base does not know but the article names in full. They guard the linker and fill "also named". */
import type { Article, ArticleBlock } from './article.ts';
import { isCommonWord, isGivenName, type Lexicon } from './lexicon.ts';
import { CALENDAR, COMPANY_AFTER_NAME, COURTESY, PARTICLES, THING_AFTER_NAME, TITLES } from './titles.ts';
import type { Word } from './words.ts';

export interface UnknownName {
  name: string;
  /** Folded last word: the short form that this person takes for themselves in this article. */
  surname: string;
  block: ArticleBlock;
  start: number;
  end: number;
}

/** True for a span that is already linked. */
export type IsCovered = (block: ArticleBlock, start: number, end: number) => boolean;

export function findUnknownPeople(article: Article, lexicon: Lexicon, isCovered: IsCovered): UnknownName[] {
  const found: UnknownName[] = [];
  for (const block of article.blocks) {
    if (block.capitals === 'upper') continue;
    for (const [first, last] of capitalizedRuns(block)) {
      const name = personIn(block, first, last, lexicon);
      if (name && !isCovered(block, name.start, name.end)) found.push(name);
    }
  }
  return found;
}

/** Runs of capitalized words joined by single spaces, hyphens and particles, as [first, last] word positions. */
export function capitalizedRuns(block: ArticleBlock): [number, number][] {
  const runs: [number, number][] = [];
  const { words } = block;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    let last = i;
    for (let k = i + 1; k < words.length; k++) {
      const word = words[k] as Word;
      if (!/^(?:\s|[-‐‑]|\.\s)$/.test(word.gap) || (word.gap.startsWith('.') && (words[k - 1] as Word).text.length > 1))
        break;
      if (isCapital(word)) last = k;
      else if (!PARTICLES.has(word.folded) || k - last > 2) break;
    }
    runs.push([i, last]);
    i = last;
  }
  return runs;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capitalized' || word.shape === 'upper');
}

/** What follows a person at the first naming: an age, or what they are "who". */
const INTRODUCED = /^,\s+(?:\d{1,2},|who\b|aged?\s\d|quien\b|qui\b|\d{1,2}\s(?:ans|años|anos|anni|jaar)\b)/;

/** "James Roosevelt Jr.": what follows the surname. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

function personIn(block: ArticleBlock, from: number, to: number, lexicon: Lexicon): UnknownName | null {
  const { words } = block;
  const last = to - from > 1 && SUFFIXES.has(words[to]?.folded ?? '') ? to - 1 : to;
  let first = from;
  let titled = false;
  for (; first < last; first++) {
    const word = words[first] as Word;
    if (TITLES.has(word.folded)) titled = true;
    else if (CALENDAR.has(word.folded)) titled = false;
    else if (!(
      isCommonWord(lexicon, word.folded) &&
      (word.opensSentence || block.capitals === 'title') &&
      !isGivenName(lexicon, word.folded)
    ))
      break;
  }
  // "der Kleinanleger Dieter Braun": German nouns stand before a name with capitals of their own.
  if (block.language === 'de') {
    const given = words.slice(first, last).findIndex(({ folded }) => isGivenName(lexicon, folded));
    if (given > 0) first += given;
  }
  const previous = words[first - 1];
  titled ||= previous !== undefined && COURTESY.has(previous.folded);
  const lead = words[first] as Word;
  const end = words[last] as Word;
  const length = last - first + 1;
  if (THING_AFTER_NAME.has(end.folded) || COMPANY_AFTER_NAME.has(end.folded) || length > 5) return null;
  const full = length >= 2 && isGivenName(lexicon, lead.folded) && !isCommonWord(lexicon, end.folded);
  // "Aoibhinn Tumulty, 34, said": no list has every given name.
  const introduced =
    length >= 2 &&
    block.language !== 'de' &&
    ![lead, end].some((word) => isCommonWord(lexicon, word.folded) || TITLES.has(word.folded)) &&
    !block.countries.some((named) => named.start < end.end && named.end > lead.start) &&
    INTRODUCED.test(block.block.text.slice(end.end, end.end + 40));
  const bare = length === 1 && titled && !isCommonWord(lexicon, end.folded) && !TITLES.has(end.folded);
  if (!full && !introduced && !bare) return null;
  return {
    name: block.block.text.slice(lead.start, end.end),
    surname: end.folded,
    block,
    start: lead.start,
    end: end.end,
  };
}
