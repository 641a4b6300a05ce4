import { makeAliases } from '../../pipeline/alias-context.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'fundus-publishers',
  title: 'Fundus',
  licence: 'MIT',
  attribution: 'Fundus, (c) 2023 Max Dallabetta, Conrad Dobberstein, MIT',
  asOf: '2026-08-05',
  upstream: 'github.com/flairNLP/fundus@18da6e53',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  domain: string;
  country: string;
  language: string;
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('publishers.jsonl')) {
    const country = countryCode(row.value.country);
    if (country === '') row.fail('country', 'no country we know');
    const name = row.value.name === 'Associated Press News' ? 'Associated Press' : row.value.name;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`host:${row.value.domain}`],
      name,
      kind: 'organization',
      subkind: 'news publisher',
      countries: [country],
      aliases: makeAliases(name, 'organization', [
        [name.replace(/^The /, ''), 'short', / .* /.test(name) ? {} : { needsContext: true }],
      ]),
      facts: [{ type: 'website', value: row.value.domain }],
      standing: 'full',
    };
  }
}
