/** Part 5: what ten and a hundred times as many entities cost. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../bench.ts';
import { inChild } from '../child.ts';
import { type Figure, figure, short } from '../figure.ts';
import type { GrowthJob, GrowthResult } from '../growth-measure.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** Scanning the largest against the smallest, at most. */
const GOAL_SCAN = 1.5;
/** Linear: no more than in proportion to the file, with a tenth for the fixed parts of the smaller. */
const GOAL_LINEAR = 1.1;
const TEXT_CHARS = 1e6;
/** What compiling a million records may take; nobody but the maintainer does it. */
const COMPILER = { cpuSeconds: 900, heapMb: 8192 };

export function growthFigures(bench: Bench, sizes: readonly number[] = SIZES, chars = TEXT_CHARS): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const files = sizes.map((size) => {
      const file = join(folder, `${size}.bin`);
      const child = inChild<{ bytes: number }>('growth-child.ts', { file: bench.file, size, to: file }, COMPILER);
      if (!child.ok) throw new Error(`${size} entities: ${child.why}`);
      bench.log(`${short(size)} entities: ${short(child.result.bytes)} bytes`);
      return { size, file, bytes: child.result.bytes, packed: gzipSync(readFileSync(file)).length };
    });
    const job: GrowthJob = { files, chars, rounds: bench.rounds };
    const measured = inChild<GrowthResult>('growth-measure.ts', job, COMPILER);
    if (!measured.ok) throw new Error(`growth: ${measured.why}`);
    const at = ({ size }: { size: number }): GrowthResult[string] => measured.result[String(size)]!;
    const first = files[0]!;
    return files.slice(1).flatMap((file): Figure[] => {
      const label = `${short(file.size)} / ${short(first.size)} entities`;
      // Linear: as many times more as there are more bytes.
      const more = file.bytes / first.bytes;
      return [
        figure(`growth scan, ${label}`, 'ms', {
          subject: at(file).scan.median,
          peer: at(first).scan.median,
          goal: GOAL_SCAN,
          note: `${short(at(file).hits)} and ${short(at(first).hits)} names found in ${short(chars)} characters`,
        }),
        figure(`growth open, ${label}, by byte`, 'ms', {
          subject: at(file).open.median,
          peer: at(first).open.median * more,
          goal: GOAL_LINEAR,
          note: `the file is ${short(more)} times as long; ${short(at(file).open.median)} and ${short(at(first).open.median)} ms`,
        }),
        figure(`growth memory, ${label}, by byte`, 'bytes', {
          subject: at(file).memory,
          peer: at(first).memory * more,
          goal: GOAL_LINEAR,
          note: `${short(at(file).memory)} and ${short(at(first).memory)} bytes`,
        }),
        figure(`growth size, ${label}, an entity`, 'bytes', {
          subject: file.bytes / file.size,
          peer: first.bytes / first.size,
          note: `packed ${short(file.packed / file.size)} and ${short(first.packed / first.size)}`,
        }),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
