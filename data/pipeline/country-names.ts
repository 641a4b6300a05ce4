import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';

/**
 * Countries as sources name them: English names (from the runtime's own list), three-letter codes and adjectives
 * (`vocabulary/countries.tsv`), to ISO 3166 alpha-2 in lower case.
 */
/** Countries that are also US states, given names or parts of other countries' names. */
const ALSO_A_NAME = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Guinea',
  'Congo',
  'Niger',
  'Ireland',
  'Mali',
  'Dominica',
  'Samoa',
  'Micronesia',
  'Great Britain',
  'Korea',
  'Burma',
]);
const COUNTRIES = load();

/** "South Korea", "KOR", "kr", "Scotland" → "kr", "kr", "kr", "gb"; '' when it is no country we know. */
export function countryCode(nameOrCode: string | undefined): string {
  return COUNTRIES.byName.get(fold(nameOrCode ?? '')) ?? '';
}

/** Countries whose adjective or name stands in a description: "Irish-American actor" → ["ie", "us"], "city in Brazil" → ["br"]. */
export function countriesOfDescription(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(COUNTRIES.adjectivePattern)) found.add(COUNTRIES.byAdjective.get(match[0]) ?? '');
  return [...found].filter((code) => code !== '');
}

function load(): { byName: Map<string, string>; byAdjective: Map<string, string>; adjectivePattern: RegExp } {
  const byName = new Map<string, string>();
  const byAdjective = new Map<string, string>();
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const text = readFileSync(new URL('vocabulary/countries.tsv', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', code3 = '', adjectives = '', otherNames = ''] = line.split('\t');
    const name = names.of(code.toUpperCase());
    for (const known of [code, code3, name ?? '', ...otherNames.split('|')])
      if (known !== '') byName.set(fold(known), code);
    if (name !== undefined && !ALSO_A_NAME.has(name)) byAdjective.set(name, code);
    for (const other of otherNames.split('|'))
      if (/^[A-Z][a-z]{3,}|^U[SK]A?$/.test(other) && !ALSO_A_NAME.has(other)) byAdjective.set(other, code);
    for (const adjective of adjectives.split('|')) if (adjective !== '') byAdjective.set(adjective, code);
  }
  const longestFirst = [...byAdjective.keys()].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return { byName, byAdjective, adjectivePattern: new RegExp(`\\b(?:${longestFirst.join('|')})(?!\\w)`, 'g') };
}
