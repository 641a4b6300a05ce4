import type { Country } from '../sources/country-codes/parse.ts';
import { fold } from './fold.ts';

/** Finds which country a title speaks of: "Governor of the Bank of England" → "gb". */
export class CountryFinder {
  readonly #byWords = new Map<string, string>();
  readonly #longest: number;

  constructor(countries: ReadonlyMap<string, Country>) {
    let longest = 1;
    for (const [code, country] of countries) {
      for (const name of [country.name, ...country.aliases, ...country.adjectives]) {
        const words = wordsOf(name);
        if (words.length > 0 && words.join(' ').length > 2 && !this.#byWords.has(words.join(' ')))
          this.#byWords.set(words.join(' '), code);
        longest = Math.max(longest, words.length);
      }
    }
    this.#longest = longest;
  }

  /** Code of the country named in the text (the longest name, the last one), '' when there is none. */
  find(text: string): string {
    const words = wordsOf(text);
    for (let length = Math.min(this.#longest, words.length); length > 0; length--) {
      for (let start = words.length - length; start >= 0; start--) {
        const code = this.#byWords.get(words.slice(start, start + length).join(' '));
        if (code !== undefined) return code;
      }
    }
    return '';
  }

  /** As `find`, for the office of somebody from `home`: the American Georgia is not the country. */
  findFor(title: string, home: string): string {
    const found = this.find(title);
    return found === 'ge' && home === 'us' ? 'us' : found || home;
  }
}

function wordsOf(text: string): string[] {
  return fold(text).replace(/\./g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''); // prettier-ignore
}
