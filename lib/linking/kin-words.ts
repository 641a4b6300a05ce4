import type { Language } from './language.ts';

const WORDS: Record<Language, string> = {
  en: 'wife husband father mother son daughter brother sister partner widow widower spouse',
  es: 'esposa esposo marido mujer padre madre hijo hija hermano hermana viuda viudo',
  fr: 'femme epouse mari epoux pere mere fils fille frere soeur veuve veuf',
  // "Frau" is a title as well.
  de: 'ehefrau ehemann vater mutter sohn tochter bruder schwester witwe witwer',
  pt: 'mulher esposa marido pai mae filho filha irmao irma viuva viuvo',
  it: 'moglie marito padre madre figlio figlia fratello sorella vedova vedovo',
  nl: 'vrouw echtgenoot echtgenote vader moeder zoon dochter broer zus weduwe',
};

const KIN = new Map(
  (Object.entries(WORDS) as [Language, string][]).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Folded words of the language that say what somebody is in a family: "his wife, Kelly Preston". */
export function kinWords(language: Language): ReadonlySet<string> {
  return KIN.get(language) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
