import { foldText } from './fold.ts';

/** Particles that belong to the surname after them: "van der Leyen", "bin Salman", "Le Pen". */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur der den de del della dello dei degli di da das do dos du des la las le les los lo ' +
    'ter ten te op af av bin bint ibn ben al el abu bou ould mac mc san santa st st. saint dal dalla dell d'
  ).split(' '),
);

/** Particles that are also given names or middle names when they stand capitalized: "Ben Affleck" is no "ben Affleck". */
const PARTICLE_IN_LOWER_CASE_ONLY: ReadonlySet<string> = new Set('ben den do te op lo san das abu'.split(' '));

/** What may follow the surname. */
const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v qc kc mp mep md phd obe cbe mbe kbe dbe esq cfa filho neto junior'.split(' '),
);

/** A name that begins so goes by what follows, which is a given name. */
const STYLES: ReadonlySet<string> = new Set(
  'pope king queen prince princess saint emperor empress patriarch sheikh sultan emir crown'.split(' '),
);

/** Where names are written family name first, in English too, for the people in the news. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set('cn kp kr tw hk mo vn kh'.split(' '));

/**
 * The surname by which news calls a person after the first mention, with its particles; '' when there is none to tell
 * (a mononym, a pope, initials only). `countries`: ISO 3166 alpha-2, lower case, most relevant first.
 *
 * Family-name-first countries: the first word of a name of two or three words ("Xi" of "Xi Jinping", "Kim" of
 * "Kim Jong-un"), unless the given names come first, as a Western first part with a family name behind shows only by
 * being hyphenated at the start ("Seung-hui Cho"). In Vietnam people are called by the last word, never the first
 * ("Phạm Minh Chính" is "Chính"). A name of one word, or with a numeral ("Leo XIV", "Charles III"), has no surname.
 */
export function surnameOf(name: string, countries: readonly string[]): string {
  const words = name
    .replace(/\s*\(.*\)\s*$/, '')
    .replaceAll(',', ' ')
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = withoutSuffixes(words);
  // "Carl Gustaf of Sweden", "Catherine, Princess of Wales": what follows "of" is a place.
  if (last < 2 || STYLES.has(foldText(words[0]!)) || words.includes('of')) return '';
  const country = countries[0] ?? '';
  if (FAMILY_NAME_FIRST.has(country)) {
    const first = words[0]!;
    if (country === 'vn') return words[last - 1]!;
    if (last <= 3 && !first.includes('-') && !isInitial(first)) return first;
  }
  let start = last - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start--;
  // "de Gaulle" alone after one given name; but a name that begins with its particle is all surname already.
  const surname = words.slice(start, last).join(' ');
  return isInitial(surname) || /^\d/.test(surname) ? '' : surname;
}

/** Number of words left when suffixes are gone; 0 when a numeral shows a ruler, who has no surname. */
function withoutSuffixes(words: readonly string[]): number {
  let end = words.length;
  while (end > 0) {
    const word = foldText(words[end - 1]!).replaceAll('.', '');
    if (!SUFFIXES.has(word) || (word.length === 1 && !/^[IVX]$/.test(words[end - 1]!))) break;
    end--;
    // "Leo XIV" and "Charles III" are left with one word; "John Roberts II" with two.
  }
  const numeral = words[end - 1];
  return numeral !== undefined && /^[IVXL]{2,}$/.test(numeral) ? 0 : end;
}

function isParticle(word: string): boolean {
  const folded = foldText(word).replaceAll("'", '');
  if (!PARTICLES.has(folded)) return false;
  return word === word.toLowerCase() || !PARTICLE_IN_LOWER_CASE_ONLY.has(folded);
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}
