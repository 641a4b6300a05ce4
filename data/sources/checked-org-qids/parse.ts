import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'checked-org-qids',
  title: 'Checked QIDs of organizations',
  licence: 'facts',
  attribution: '',
  asOf: '2026-08-22',
  upstream: 'derived from ror, agency-registry and name-suggestion-index',
  shareable: 'facts',
};

interface Row {
  id: string;
  name: string;
}

/** Full names and titles for labels that are letters or set apart in brackets. */
const FULL: Record<string, { name: string; title?: string; country?: string; kind: string }> = {
  Q66: { name: 'Boeing', country: 'us', kind: 'aerospace company' },
  Q458: { name: 'European Union', kind: 'supranational union' },
  Q1065: { name: 'United Nations', kind: 'intergovernmental organization' },
  Q7164: { name: 'World Bank', kind: 'intergovernmental organization' },
  Q7184: { name: 'NATO', kind: 'military alliance' },
  Q7804: { name: 'International Monetary Fund', kind: 'intergovernmental organization' },
  Q8333: { name: 'Federal Bureau of Investigation', country: 'us', kind: 'government agency' },
  Q8475: { name: 'Interpol', kind: 'intergovernmental organization' },
  Q11209: { name: 'United States Department of Defense', country: 'us', kind: 'government department' },
  Q11231: { name: 'United States Department of Homeland Security', country: 'us', kind: 'government department' },
  Q37230: { name: 'Central Intelligence Agency', country: 'us', kind: 'intelligence agency' },
  Q40469: { name: 'Associated Press', country: 'us', kind: 'news agency' },
  Q41053: { name: 'Hezbollah', country: 'lb', kind: 'political party and armed group' },
  Q130879: { name: 'Reuters', country: 'gb', kind: 'news agency' },
  Q182477: { name: 'Nvidia', country: 'us', kind: 'semiconductor company' },
  Q253414: { name: 'FIFA', kind: 'sports governing body' },
  Q622899: { name: 'Drug Enforcement Administration', country: 'us', kind: 'government agency' },
  Q789915: { name: 'United States Department of State', country: 'us', kind: 'government department' },
  Q1553390: { name: 'United States Department of Justice', country: 'us', kind: 'government department' },
  Q21708200: { name: 'OpenAI', country: 'us', kind: 'artificial intelligence company' },
  Q61941046: { name: 'National Guard of Mexico', title: 'National Guard (Mexico)', country: 'mx', kind: 'police force' },
  Q116758847: { name: 'Anthropic', country: 'us', kind: 'artificial intelligence company' },
}; // prettier-ignore

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('orgs.jsonl')) {
    const full = FULL[row.value.id];
    if (full === undefined) return row.fail('id', 'no full name for this QID in the importer');
    const letters = /^(?:US )?([A-Z][A-Za-z]*[A-Z])$/.exec(row.value.name)?.[1];
    const isAcronym = letters !== undefined && letters === letters.toUpperCase() && letters !== full.name;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [row.value.id, `enwiki:${full.title ?? full.name}`],
      name: full.name,
      kind: 'organization',
      subkind: full.kind,
      countries: full.country === undefined ? [] : [full.country],
      aliases: makeAliases(full.name, 'organization', isAcronym ? [[letters, 'acronym']] : []),
      standing: 'full',
    };
  }
}
