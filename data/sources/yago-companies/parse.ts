import { makeAliases } from '../../pipeline/alias-context.ts';
import { companyNames } from '../../pipeline/company-names.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { lineOfBusiness } from '../../pipeline/vocabulary.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'yago-companies',
  title: 'YAGO 3 (companies)',
  licence: 'CC-BY-3.0',
  attribution: 'YAGO 3, CC BY 3.0',
  asOf: '2020',
  upstream: 'github.com/boberle/random-items@2b82cedb',
  shareable: 'table',
};

interface Row {
  title: string;
  country?: string;
  industry?: string;
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { title, country, industry } = row.value;
    if (typeof title !== 'string') row.fail('title', 'missing');
    const { name: listed } = titleParts(title);
    const { name, aliases } = companyNames(listed);
    const business = lineOfBusiness(industry ?? '');
    const code = countryCode(country);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`enwiki:${title}`],
      name,
      kind: 'organization',
      // Suppliers of the car industry are filed under it.
      subkind: business?.kind === 'car manufacturer' ? 'automotive company' : (business?.kind ?? 'company'),
      countries: code === '' ? [] : [code],
      aliases: [...aliases, ...makeAliases(name, 'organization', [])],
      facts:
        business === null || business.sector === ''
          ? []
          : [{ type: 'sector', value: business.sector === 'automobiles' ? 'automotive industry' : business.sector }],
      standing: 'full',
    };
  }
}
