import { ALL_UPPER, HAS_UPPER, INNER_UPPER, PUNCTUATION, UPPER_INITIAL } from '../text/token-buffer.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';

/**
 * What case a name demands of the page, two bits a token for the first eight tokens, the first token lowest:
 * 0 any · 1 begins with a capital · 2 capitals only · 3 a capital after the first character (eBay, xAI, MoD).
 */
export type CasePattern = number;

const ANY = 0;
const INITIAL = 1;
const CAPITALS = 2;
const INNER = 3;

/** Tokens a pattern looks at; whoever got eight words right means the name. */
export const PATTERN_TOKENS = 8;
/** Capitals alone, up to this length, read as an acronym: "WHO" and "ICE" are not "Who" and "Ice". */
const ACRONYM_LENGTH = 3;

/** Articles and particles that news writes in either case: "the Guardian", "de Blasio" and "De Blasio". */
const EITHER_CASE: ReadonlySet<string> = new Set(
  (
    'the el la le les los las il gli die der den de del della dello di da do dos du van von vom zu zur ter ten te ' +
    'al el bin bint ibn abu e y et und and of for in on at d l dos das af av'
  ).split(' '),
);

/** The pattern of a name as its dataset writes it, cut into tokens. `acronym`: matched in capitals only. */
export function casePattern(tokens: TokenBuffer, acronym: boolean): CasePattern {
  let strict = 0;
  let pattern = 0;
  for (let t = 0; t < tokens.count && t < PATTERN_TOKENS; t++) {
    const demand = demandOf(tokens, t, acronym);
    strict |= demand << (2 * t);
    const either = tokens.count > 1 && demand === INITIAL && EITHER_CASE.has(tokens.foldedText(t));
    if (!either) pattern |= demand << (2 * t);
  }
  // A name of nothing but particles ("De La") keeps its capitals.
  return pattern !== 0 ? pattern : strict;
}

function demandOf(tokens: TokenBuffer, t: number, acronym: boolean): number {
  const flags = tokens.flags[t]!;
  if ((flags & PUNCTUATION) !== 0 || (flags & HAS_UPPER) === 0) return isCaseless(tokens, t) ? INITIAL : ANY;
  const inner = (flags & INNER_UPPER) !== 0;
  if ((flags & ALL_UPPER) !== 0) return inner && !startsWithDigit(tokens, t) ? CAPITALS : inner ? INNER : INITIAL;
  if ((flags & UPPER_INITIAL) === 0 || startsWithDigit(tokens, t)) return INNER;
  return acronym && inner ? INNER : INITIAL;
}

/** Digits and letters without case may begin a name: they count as capitals. */
function isCaseless(tokens: TokenBuffer, t: number): boolean {
  return (tokens.flags[t]! & (PUNCTUATION | UPPER_INITIAL)) === UPPER_INITIAL;
}

function startsWithDigit(tokens: TokenBuffer, t: number): boolean {
  const unit = tokens.foldedUnit(t, 0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether the name's pattern allows its first token to be lower case on the page. */
export function mayStartLower(pattern: CasePattern): boolean {
  return (pattern & 3) === ANY || (pattern & 3) === INNER;
}

/**
 * How a run of tokens is written on the page, four bits a token for the first eight tokens: which demands of a pattern it
 * meets. Bit 0 is always set.
 */
export type Writing = number;

/** Each token meets every demand: for names that stand in no text. */
export const ANY_WRITING: Writing = -1;

/** By the low four flags of a token: the demands it meets. */
const DEMANDS_MET: Uint8Array = Uint8Array.from(
  { length: 16 },
  (_, flags) =>
    (1 << ANY) |
    ((flags & UPPER_INITIAL) !== 0 ? 1 << INITIAL : 0) |
    ((flags & ALL_UPPER) !== 0 ? 1 << CAPITALS : 0) |
    ((flags & INNER_UPPER) !== 0 ? 1 << INNER : 0),
);

/** How the tokens [first, first + count) of the page are written. */
export function writingOf(tokens: TokenBuffer, first: number, count: number): Writing {
  const { flags } = tokens;
  if (count === 1) {
    const met = DEMANDS_MET[flags[first]! & 15]!;
    return (met & (1 << CAPITALS)) !== 0 && looksLikeAcronym(tokens, first) ? met & ~(1 << INITIAL) : met;
  }
  let writing = 0;
  for (let t = 0; t < count && t < PATTERN_TOKENS; t++) writing |= DEMANDS_MET[flags[first + t]! & 15]! << (4 * t);
  return writing;
}

/** Whether a name may be written so. */
export function caseMatches(pattern: CasePattern, writing: Writing): boolean {
  for (let demands = pattern, met = writing; demands !== 0; demands >>>= 2, met >>>= 4) {
    if (((met >>> (demands & 3)) & 1) === 0) return false;
  }
  return true;
}

function looksLikeAcronym(tokens: TokenBuffer, token: number): boolean {
  if (!isShouted(tokens, token)) return false;
  if (tokens.foldedUnits(token) > ACRONYM_LENGTH) return false;
  return !isShouted(tokens, token - 1) && !isShouted(tokens, token + 1);
}

/** Two capitals or more and no small letter. */
function isShouted(tokens: TokenBuffer, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const both = ALL_UPPER | INNER_UPPER;
  return (tokens.flags[token]! & both) === both;
}
