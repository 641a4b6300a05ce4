/** What a single word can be, apart from any entity: the linker's guard against common words, given names and places. */

export const LEXICON = { common: 1, givenName: 2, place: 4, surname: 8 } as const;

export interface Lexicon {
  /** Union of LEXICON bits for a folded word; 0 when the word is in no list. */
  flags(folded: string): number;
}

export function isCommonWord(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.common) !== 0;
}

export function isGivenName(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.givenName) !== 0;
}

export function isPlace(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.place) !== 0;
}
