/** What stands right before and after a span of words: the guard against longer names, and the titles that identify. */
import type { ArticleBlock } from './article.ts';
import { isCommonWord, isGivenName, type Lexicon } from './lexicon.ts';
import {
  CALENDAR,
  COMPANY_AFTER_NAME,
  PARTICLES,
  STREET_BEFORE_NAME,
  STRUCTURE_AFTER_NAME,
  THING_AFTER_NAME,
  TITLES,
} from './titles.ts';
import { type Word, wordAt } from './words.ts';

export type Neighbour =
  | 'nothing' // sentence edge, punctuation, a lower-case or common word
  | 'title' // "President", "Sen."
  | 'country' // a country, its people, its capital
  | 'given-name'
  | 'thing' // "Tower", "Foundation", "Jr."
  | 'company' // "Group", "Inc."
  | 'street' // "rue", "piazza": before the name of a street or a bridge
  | 'number'
  | 'name'; // any other capitalized word

export interface Surroundings {
  first: number;
  last: number;
  before: Neighbour;
  after: Neighbour;
  /** The word itself, folded, for reasons and for country checks. */
  wordBefore: string;
  wordAfter: string;
  /** Country named right before ("Mexican National Guard") or as "'s" owner ("Mexico's National Guard"). */
  countryBefore: string;
}

const ADJACENT = /^\s+$/;
const HYPHEN = /^[-‐‑–]$/;

