/** Why the words were taken for an entity, as a value; lib/i18n/reason.ts puts it in the reader's words. */
export type Reason =
  /** The full name stands elsewhere in the article; paragraphs are counted from 1. */
  | { is: 'in-paragraph'; surface: string; paragraph: number }
  | { is: 'name-of'; surface: string; name: string }
  | { is: 'beside'; names: string[] }
  | { is: 'beside-parent' }
  /** The word that stands right before the name: "Mexican". */
  | { is: 'country-before'; word: string }
  | { is: 'country-in-sentence' | 'country-of-article' | 'country-just-before' }
  /** The article says what the acronym stands for. */
  | { is: 'spelt-out'; surface: string }
  | { is: 'best-known' }
  /** The article's own words. */
  | { is: 'described-as'; words: string }
  | { is: 'in-office'; title: string };
