/** `npm run data:import [-- SOURCES]`: source folders → record files under data/entities. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildRecords } from './build-records.ts';
import { COUNTRY_TABLE, readCountries } from './countries.ts';
import { readBlockedAliases, readCorrections } from './corrections.ts';
import { readCurated } from './curated.ts';
import type { Disagreement } from './draft.ts';
import type { JoinConflict } from './join.ts';
import { readJoinsByHand } from './joins-by-hand.ts';
import { writeRecordSet } from './record-files.ts';
import { ownOffices, readSources } from './read-sources.ts';
import { SourceFolder } from './source-folder.ts';
import type { BuildInput } from './build-records.ts';
import { countries as countryTable } from '../sources/country-codes/parse.ts';

const root =
  process.argv[2] ??
  process.env['DRAMATIS_SOURCES'] ??
  fileURLToPath(new URL('../../../shared/sources', import.meta.url));
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

async function main(): Promise<void> {
  if (!existsSync(root))
    throw new Error(`No sources at ${root}: give the folder as an argument or in DRAMATIS_SOURCES`);
  writeFileSync(COUNTRY_TABLE, `{\n${Object.entries(countryTable(new SourceFolder(root, 'country-codes'))).map(([code, country]) => `${JSON.stringify(code)}: ${JSON.stringify(country)}`).join(',\n')}\n}\n`); // prettier-ignore
  const countries = readCountries();
  const offices = ownOffices(countries);
  const sources: BuildInput['sources'] = [];
  const curated = [...readCurated(path('../curated'))];
  let started = Date.now();
  for await (const source of readSources(root, offices)) {
    if (source === null) sources.push(...curated);
    else {
      sources.push(source);
      console.log(`${source.meta.id}: ${source.records.length} records in ${Date.now() - started} ms`);
    }
    started = Date.now();
  }
  const result = buildRecords({
    sources,
    offices,
    corrections: readCorrections(path('../curated')),
    countries,
    isBlocked: readBlockedAliases(path('../curated')),
    joinsByHand: readJoinsByHand(path('../curated')),
  });
  writeRecordSet(path('../entities'), result.set);
  writeReview(result.conflicts, result.disagreements, result.idleCorrections);
  const { people, organizations, names, offices: used } = result.set;
  console.log(
    `${people.length} people, ${organizations.length} organizations, ${names.length} bare names, ${used.length} offices`,
  );
  console.log(
    `${result.joinedByName} joined by name, ${result.conflicts.length} joins refused, ${result.disagreements.length} disagreements (data/review), ${result.idleCorrections.length} idle corrections`,
  );
}

/** For a person to read; not committed, as every import writes it anew. */
function writeReview(
  conflicts: readonly JoinConflict[],
  disagreements: readonly Disagreement[],
  idle: readonly string[],
): void {
  mkdirSync(path('../review'), { recursive: true });
  const table = (header: string, rows: string[][]): string =>
    `${[header, ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
  writeFileSync(path('../review/refused-joins.tsv'), table('key\treason\tkept\trefused', conflicts.map((one) => [one.key, one.reason, one.kept, one.refused]))); // prettier-ignore
  writeFileSync(path('../review/disagreements.tsv'), table('entity\tname\tfield\tkept\tother', disagreements.map((one) => [one.entity, one.name, one.field, one.kept, one.other]))); // prettier-ignore
  writeFileSync(path('../review/idle-corrections.tsv'), table('correction', idle.map((one) => [one]))); // prettier-ignore
}

await main();
