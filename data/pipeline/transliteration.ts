import type { Alias } from '../../lib/knowledge-base/entity.ts';

/** Where agencies without these letters write two for one ("Fuele", "Soederman"): not in Turkish, Dutch, French or Spanish. */
const COUNTRIES: ReadonlySet<string> = new Set('de at ch li lu se no dk fi is fo ee hu cz sk si'.split(' '));
const PAIRS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };
const LETTERS = /[äöüøåæ]/gi;

/** The name as it is printed without umlauts, as an alias; none when it has no such letter or is of another tongue. */
export function withoutUmlauts(name: string, countries: readonly string[]): Alias[] {
  if (!countries.some((country) => COUNTRIES.has(country))) return [];
  const text = name.normalize('NFC').replace(LETTERS, (letter) => {
    const pair = PAIRS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? pair : pair.charAt(0).toUpperCase() + pair.slice(1);
  });
  return text === name ? [] : [{ text, type: 'transliteration', needsContext: false }];
}
