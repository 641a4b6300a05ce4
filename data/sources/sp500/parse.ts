import { companyNames } from '../../pipeline/company-names.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { lineOfBusiness } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'sp500',
  title: 'S&P 500 companies',
  licence: 'ODC-PDDL-1.0',
  attribution: '',
  asOf: '2026-08-08',
  upstream: 'github.com/datasets/s-and-p-500-companies@56509dd8',
  shareable: 'table',
};

interface Row {
  id: string;
  symbol: string;
  name: string;
  sub_industry: string;
  hq: string;
  founded: string;
}

const US_STATES =
  /, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|D\.C\.)\b/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('companies.jsonl')) {
    const company = row.value;
    const [cik = ''] = company.id.split('/');
    if (!/^\d{10}$/.test(cik)) row.fail('id', 'expected a CIK of ten digits');
    const { name, aliases } = companyNames(company.name);
    const business = lineOfBusiness(company.sub_industry);
    // "2013 (1888)" is this company and the one it came out of: the first year is its own.
    const founded = partialDate(company.founded.split(/[ /]/)[0]);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`cik:${cik}`, `symbol:${company.symbol.replace('.', '-')}`],
      name,
      kind: 'organization',
      subkind: business?.kind ?? 'company',
      countries: US_STATES.test(company.hq) ? ['us'] : [],
      aliases,
      facts: [
        ...(business === null ? [] : [{ type: 'sector' as const, value: business.sector }]),
        { type: 'headquarters', value: company.hq },
        ...(founded === '' ? [] : [{ type: 'founded' as const, from: founded }]),
      ],
      signals: { marketRank: 500 },
      standing: 'full',
    };
  }
}
