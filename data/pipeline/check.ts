/**
 * `npm run data:check [-- --base REV]`: every record, reference and invariant of data/entities; exit 1 and one line for each
 * mistake. Then what the change against REV (default HEAD) does to the cards; `--all` lists every card, not only the first.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tellChanges } from './card-changes.ts';
import { checkRecordSet } from './check-record-set.ts';
import { curatedChanges } from './curated-changes.ts';
import { ENTITIES, entityChanges } from './entity-changes.ts';
import { readRecordSet, type RecordSet } from './record-files.ts';
import { Revision } from './revision.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    base: { type: 'string', default: 'HEAD' },
    root: { type: 'string', default: ROOT },
  },
});

function main(): void {
  const set = readRecordSet(`${values.root}/${ENTITIES}`);
  const problems = checkRecordSet(set);
  for (const problem of problems) console.error(problem);
  console.log(
    `${set.people.length} people, ${set.organizations.length} organizations, ${set.names.length} bare names, ${set.offices.length} offices: ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
  try {
    for (const line of effect(set)) console.log(line);
  } catch (error) {
    // A tree without git has nothing to compare with; its records are checked all the same.
    if (values.base !== 'HEAD') throw error;
    console.log(`\nno comparison: ${(error as Error).message}`);
  }
}

function effect(set: RecordSet): string[] {
  const revision = new Revision(values.root, values.base);
  const day = new Date().toISOString().slice(0, 10);
  const most = values.all ? Number.POSITIVE_INFINITY : undefined;
  if (!revision.has(ENTITIES)) return [`\nno comparison: ${values.base} has no ${ENTITIES}`];
  const entities = entityChanges(revision, set, day);
  if (entities !== null)
    return [`\nagainst ${values.base}, the change of ${ENTITIES} does:`, ...tellChanges(entities, most)];
  const curated = curatedChanges(revision, values.root, set, day);
  if (curated === null) return [`\nno change against ${values.base}`];
  return [
    `\nagainst ${values.base}, the change of data/curated will do (a preview: npm run data:import decides):`,
    ...tellChanges(curated, most),
    ...curated.notes,
  ];
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
