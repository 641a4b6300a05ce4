/** The unknown-name guard: a known name inside a longer unknown one ("Houston Rubio", "Trump Tower") is not that name. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { ArticleBlock } from './article.ts';
import { isAloneInLine, isCredit, isDateline } from './furniture.ts';
import type { Language } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { TITLES } from './titles.ts';

/** True when the words around the span forbid this reading whatever else speaks for it. */
export function guardRejects(
  kb: KnowledgeBase,
  candidate: Candidate,
  words: number,
  around: Surroundings,
  block: ArticleBlock,
): boolean {
  const headline = block.capitals !== 'sentence';
  if (isPairOfPlaces(block, around) || isFamily(around)) return true;
  return kb.kind(candidate.entity) === 'person'
    ? rejectsPerson(words, around, headline) ||
        (words === 1 && goesOnWithParticle(block, around)) ||
        isCredit(block) ||
        (candidate.aliasType === 'derived' && isAloneInLine(block))
    : rejectsOrganization(words, around, headline) ||
        isTownOf(block, around) ||
        isDateline(block, around) ||
        isHalfOfWord(block, around) ||
        isOrdinal(block, around) ||
        isGermanNoun(block, around) ||
        isVerb(block, around) ||
        isTitle(block, around);
}

/** The same for a short form, which no gazetteer lists. */
export function guardRejectsShortForm(around: Surroundings, block: ArticleBlock): boolean {
  return (
    isPairOfPlaces(block, around) ||
    isFamily(around) ||
    isCredit(block) ||
    isAloneInLine(block) ||
    isTownOf(block, around) ||
    goesOnWithParticle(block, around) ||
    around.before === 'given-name' ||
    around.before === 'street' ||
    around.before === 'name' ||
    around.after === 'thing' ||
    ((around.after === 'name' || around.after === 'given-name') && block.capitals === 'sentence')
  );
}

/** Words that join the places of a constituency, a county or a parish. */
const JOINING = new Set(['and', 'of', 'the', 'und', 'et', 'y', 'e', 'en']);
/** Longer than this, a line is a sentence. */
const PAIR_WORDS = 6;

/** "Banff and Buchan", "Vale of Clwyd": a line of a list that is nothing but such a name, and no part of it anybody's. */
function isPairOfPlaces({ words, block, hits }: ArticleBlock, { first, last }: Surroundings): boolean {
  if (first !== last || block.kind === 'headline' || words.length < 3 || words.length > PAIR_WORDS) return false;
  if (words[first]?.shape === 'upper' || /[.!?]$/.test(block.text)) return false;
  const isOneName = words.every(
    ({ shape, folded, gap }, i) => (i === 0 || /^\s$/.test(gap)) && (shape !== 'lower' || JOINING.has(folded)),
  );
  // "Nathan Law of Demosisto" names somebody in full.
  const namesInFull = hits.some(({ start, end }) => /\p{L}\s\p{L}/u.test(block.text.slice(start, end)));
  return isOneName && !namesInFull && words.some(({ folded }) => JOINING.has(folded));
}

const IN = new Set(['in', 'from', 'near', 'of', 'to', 'outside', 'en', 'a', 'de', 'aus', 'uit', 'di']);

