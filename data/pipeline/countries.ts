import { readFileSync } from 'node:fs';
import type { Country } from '../sources/country-codes/parse.ts';

/** Written by `npm run data:import` from the source country-codes; the linker bundles the same file. */
export const COUNTRY_TABLE = new URL('../../lib/linking/countries.json', import.meta.url);

const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic of|Maldives|Comoros|Seychelles|Vatican|.* Islands?$|Isle of)/;

/** iso2 (lower case) → country. Read anew at each call: keep the result. */
export function readCountries(): Map<string, Country> {
  return new Map(Object.entries(JSON.parse(readFileSync(COUNTRY_TABLE, 'utf8')) as Record<string, Country>));
}

/** Aliases in the table that are parts of a country: evidence for it, but not its name in an office ("First Minister of Wales"). */
const PARTS = new Set([
  'Abu Dhabi',
  'Chechnya',
  'Dubai',
  'England',
  'Gaza',
  'Gaza Strip',
  'Northern Ireland',
  'Republika Srpska',
  'Scotland',
  'Wales',
  'West Bank',
]);
const PART_ADJECTIVES = new Set(['English', 'Scottish', 'Welsh', 'Northern Irish']);

/** Every name and adjective of the whole country. */
export function nationNames(country: Country): string[] {
  const aliases = country.aliases.filter((alias) => !PARTS.has(alias));
  return [country.name, ...aliases, ...country.adjectives.filter((adjective) => !PART_ADJECTIVES.has(adjective))];
}

/** "the United States", "Mexico": as it stands after a preposition. */
export function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
