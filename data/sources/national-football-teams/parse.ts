import { makeAliases } from '../../pipeline/alias-context.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'national-football-teams',
  title: 'International football results',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-07-31',
  upstream: 'github.com/martj42/international_results@65d212aa',
  shareable: 'table',
};

interface Row {
  title: string;
  country: string;
  aliases?: string[];
  matches: number;
  last: string;
}

/** Sides of regions and peoples outside FIFA play a few friendlies; states that are gone have no team to report on. */
const MIN_MATCHES = 40;
const STILL_PLAYING = 2015;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { title, country, aliases = [], matches, last } = row.value;
    if (!Number.isInteger(matches)) row.fail('matches', 'expected a whole number');
    if (matches < MIN_MATCHES || Number(last) < STILL_PLAYING) continue;
    const code = countryCode(country);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`enwiki:${title}`],
      name: title,
      kind: 'organization',
      subkind: 'national football team',
      countries: code === '' ? [] : [code],
      aliases: makeAliases(title, 'organization', aliases.filter((alias) => alias !== country && alias.includes(' ')).map((alias) => [alias, 'full'] as const)),
      facts: [{ type: 'sector', value: 'association football' }],
      standing: 'full',
    }; // prettier-ignore
  }
}
