import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'ecfr-agencies',
  title: 'Electronic Code of Federal Regulations',
  licence: 'US government work, public domain',
  attribution: '',
  asOf: '2025-02-23',
  upstream: 'github.com/infolock/eCFR_Analyzer_backend@8482ed72',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  short?: string;
  parent?: string;
}

/** Offices inside every department, which no article names without their department. */
const INTERNAL =
  /^(?:Office of (?:the )?(?:Secretary|Administrat|Inspector|General Counsel|Procurement)|Departmental|Immediate Office)|, Department of/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('agencies.jsonl')];
  const names = new Map(rows.map(({ value }) => [value.id, value.name]));
  for (const row of rows) {
    const agency = row.value;
    if (typeof agency.name !== 'string') row.fail('name', 'missing');
    if (INTERNAL.test(agency.name)) continue;
    const parent = names.get(agency.parent ?? '');
    if (agency.parent !== undefined && parent === undefined) row.fail('parent', 'no agency has this id');
    const full = withCountry(agency.name);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`ecfr:${agency.id}`, ...usGovKeys(agency.name)],
      name: full,
      kind: 'organization',
      subkind: agency.name.startsWith('Department of') ? 'government department' : 'government agency',
      countries: ['us'],
      aliases: makeAliases(full, 'organization', [
        // Other countries have a "Department of Agriculture" too.
        [agency.name, 'short', full === agency.name ? {} : { needsContext: true }],
        ...(agency.short === undefined ? [] : [[agency.short, 'acronym'] as const]),
      ]),
      facts:
        parent === undefined ? [] : [{ type: 'parent', value: withCountry(parent), target: `ecfr:${agency.parent}` }],
      standing: 'full',
    };
  }
}

/** "Department of State" → "United States Department of State", its Wikipedia title. */
function withCountry(name: string): string {
  return name.startsWith('Department of') ? `United States ${name}` : name;
}

/** Titles of departments are certain; those of agencies are left to the join by name. */
function usGovKeys(name: string): string[] {
  return /^Department of (?!Defense Education)/.test(name) ? [`enwiki:${withCountry(name)}`] : [];
}
