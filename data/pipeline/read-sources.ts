import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Country } from '../sources/country-codes/parse.ts';
import { readHeadOffices } from './head-offices.ts';
import { KNOWN_OFFICES } from './known-offices.ts';
import { OfficeTable } from './offices.ts';
import { SourceFolder, type Importer, type SourceMeta } from './source-folder.ts';
import { CURATED_PLACE, SOURCE_LIST } from './source-list.ts';
import type { SourceRecord } from './source-record.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The offices we know before any source is read: our own, and our wordings of their titles. */
export function ownOffices(countries: ReadonlyMap<string, Country>): OfficeTable {
  const offices = new OfficeTable(countries);
  for (const { cells } of new SourceFolder(path('..'), 'curated').tsv('office-titles.tsv'))
    offices.alias(cells[0] ?? '', cells[1] ?? '', cells[2] ?? '');
  for (const office of [...KNOWN_OFFICES, ...readHeadOffices().values()]) offices.add(office);
  return offices;
}

/**
 * Runs the importers over the source folders in `root`, in order of trust; null stands for the place of our own curated
 * records. Offices that a source defines are added to `offices`. Throws a SourceError for what a source has wrong.
 */
export async function* readSources(
  root: string,
  offices: OfficeTable,
): AsyncGenerator<{ meta: SourceMeta; records: SourceRecord[] } | null> {
  for (const id of SOURCE_LIST) {
    if (id === CURATED_PLACE) {
      yield null;
      continue;
    }
    if (!existsSync(path(`../sources/${id}/parse.ts`))) {
      console.warn(`${id}: no importer yet`);
      continue;
    }
    const importer = (await import(`../sources/${id}/parse.ts`)) as Importer;
    const folder = new SourceFolder(root, id);
    for (const office of importer.offices?.(folder) ?? []) offices.add(office);
    yield { meta: importer.meta, records: [...importer.parse(folder)] };
  }
}
