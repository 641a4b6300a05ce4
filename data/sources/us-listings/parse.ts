import { companyNames } from '../../pipeline/company-names.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { lineOfBusiness } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'us-listings',
  title: 'US stock exchange listings',
  licence: 'ODC-PDDL-1.0 (the order by size is computed)',
  attribution: '',
  asOf: '2026-08-22',
  upstream: 'github.com/datasets/nasdaq-listings@31d3809c, datasets/nyse-other-listings@e08f184e',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  symbols?: string[];
  exchange: string;
  mcap_rank: number;
  country?: string;
  industry?: string;
}

/** Below this rank a company is small enough that its short name is more often something else; it stays with its full name. */
const SHORT_NAME_RANK = 1500;
/** Shells, acquisition vehicles and securities that are not companies. */
const NOT_A_COMPANY =
  /\bAcquisition (?:Corp|Company|Inc|Limited|Co)\b|\b(?:Merger|SPAC)\b|\b(?:ETF|ETN|Fund|Notes? due|ZONES|Pfd|Preferred|Warrants?|Royalty Trust)\b|\d%/i;
/** Industries of the exchange that mix trades (a maker of coolers among toys, crypto miners among consumer finance): then it is just a company. */
const LOOSE =
  /^(?:EDP Services|Finance: Consumer|Finance\/Investors|Other Consumer|Business Services|Diversified|Industrial Specialties|Services-Misc|Military\/Government|Recreational|Telecommunications Equipment|Professional|Misc|Consumer Specialties|Package Goods|Catalog|Multi-Sector|Biotechnology: (?:Laboratory|Electromedical|Commercial)|Computer Software: Programming|Containers)/;
/** Registered in a haven, run from elsewhere: no country rather than a wrong one. */
const HAVENS = new Set(['ky', 'bm', 'je', 'gg', 'vg', 'im', 'mh']);

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('companies.jsonl')) {
    const listing = row.value;
    if (!Number.isInteger(listing.mcap_rank)) row.fail('mcap_rank', 'expected a whole number');
    if (NOT_A_COMPANY.test(listing.name) || listing.industry === 'Blank Checks') continue;
    const { name, aliases } = companyNames(listing.name);
    const business = LOOSE.test(listing.industry ?? '') ? null : lineOfBusiness(listing.industry ?? '');
    const country = countryCode(listing.country);
    const symbols = [listing.id, ...(listing.symbols ?? [])].map((symbol) => `symbol:${symbol.replace(/[./]/g, '-')}`);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...new Set(symbols)],
      name,
      kind: 'organization',
      subkind: business?.kind ?? 'company',
      countries: country === '' || HAVENS.has(country) ? [] : [country],
      aliases: aliases.map((alias) =>
        listing.mcap_rank > SHORT_NAME_RANK && isOneWord(alias.text) ? { ...alias, needsContext: true } : alias,
      ),
      facts: business === null ? [] : [{ type: 'sector', value: business.sector }],
      signals: { marketRank: listing.mcap_rank },
      standing: 'full',
    };
  }
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}