export function surroundingsOf(block: ArticleBlock, start: number, end: number, lexicon: Lexicon): Surroundings {
  const { words } = block;
  const first = wordAt(words, start);
  const last = wordAt(words, end - 1);
  const before = words[first - 1];
  const after = words[last + 1];
  const own = words[first] as Word;
  const country = block.countries.find((named) => before !== undefined && named.end === before.end);
  const possessor = block.countries.find((named) => /^['’]s?\s+$/.test(block.block.text.slice(named.end, start)));
  return {
    first,
    last,
    before: before
      ? neighbour(block, before, own.gap, 'before', country !== undefined, first === last, lexicon)
      : 'nothing',
    after: after ? neighbour(block, after, after.gap, 'after', false, first === last, lexicon) : 'nothing',
    wordBefore: before?.folded ?? '',
    wordAfter: after?.folded ?? '',
    countryBefore: (own.gap.trim() === '' ? country?.country : undefined) ?? possessor?.country ?? '',
  };
}

function neighbour(
  block: ArticleBlock,
  word: Word,
  gap: string,
  side: 'before' | 'after',
  isCountry: boolean,
  single: boolean,
  lexicon: Lexicon,
): Neighbour {
  // "Andrew@example.org", "oliver.twist@example.org", "@POTUS": addresses, not names.
  if (/@$|^@/.test(gap) || (gap === '.' && word.shape === 'lower')) return 'name';
  const joined = ADJACENT.test(gap) || HYPHEN.test(gap);
  if (side === 'before' && ADJACENT.test(gap) && STREET_BEFORE_NAME[block.language]?.has(word.folded)) return 'street';
  if (side === 'after' && word.shape === 'lower') {
    if (isPlaceWithHyphens(block, word)) return 'name';
    if (ADJACENT.test(gap) && block.language === 'en' && STRUCTURE_AFTER_NAME.has(word.folded)) return 'thing';
  }
  if (!joined || word.shape === 'lower')
    return joinedByParticle(block, word, side) || joinedByOf(block, word, side, lexicon) ? 'name' : 'nothing';
  if (word.shape === 'number') return HYPHEN.test(gap) || side === 'before' ? 'nothing' : 'number';
  if (TITLES.has(word.folded)) return side === 'before' ? 'title' : 'nothing';
  if (block.language === 'de' && side === 'after' && HYPHEN.test(gap))
    return isChain(block, word) ? 'thing' : 'nothing';
  if (HYPHEN.test(gap))
    return single && isKnownName(block, word) && !isHalfOfName(block, word) && !isCommonWord(lexicon, word.folded)
      ? 'nothing'
      : 'name';
  if (CALENDAR.has(word.folded)) return 'nothing';
  if (side === 'after' && THING_AFTER_NAME.has(word.folded)) return 'thing';
  if (side === 'after' && COMPANY_AFTER_NAME.has(word.folded)) return 'company';
  if (isCountry) return 'country';
  const common = isCommonWord(lexicon, word.folded);
  // In title case and upper case every word is capitalized: a common word is no part of a name there.
  if (common && (word.opensSentence || block.capitals !== 'sentence')) return 'nothing';
  if (isGivenName(lexicon, word.folded)) return 'given-name';
  return block.capitals === 'upper' || isGermanNoun(block, word, side) ? 'nothing' : 'name';
}

/** "Burnham-on-Sea", "Frankfurt-am-Main": towns. */
function isPlaceWithHyphens(block: ArticleBlock, word: Word): boolean {
  const next = block.words[block.words.indexOf(word) + 1];
  return HYPHEN.test(word.gap) && next !== undefined && HYPHEN.test(next.gap) && next.shape !== 'lower';
}

/** "Konrad-Adenauer-Stiftung" is called after him; a "SPD-Politiker" is of the party. */
function isChain(block: ArticleBlock, word: Word): boolean {
  return HYPHEN.test(block.words[block.words.indexOf(word) - 1]?.gap ?? '');
}

/** In German a capital makes no name: a stranger behind a name is a noun, before it a noun or an office. */
function isGermanNoun(block: ArticleBlock, word: Word, side: 'before' | 'after'): boolean {
  if (block.language !== 'de') return false;
  if (side === 'before') return !isKnownName(block, word);
  // Two nouns in a row after a name are the rest of a longer one: "British Army Training Unit", "Armani Kibet Taalam".
  const next = block.words[block.words.indexOf(word) + 1];
  return !(next && next.gap === ' ' && next.shape !== 'lower' && next.shape !== 'number' && word.gap === ' ');
}

/** "State of the Nation", "House of Trump": what follows "of" belongs to the capitalized word before it, unless that is a title. */
function joinedByOf(block: ArticleBlock, word: Word, side: 'before' | 'after', lexicon: Lexicon): boolean {
  if (side === 'after') return false;
  let i = block.words.indexOf(word);
  if (word.folded === 'the') i--;
  if (block.words[i]?.folded !== 'of') return false;
  const head = block.words[i - 1];
  // "Harrison Butker of the Chiefs": a person is of the team.
  const given = block.words[i - 2];
  const isPerson =
    given !== undefined &&
    (isGivenName(lexicon, given.folded) ||
      (given.shape === 'capitalized' && given.gap !== '' && TITLES.has(block.words[i - 3]?.folded ?? '')));
  if (isPerson && head !== undefined && ADJACENT.test(head.gap)) return false;
  return (
    head !== undefined &&
    head.shape === 'capitalized' &&
    !head.opensSentence &&
    !TITLES.has(head.folded) &&
    ADJACENT.test(block.words[i]?.gap ?? '')
  );
}

/** "Trump-Sheinbaum" are two names; "Insta-Gator" is one that nobody knows. */
function isKnownName(block: ArticleBlock, word: Word): boolean {
  return (
    block.hits.some((hit) => hit.start <= word.start && hit.end >= word.end) ||
    block.countries.some((named) => named.start <= word.start && named.end >= word.end)
  );
}

/** One half of "Marco-Rubio", which the gazetteer knows as one name. */
function isHalfOfName(block: ArticleBlock, word: Word): boolean {
  return block.hits.some(
    (hit) =>
      hit.start <= word.start &&
      hit.end >= word.end &&
      /\p{L}[-‐‑]\p{L}/u.test(block.block.text.slice(hit.start, hit.end)),
  );
}

/** "Vincent van Gogh", "Abdul bin Salman": the particle belongs to a name when another name stands on its far side. */
function joinedByParticle(block: ArticleBlock, word: Word, side: 'before' | 'after'): boolean {
  if (side === 'after' || !PARTICLES.has(word.folded) || word.opensSentence) return false;
  const i = block.words.indexOf(word);
  const far = block.words[i - 1];
  return (
    far !== undefined &&
    ADJACENT.test(word.gap) &&
    far.shape === 'capitalized' &&
    !['de', 'la', 'el', 'y', 'e', 'le', 'du', 'da', 'do', 'del', 'der', 'den', 'af', 'av', 'zu', 'zum'].includes(
      word.folded,
    )
  );
}
