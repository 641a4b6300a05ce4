import type { Language } from './language.ts';
import { words } from './word-set.ts';

/** Folded words that say what somebody is in a family: "his wife, Kelly Preston". */
export const KIN_WORDS: Record<Language, ReadonlySet<string>> = {
  en: words('wife husband father mother son daughter brother sister partner widow widower spouse'),
  es: words('esposa esposo marido mujer padre madre hijo hija hermano hermana viuda viudo'),
  fr: words('femme epouse mari epoux pere mere fils fille frere soeur veuve veuf'),
  // "Frau" is a title as well.
  de: words('ehefrau ehemann vater mutter sohn tochter bruder schwester witwe witwer'),
  pt: words('mulher esposa marido pai mae filho filha irmao irma viuva viuvo'),
  it: words('moglie marito padre madre figlio figlia fratello sorella vedova vedovo'),
  nl: words('vrouw echtgenoot echtgenote vader moeder zoon dochter broer zus weduwe'),
};
