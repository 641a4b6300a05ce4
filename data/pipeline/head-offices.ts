import { SourceFolder } from './source-folder.ts';
import type { OfficeRecord } from './source-record.ts';
import { fileURLToPath } from 'node:url';

export type HeadRole = 'state' | 'government';

/** Offices that two or more hold together. */
const SHARED = /^(co-prince|captain regent|member of)/i;
const SUBNATIONAL = /^[a-z]{2}-/;

/**
 * Which office the head of state, or of government, of a country holds (data/curated/head-offices.tsv): for sources that only say
 * "head of state". Keys are `<iso2>/<role>`; the European Union is `eu`.
 */
export function readHeadOffices(): Map<string, OfficeRecord> {
  const folder = new SourceFolder(fileURLToPath(new URL('..', import.meta.url)), 'curated');
  const table = new Map<string, OfficeRecord>();
  for (const { cells, fail } of folder.tsv('head-offices.tsv')) {
    const [code = '', role = '', id = '', title = ''] = cells;
    if (role !== 'state' && role !== 'government') fail('1', 'neither state nor government');
    if (id === '' || title === '') fail('2', 'needs an office and a title');
    table.set(`${code}/${role}`, {
      id,
      title,
      country: code === 'eu' ? '' : code.slice(0, 2),
      kind: kindOf(code, role, title),
      single: !SHARED.test(title),
      source: 'curated/head-offices',
    });
  }
  // A president who governs stands in both rows: the office is head of state.
  for (const [key, office] of table) {
    const state = table.get(key.replace(/\/government$/, '/state'));
    if (state !== undefined && state.id === office.id) table.set(key, state);
  }
  return table;
}

function kindOf(code: string, role: string, title: string): OfficeRecord['kind'] {
  if (code === 'eu') return 'intergovernmental';
  if (SUBNATIONAL.test(code) || /^(governor|administrator|mayor) of/i.test(title)) return 'governor';
  return role === 'state' ? 'head-of-state' : 'head-of-government';
}
