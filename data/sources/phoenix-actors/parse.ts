import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'phoenix-actors',
  title: 'Phoenix actor dictionaries (PETRARCH2)',
  licence: 'MIT',
  attribution: '(c) 2014 Open Event Data, MIT',
  asOf: '2015',
  upstream: 'github.com/openeventdata/petrarch2@676801cd',
  shareable: 'table',
};

interface Row {
  name: string;
  kind?: 'person' | 'org';
  codes: string[];
  list: string;
}

/**
 * Officials of about 1990 to 2011: a country and the word "government" are no telling card, so they only guard their names.
 * Its organizations (firms, associations, movements) repeat other sources under clipped names and are left out.
 */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('entities.jsonl')) {
    if (!Array.isArray(row.codes)) fail('codes', 'missing');
    if (row.kind !== 'person' || !/^\p{Lu}\S* .*\p{Lu}/u.test(row.name) || /\d/.test(row.name)) continue;
    const country = countryCode(row.codes[0]?.slice(0, 3));
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name: row.name,
      kind: 'person',
      countries: country === '' ? [] : [country],
      standing: 'guard',
    };
  }
}