/** "from Alameda, California": a town, whoever else is called so in the article. */
function isTownOf(
  { block: { text }, words, countries }: ArticleBlock,
  { first, last, wordBefore }: Surroundings,
): boolean {
  const end = words[last]?.end ?? 0;
  if (first !== last || !IN.has(wordBefore) || words[first]?.gap !== ' ' || !text.startsWith(', ', end)) return false;
  return countries.some(
    ({ start, kind, end: close }) => start === end + 2 && kind === 'name' && !/^['’]/.test(text.slice(close)),
  );
}

/** "Fed-Up" in a headline. */
function isHalfOfWord({ words }: ArticleBlock, { after, last }: Surroundings): boolean {
  return after === 'name' && /^[-‐‑]$/.test(words[last + 1]?.gap ?? '');
}

/** "the 19th century": no newsroom called The 19th. */
function isOrdinal({ words }: ArticleBlock, { last }: Surroundings): boolean {
  const next = words[last + 1];
  return /^\d+(?:st|nd|rd|th)$/.test(words[last]?.folded ?? '') && next?.gap === ' ' && next.shape === 'lower';
}

/** Words before which a German noun is a noun: "das Bild", "ein Spiegel"; names take "der" and "die" at most. */
const BEFORE_NOUN = new Set(
  'das ein eine einen einem einer eines kein keine keinen jedes jedem dieses diesem diesen mein sein ihr ihrem seinem'.split(
    ' ',
  ),
);

function isGermanNoun({ words, language }: ArticleBlock, { first, last, wordBefore }: Surroundings): boolean {
  const word = words[first];
  return (
    language === 'de' &&
    first === last &&
    word?.shape === 'capitalized' &&
    /\p{Ll}$/u.test(word.text) &&
    word.gap === ' ' &&
    BEFORE_NOUN.has(wordBefore) &&
    !/^[-‐‑]/.test(words[last + 1]?.gap ?? '')
  );
}

const THIS_TIME =
  /^(?:week|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|quarter|season|time|past|coming|and|is|was)/;

/** "Digg this story", "Google this": what a reader is told to do, unlike "Apple this week". */
function isVerb({ words, language }: ArticleBlock, { wordAfter, last }: Surroundings): boolean {
  return (
    language === 'en' &&
    wordAfter === 'this' &&
    words[last + 1]?.gap === ' ' &&
    !THIS_TIME.test(words[last + 2]?.folded ?? '')
  );
}

/** "Peter White, SVP of sales": no party. */
function isTitle({ words }: ArticleBlock, { first, last, wordAfter }: Surroundings): boolean {
  return first === last && TITLES.has(words[first]?.folded ?? '') && /^(?:of|at|for|and)$/.test(wordAfter);
}

const FAMILY = new Set(['famiglia', 'familia', 'famille', 'familie']);

/** "la famiglia Benetton": neither one of them nor their company; English says it behind the name. */
function isFamily({ wordBefore }: Surroundings): boolean {
  return FAMILY.has(wordBefore);
}

const ROMANCE: ReadonlySet<Language> = new Set(['es', 'fr', 'it', 'pt']);
const OF = new Set(['de', 'du', 'des', 'del', 'di', 'da', 'do', 'dos', 'das', 'della']);

/** "Rivera de Abajo", a village: in these languages a surname that goes on is another's. */
function goesOnWithParticle({ words, language }: ArticleBlock, { last }: Surroundings): boolean {
  const [particle, next] = [words[last + 1], words[last + 2]];
  return (
    ROMANCE.has(language) &&
    particle?.gap === ' ' &&
    OF.has(particle.folded) &&
    particle.shape === 'lower' &&
    next?.gap === ' ' &&
    next.shape === 'capitalized'
  );
}

/** "Ali bin Hussein of Jordan" is not his father. */
const FATHER = new Set(['bin', 'ibn', 'ben', 'bint']);

function rejectsPerson(words: number, { before, after, wordBefore }: Surroundings, headline: boolean): boolean {
  if (after === 'thing' || after === 'company') return true;
  if (before === 'given-name' || before === 'street') return true;
  if (words > 1) return before === 'name' && FATHER.has(wordBefore);
  return before === 'name' || ((after === 'name' || after === 'given-name') && !headline);
}

function rejectsOrganization(words: number, { before, after }: Surroundings, headline: boolean): boolean {
  // "Professor Eastman", "Mr. Ford".
  if (before === 'title' && words === 1) return true;
  if (before === 'street') return true;
  if (before === 'given-name' || (before === 'name' && (words === 1 || !headline))) return true;
  // "CNN Films", "Wells Fargo Alarm Services": another body of the same house.
  // "The Queen Elizabeth Hall" has nothing of the band.
  return after === 'thing' || (!headline && (after === 'name' || (after === 'given-name' && words === 1)));
}
