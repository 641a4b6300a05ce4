/**
 * `npm run data:conflicts [-- --json] [-- --only TEXT] [-- --sources FOLDER] [-- --curated FOLDER]`: what speaks against the
 * hand-written records of data/curated and is not settled in settled-conflicts.tsv. `--only` keeps files whose path contains the text.
 * `npm run data:conflicts -- --sample 300 --seed 1`: draws rows to review by hand, half of them people.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettled, rowsOf, type Conflict, type CuratedRow } from './conflict.ts';
import { readCountries } from './countries.ts';
import { CountryFinder } from './country-finder.ts';
import { readCurated } from './curated.ts';
import { leaderConflicts } from './leader-conflicts.ts';
import { ownOffices, readSources } from './read-sources.ts';
import { rowConflicts } from './row-conflicts.ts';
import { sample } from './sample.ts';
import { sourceConflicts } from './source-conflicts.ts';
import { SourceFolder } from './source-folder.ts';
import { Witnesses } from './witnesses.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const { values } = parseArgs({
  options: {
    curated: { type: 'string', default: path('../curated') },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    sources: { type: 'string', default: process.env['DRAMATIS_SOURCES'] ?? path('../../../shared/sources') },
  },
});

async function main(): Promise<void> {
  const rows = rowsOf([...readCurated(values.curated)]);
  if (values.sample !== undefined) {
    printSample(
      rows.filter(({ file }) => file.includes(values.only)),
      Number(values.sample),
      Number(values.seed),
    );
    return;
  }
  const isSettled = readSettled(new SourceFolder(path('..'), 'curated'));
  const found = [...rowConflicts(rows), ...leaderConflicts(rows), ...(await againstSources(rows))];
  const wanted = found.filter(({ file }) => file.includes(values.only));
  const open = wanted.filter((conflict) => !isSettled(conflict));
  if (values.json) console.log(JSON.stringify(open, null, 1));
  else console.log(list(open, rows.length, wanted.length - open.length));
}

async function againstSources(rows: readonly CuratedRow[]): Promise<Conflict[]> {
  if (!existsSync(values.sources)) {
    console.warn(`No sources at ${values.sources}: the rows are compared with one another only`);
    return [];
  }
  const countries = readCountries();
  const offices = ownOffices(countries);
  const witnesses = new Witnesses(rows, offices, new CountryFinder(countries));
  for await (const source of readSources(values.sources, offices)) witnesses.add(source?.records ?? []);
  return sourceConflicts(rows, witnesses);
}

/** One section a kind of conflict; one line each: place, name, what is ours, what speaks against it. */
function list(conflicts: readonly Conflict[], rows: number, settled: number): string {
  const groups = Map.groupBy(conflicts, ({ group }) => group);
  const sections = [...groups].map(([group, found]) =>
    [
      `## ${group}: ${found.length}`,
      ...found.map(
        ({ file, line, name, field, ours, theirs }) => `${file}:${line}\t${name}\t${field}\t${ours}\t${theirs}`,
      ),
      '',
    ].join('\n'),
  );
  return [...sections, `${rows} rows, ${conflicts.length} open conflicts, ${settled} settled`].join('\n');
}

function printSample(rows: readonly CuratedRow[], count: number, seed: number): void {
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Error(`--sample ${values.sample} --seed ${values.seed}: whole numbers are needed`);
  const half = Math.ceil(count / 2);
  for (const [kind, wanted] of [
    ['person', half],
    ['organization', count - half],
  ] as const) {
    for (const { file, line } of sample(
      rows.filter(({ record }) => record.kind === kind),
      wanted,
      seed,
    ))
      console.log(`${file}:${line}\t${readFileSync(join(values.curated, file), 'utf8').split('\n')[line - 1]}`);
  }
}

await main();
