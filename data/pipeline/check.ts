/** `npm run data:check`: every record, reference and invariant of data/entities; exit 1 and one line for each mistake. */
import { fileURLToPath } from 'node:url';
import { checkRecordSet } from './check-record-set.ts';
import { readRecordSet } from './record-files.ts';

try {
  const set = readRecordSet(fileURLToPath(new URL('../entities', import.meta.url)));
  const problems = checkRecordSet(set);
  for (const problem of problems) console.error(problem);
  console.log(
    `${set.people.length} people, ${set.organizations.length} organizations, ${set.names.length} bare names, ${set.offices.length} offices: ${problems.length} problems`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
