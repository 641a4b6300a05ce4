import { companyNames } from '../../pipeline/company-names.ts';
import { uniqueHostKeys } from '../../pipeline/host-key.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';
import type { LineOfBusiness } from '../../pipeline/vocabulary.ts';
import { INDUSTRIES } from './industries.ts';

export const meta: SourceMeta = {
  id: 'finance-database',
  title: 'FinanceDatabase',
  licence: 'MIT',
  attribution: 'FinanceDatabase, (c) 2023 Jeroen Bouma, MIT',
  asOf: '2026-08-16',
  upstream: 'github.com/JerBouma/FinanceDatabase@268be5d2',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  iso2?: string;
  hq?: string;
  website?: string;
  industry?: string;
  cap: 'mega' | 'large' | 'mid';
  founded?: string;
  formerly?: string;
  subsidiary_of?: string;
  symbols: string[];
}

/** Securities, and the squeezed names of German listings ("SOFTBANK GR.UNS.ADR1/2/ON", "TELEFONICA INH. EO 1"). */
const NOT_A_COMPANY =
  /\b(?:ADR|ETP|ETF|INH|DL-|UNSP|NOTE|VNA|CLASS [A-C] ADR|SPON)\b|\d%|ON$.*\.|[/]\d|\bEO ?\d|Leverage Shares|^[A-Z+]+ [A-Z+.]+\.ON$|\.ON$/;
/** Order of size when all that is known is the size class; comparable with us-listings' rank. */
const RANK_BY_CAP = { mega: 150, large: 1000, mid: 3000 } as const;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('companies.jsonl')];
  const hostKeys = uniqueHostKeys(rows, (row) => row.value.website);
  const owners = ownersOfNames(rows.map(({ value }) => value));
  for (const row of rows) {
    const company = row.value;
    const rank = RANK_BY_CAP[company.cap];
    if (rank === undefined) row.fail('cap', 'expected mega, large or mid');
    if (NOT_A_COMPANY.test(company.name)) continue;
    const names = companyNames(company.name);
    // "Pfizer Limited" of Mumbai keeps its whole name: "Pfizer" is the larger one.
    const isOwner = owners.get(names.name) === company.id;
    const { name, aliases } = isOwner ? names : { name: company.name, aliases: [] };
    const business: LineOfBusiness | undefined = INDUSTRIES[company.industry ?? ''];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...company.symbols.map((symbol) => `symbol:${symbol}`), ...hostKeys(row)],
      name,
      kind: 'organization',
      subkind: business?.kind ?? 'company',
      countries: company.iso2 === undefined ? [] : [company.iso2.toLowerCase()],
      // Of medium companies only the full name stands alone: a one-word short form is as often something else.
      aliases: aliases.map((alias) =>
        company.cap === 'mid' && !alias.text.includes(' ') ? { ...alias, needsContext: true } : alias,
      ),
      facts: facts(company, business?.sector),
      signals: { marketRank: rank },
      // US companies appear through foreign listings; sp500 and us-listings make their records.
      standing: company.iso2 === 'US' ? 'confirm' : 'full',
    };
  }
}

/** For each short name the id of the largest company that has it (the first of equals). */
function ownersOfNames(companies: readonly Row[]): Map<string, string> {
  const owners = new Map<string, Row>();
  for (const company of companies) {
    const { name } = companyNames(company.name);
    const owner = owners.get(name);
    if (owner === undefined || RANK_BY_CAP[company.cap] < RANK_BY_CAP[owner.cap]) owners.set(name, company);
  }
  return new Map([...owners].map(([name, { id }]) => [name, id]));
}

function facts(company: Row, sector: string | undefined): SourceFact[] {
  const found: SourceFact[] = [];
  const founded = partialDate(company.founded);
  if (sector !== undefined) found.push({ type: 'sector', value: sector });
  // Seats of US companies are stale at times here; sp500 has the large ones.
  if (company.hq !== undefined && company.iso2 !== 'US') found.push({ type: 'headquarters', value: company.hq });
  if (founded !== '' && company.iso2 !== 'US') found.push({ type: 'founded', from: founded });
  if (company.subsidiary_of !== undefined) {
    const parent = companyNames(company.subsidiary_of).name;
    found.push({ type: 'parent', value: parent, target: `name:${parent}` });
  }
  return found;
}
