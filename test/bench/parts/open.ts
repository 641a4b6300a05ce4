/** Part 2: from the bytes of the file to the first answer, and what it keeps in memory. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { inChild } from '../child.ts';
import { type Figure, figure, short } from '../figure.ts';
import type { OpenJob, OpenResult } from '../open-job.ts';
import type { PeerRun } from './scan.ts';

/** Times reading the bytes, at most. */
const GOAL_READ = 3;
/** Share of the fastest peer's build, at most. */
const GOAL_BUILD = 1 / 30;
/** Times the file, at most. */
const GOAL_RESIDENT = 1.3;

export function openFigures(bench: Bench, peers: readonly PeerRun[]): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const records = join(folder, 'records.jsonl');
    writeFileSync(records, bench.records());
    const job: OpenJob = { file: bench.file, records, rounds: bench.rounds };
    const child = inChild<OpenResult>('open-child.ts', job);
    if (!child.ok) throw new Error(`open: ${child.why}`);
    return [...fromChild(bench, child.result), ...againstBuilds(child.result, peers)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fromChild({ file }: Bench, { times, bytes, jsonNames }: OpenResult): Figure[] {
  const { size } = statSync(file);
  return [
    figure('open / reading the bytes', 'ms', {
      subject: times.ours.median,
      peer: times.read.median,
      goal: GOAL_READ,
      note: `spread ${short(times.ours.low)} – ${short(times.ours.high)} ms, reading ${short(times.read.low)} – ${short(times.read.high)} ms`,
    }),
    figure('open / JSON.parse and a Map', 'ms', {
      subject: times.ours.median,
      peer: times.json.median,
      note: `of the records as JSON lines; ${short(jsonNames)} names in it`,
    }),
    figure('memory / the file', 'bytes', {
      subject: bytes.ours,
      peer: size,
      goal: GOAL_RESIDENT,
      note: 'after the first answer',
    }),
    figure('memory / JSON.parse and a Map', 'bytes', { subject: bytes.ours, peer: bytes.json }),
  ];
}

function againstBuilds({ times, bytes }: OpenResult, peers: readonly PeerRun[]): Figure[] {
  const whole = peers.filter(({ share }) => share === 1).map(({ result }) => result.buildMs);
  const fastest = Math.min(...whole);
  return peers.flatMap(({ peer, share, result }) => {
    const held = share === 1 ? 'all names' : `only 1/${Math.round(1 / share)} of the names`;
    return [
      figure(`open / ${peer}`, 'ms', {
        subject: times.ours.median,
        peer: result.buildMs,
        goal: share === 1 ? GOAL_BUILD : null,
        note: `its build, once; ${held}${share === 1 && result.buildMs === fastest ? '; the fastest' : ''}`,
      }),
      figure(`memory / ${peer}`, 'bytes', { subject: bytes.ours, peer: result.bytes, note: held }),
    ];
  });
}
