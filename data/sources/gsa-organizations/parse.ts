import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'gsa-organizations',
  title: 'GSA federal hierarchy',
  licence: 'US government work, public domain',
  attribution: '',
  asOf: '2025-12-05',
  upstream: 'github.com/GSA/federal-program-inventory@750cd551',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  short?: string;
  type: string;
  parent?: string;
  status: string;
}

const TYPES = new Set(['DEPARTMENT', 'AGENCY']);
const INTERNAL =
  /^(?:Office of|Offices,|Immed|Assistant Secretary|Asst Secretary|Under Secretary|Departmental|Directory|Usda,|USDA,)|\/|, Bbg$|^Dept of|^(?:Science and Technology|Insular Affairs)$/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('organizations.jsonl')];
  const names = new Map(rows.map(({ value }) => [value.id, value.name]));
  const seen = new Set<string>();
  for (const row of rows) {
    const body = row.value;
    if (!['ACTIVE', 'INACTIVE'].includes(body.status)) row.fail('status', 'neither ACTIVE nor INACTIVE');
    // A body stands twice when it is department and agency at once.
    if (body.status !== 'ACTIVE' || !TYPES.has(body.type) || INTERNAL.test(body.name) || seen.has(body.name)) continue;
    seen.add(body.name);
    const full = fullName(body.name);
    const parent = names.get(body.parent ?? '');
    const isOwnParent = parent === undefined || fullName(parent) === full || parent.startsWith('Dept of');
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`gsa:${body.id}`, ...(body.name.startsWith('Department of') ? [`enwiki:${full}`] : [])],
      name: full,
      kind: 'organization',
      subkind: body.name.startsWith('Department of') ? 'government department' : 'government agency',
      countries: ['us'],
      aliases: makeAliases(full, 'organization', [
        [body.name, 'short', body.name.startsWith('Department of') ? { needsContext: true } : {}],
        ...(body.short === undefined ? [] : [[body.short, 'acronym'] as const]),
      ]),
      facts: isOwnParent ? [] : [{ type: 'parent', value: fullName(parent), target: `gsa:${body.parent}` }],
      standing: 'full',
    };
  }
}

function fullName(name: string): string {
  if (name.startsWith('Department of')) return `United States ${name}`;
  return name.replace(/^The /, '').replace(/^US /, 'United States ');
}
