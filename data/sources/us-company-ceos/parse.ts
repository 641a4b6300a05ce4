import { companyNames } from '../../pipeline/company-names.ts';
import { hostOf } from '../../pipeline/host-key.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { lineOfBusiness } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'us-company-ceos',
  title: 'Chief executives of large US companies',
  licence: 'none stated: single facts only',
  attribution: '',
  asOf: '2025-06',
  upstream: 'github.com/riadlem/stablemap@74fdb4b1',
  shareable: 'facts',
};

interface Row {
  id: string;
  company: string;
  ceo: string;
  industry?: string;
  hq_city: string;
  hq_state: string;
  website: string;
}

/** Each row gives a person (chief executive of) and, where another source lists the company, its leader and seat. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('ceos.jsonl')) {
    const { company, ceo, hq_city: city, hq_state: state } = row.value;
    if (typeof company !== 'string' || typeof ceo !== 'string') row.fail('ceo', 'company or chief executive missing');
    const host = hostOf(row.value.website);
    const { name, aliases } = companyNames(company);
    const target = host === '' ? `name:${name}` : `host:${host}`;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: host === '' ? [] : [`host:${host}`],
      name,
      kind: 'organization',
      subkind: lineOfBusiness(row.value.industry ?? '')?.kind ?? 'company',
      countries: ['us'],
      aliases,
      facts: [{ type: 'leader', value: ceo, detail: 'chief executive' }, { type: 'headquarters', value: `${city}, ${state}` }],
      standing: 'confirm',
    }; // prettier-ignore
    // Two heads in one cell ("A and B") are no name of a person.
    if (/ and | & |,|\//.test(ceo)) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name: ceo,
      kind: 'person',
      subkind: 'business executive',
      countries: ['us'],
      facts: [{ type: 'occupation', value: 'business executive' }, { type: 'chief-executive', value: name, target }],
      standing: 'full',
    }; // prettier-ignore
  }
}
