import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { OVERRIDES } from './overrides.ts';

export const meta: SourceMeta = {
  id: 'country-codes',
  title: 'Country codes (Datahub), demonyms of the CIA World Factbook',
  licence: 'ODC-PDDL-1.0',
  attribution: '',
  asOf: '2026-05',
  upstream: 'github.com/datasets/country-codes@caa72d1e',
  shareable: 'table',
};

/** One country as the linker and the pipeline know it. */
export interface Country {
  /** As English-language news writes it: "United States", "Ivory Coast". */
  name: string;
  aliases: string[];
  /** "Mexican": before a title. */
  adjectives: string[];
  /** "Mexican", "Spaniard": one who is of it. */
  nouns: string[];
  capital: string;
}

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  demonym_noun?: string;
  demonym_adjective?: string;
  capital?: string;
  independent?: string;
}

/** Countries are evidence, not entities with cards: the importer yields none. */
export function* parse(_folder: SourceFolder): Generator<SourceRecord> {}

/** ISO 3166 alpha-2 in lower case → country, sorted by code. */
export function countries(folder: SourceFolder): Record<string, Country> {
  const table: Record<string, Country> = {};
  for (const { value: row, fail } of folder.jsonLines<Row>('countries.jsonl')) {
    if (!/^[A-Z]{2}$/.test(row.id)) fail('id', 'not an ISO 3166 alpha-2 code');
    const code = row.id.toLowerCase();
    const override = OVERRIDES[code] ?? {};
    const name = override.name ?? row.name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ');
    const own = [row.name, ...(row.aliases ?? [])].filter((alias) => !/[;(,]| \(the\)$/.test(alias));
    table[code] = {
      name,
      aliases: unique([...own, ...(override.aliases ?? [])]).filter((alias) => alias !== name),
      adjectives: unique(override.adjectives ?? demonyms(row.demonym_adjective)),
      nouns: unique(override.nouns ?? demonyms(row.demonym_noun)),
      capital: override.capital ?? row.capital ?? '',
    };
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "Argentine(s)", "Dutchman(men), Dutchwoman(women)", "Thai (singular and plural)" → the singular words. */
function demonyms(text = ''): string[] {
  return text
    .replace(/;.*$/, '')
    .split(/,|\/| or /)
    .map((word) => word.replace(/\((?!.*\bor\b)[^)]*\)/g, '').trim())
    .filter((word) => /^\p{Lu}[\p{L}' -]+$/u.test(word) && word !== 'NA');
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
