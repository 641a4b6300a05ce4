import { companyNames } from '../../pipeline/company-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'index-constituents',
  title: 'Stock index constituents',
  licence: 'Apache-2.0; ODC-PDDL-1.0',
  attribution: 'index-constituents, Apache-2.0',
  asOf: '2026-07-01',
  upstream: 'github.com/yfiua/index-constituents@89238542',
  shareable: 'table',
};

interface Row {
  name: string;
  indices: string[];
  symbols?: string[];
  last: string;
}

/** Indices whose members news names, and the country that membership implies. The Chinese broad ones are in Chinese. */
const INDICES: Record<string, { title: string; country: string }> = {
  sp500: { title: 'S&P 500', country: 'us' },
  nasdaq100: { title: 'Nasdaq-100', country: '' },
  dowjones: { title: 'Dow Jones Industrial Average', country: 'us' },
  ftse100: { title: 'FTSE 100', country: 'gb' },
  dax: { title: 'DAX', country: 'de' },
  hsi: { title: 'Hang Seng Index', country: '' },
  ftsemib: { title: 'FTSE MIB', country: 'it' },
};
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u;
const LATEST_YEAR = '2026';

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { name: listed, indices, symbols = [], last } = row.value;
    if (!Array.isArray(indices)) row.fail('indices', 'expected a list');
    const known = indices.map((id) => INDICES[id]).filter((index) => index !== undefined);
    if (known.length === 0 || !LATIN.test(listed)) continue;
    const { name, aliases } = companyNames(listed);
    const isCurrent = last === LATEST_YEAR;
    // No first or last year is given as a fact: a company changes its spelling in the lists, and so seems to leave and come.
    const facts: SourceFact[] = isCurrent ? known.map(({ title }) => ({ type: 'member-of', value: title })) : [];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      // Symbols are given anew to other companies: only those of this year are certain.
      keys: isCurrent ? symbols.map((symbol) => `symbol:${symbol}`) : [],
      name,
      kind: 'organization',
      subkind: 'company',
      countries: [...new Set(known.map(({ country }) => country).filter((country) => country !== ''))].slice(0, 1),
      aliases,
      facts,
      // A list of spellings: it adds the index to companies that other sources list.
      standing: isCurrent ? 'confirm' : 'guard',
    };
  }
}
