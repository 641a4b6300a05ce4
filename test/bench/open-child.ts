/** File bytes to first answer, ours and JSON.parse with a Map, beside merely reading the bytes: `node open-child.ts JOB`. */
import { readFileSync } from 'node:fs';
import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import { allocatedBytes } from './allocated.ts';
import { openDataset } from './dataset.ts';
import { sideBySide } from './measure.ts';
import type { OpenJob, OpenResult } from './open-job.ts';

/** The first question a page asks. */
const QUESTION = 'Angela Merkel met the head of the European Central Bank in Berlin on Monday.';

const { file, records, rounds } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as OpenJob;

function open(): KnowledgeBase {
  const kb = openDataset(file);
  if (kb.scan(QUESTION).flatMap(({ candidates }) => candidates).length === 0) throw new Error('no answer');
  return kb;
}

/** As one would without a format of one's own. */
function parse(): Map<string, unknown[]> {
  const byName = new Map<string, unknown[]>();
  for (const line of readFileSync(records, 'utf8').split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as { name: string; alias?: string[] };
    for (const name of [record.name, ...(record.alias ?? [])]) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [record]);
      else same.push(record);
    }
  }
  return byName;
}

function kept<T>(make: () => T): { bytes: number; made: T } {
  const before = allocatedBytes();
  const made = make();
  return { bytes: allocatedBytes() - before, made };
}

// Once before, so that the code itself is not counted.
open();
const ours = kept(open);
const json = kept(parse);
const result: OpenResult = {
  bytes: { ours: ours.bytes, json: json.bytes },
  jsonNames: json.made.size,
  times: sideBySide(
    [
      { name: 'ours', run: open },
      { name: 'read', run: () => readFileSync(file) },
      { name: 'json', run: parse },
    ],
    { rounds, warmUp: 2 },
  ),
};
process.stdout.write(JSON.stringify(result));
