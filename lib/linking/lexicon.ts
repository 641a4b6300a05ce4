/** What a single word can be, apart from any entity: the linker's guard against common words, given names and places. */
import { LANGUAGES, type Language } from './language.ts';
import { meaningsOf } from './role-words.ts';

/** Bits of `Lexicon.flags`. `common` is of the article's own language, once `lexiconFor` has chosen it. */
export const LEXICON = { common: 1, givenName: 2, place: 4 } as const;

/** The bit that says a word is common in a language, in what the knowledge base keeps. */
export function commonBit(language: Language): number {
  return 16 << LANGUAGES.indexOf(language);
}

export interface Lexicon {
  /** Union of LEXICON bits for a folded word; 0 when the word is in no list. */
  flags(folded: string): number;
}

/**
 * The words of one article: a word is common when it, its singular or its stem is common in the article's language. English
 * counts everywhere, as companies all over the world are called by English words.
 */
export function lexiconFor(words: Lexicon, language: Language): Lexicon {
  const known = new Map<string, number>();
  const mask = commonBit(language) | commonBit('en');
  const isCommon = (folded: string): boolean =>
    (words.flags(folded) & mask) !== 0 || meaningsOf(folded, language).length > 0;
  return {
    flags(folded) {
      let flags = known.get(folded);
      if (flags === undefined) {
        flags = words.flags(folded) & (LEXICON.givenName | LEXICON.place);
        if (isCommon(folded) || stems(folded).some(isCommon)) flags |= LEXICON.common;
        known.set(folded, flags);
      }
      return flags;
    },
  };
}

function stems(folded: string): string[] {
  if (folded.length < 4) return [];
  return [
    folded.replace(/s$/, ''),
    folded.replace(/e[sd]$/, ''),
    folded.replace(/d$/, ''),
    folded.replace(/ing$/, ''),
    folded.replace(/ing$/, 'e'),
    folded.replace(/ies$/, 'y'),
  ].filter((stem) => stem !== folded && stem.length > 2);
}

export function isCommonWord(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.common) !== 0;
}

export function isGivenName(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.givenName) !== 0;
}

/** A place of one or more words ("new york"). */
export function isPlace(lexicon: Lexicon, folded: string): boolean {
  return (lexicon.flags(folded) & LEXICON.place) !== 0;
}
