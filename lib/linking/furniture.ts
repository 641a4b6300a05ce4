/** Places of an article where a name names nobody whom it speaks of: datelines, credits, lines of a list that are one word. */
import type { ArticleBlock } from './article.ts';
import type { Surroundings } from './surroundings.ts';

/** Longer than this, a paragraph that ends with a credit says something, too. In UTF-16 units. */
const CREDIT_LENGTH = 320;
const CREDIT =
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b|\b(?:reporting|writing|editing) by\b/i;

/** "CNN's Alex Mooney contributed to this report", "(Reporting by …; editing by …)": those who wrote it. */
export function isCredit({ block: { text } }: ArticleBlock): boolean {
  return text.length <= CREDIT_LENGTH && CREDIT.test(text);
}

/** "VATICAN CITY—", "NEW YORK (AP) —", "SAN FRANCISCO, Dec. 5 —" */
const DATELINE = /^(\p{Lu}{2}[\p{Lu}\s.'’-]*)(?:,[^—–]{0,30}?)?(?:\s*\([^)]{2,40}\))?(?:\s*(?:—|–|--)|\s-\s)/u;
/** A shorter word in capitals may be an acronym: "NASA — " */
const SHORTEST_TOWN = 7;

/** The town, in capitals, from which a report comes. */
export function isDateline({ block: { text }, words, capitals }: ArticleBlock, { first, last }: Surroundings): boolean {
  if (first !== 0 || capitals === 'upper' || words[0]?.shape !== 'upper') return false;
  const town = DATELINE.exec(text)?.[1]?.trim() ?? '';
  return town.length >= SHORTEST_TOWN && (words[last]?.end ?? 0) <= town.length;
}

/** "Stafford", a line of a list of constituencies: somebody's short form says of whom the line is only beside more. */
export function isAloneInLine({ block, words }: ArticleBlock): boolean {
  return words.length === 1 && block.kind !== 'headline';
}
