/** Part 1: finding all names of the dataset in a text of several MB. What the peers' builds cost is part of part 2. */
import type { Bench } from '../bench.ts';
import { inChild } from '../child.ts';
import { type Figure, figure, short } from '../figure.ts';
import { SCAN_PEERS } from '../peers/scan-peers.ts';
import type { ScanJob, ScanResult } from '../scan-job.ts';

/** Times the bare loop, at most. */
const GOAL_BARE = 5;
/** Share of the fastest peer's time, at most. */
const GOAL_PEER = 1 / 3;
/** A peer that cannot hold this share of the names is left out. */
const LEAST_SHARE = 1 / 1024;

export interface PeerRun {
  peer: string;
  /** How many of the names it holds. */
  share: number;
  result: ScanResult;
}

/**
 * Each peer with all names; with half of them, a quarter … when it cannot hold them. `only`: as on the command line, a
 * figure's name; the peers that are not in it are left out, all but the first when it is of no peer ("scan / bare loop").
 */
export function runPeers(bench: Bench, only = ''): PeerRun[] {
  const wanted = only.includes(' / ') ? SCAN_PEERS.filter(({ name }) => only.endsWith(` / ${name}`)) : SCAN_PEERS;
  const runs: PeerRun[] = [];
  for (const { name } of wanted.length > 0 ? wanted : SCAN_PEERS.slice(0, 1)) {
    for (let share = 1; share >= LEAST_SHARE; share /= 2) {
      const step = Math.round(1 / share);
      const names = bench.names.filter((_, i) => i % step === 0);
      const job: ScanJob = { peer: name, file: bench.file, names, paragraphs: bench.paragraphs, rounds: bench.rounds };
      const child = inChild<ScanResult>('scan-child.ts', job);
      bench.log(`${name} with ${share === 1 ? 'all' : `1/${step} of the`} names: ${child.ok ? 'measured' : child.why}`);
      if (!child.ok) continue;
      runs.push({ peer: name, share, result: child.result });
      break;
    }
  }
  return runs;
}

export function scanFigures(runs: readonly PeerRun[]): Figure[] {
  const perChar = (ms: number, { chars }: ScanResult): number => (ms * 1e6) / chars;
  const whole = runs.filter(({ share }) => share === 1);
  const fastest = Math.max(...whole.map(({ result }) => result.times.ours.median / result.times.peer.median));
  const figures: Figure[] = [];
  // Every run has the bare loop beside it: the one in the middle is told.
  const byRatio = [...runs].sort((a, b) => ratioToBare(a.result) - ratioToBare(b.result));
  const middle = byRatio[byRatio.length >> 1]?.result;
  if (middle !== undefined) {
    const { times, found, chars } = middle;
    const [least, most] = [byRatio[0]!, byRatio.at(-1)!].map(({ result }) => short(ratioToBare(result)));
    figures.push(
      figure('scan / bare loop', 'ns/char', {
        subject: perChar(times.ours.median, middle),
        peer: perChar(times.bare.median, middle),
        goal: GOAL_BARE,
        note: `${least} to ${most} in ${runs.length} processes; ${short(found.ours)} names in ${short(chars)} characters`,
      }),
    );
  }
  for (const { peer, share, result } of runs) {
    const { times, found } = result;
    const held = share === 1 ? 'all names' : `only 1/${Math.round(1 / share)} of the names`;
    const isFastest = share === 1 && times.ours.median / times.peer.median === fastest;
    figures.push(
      figure(`scan / ${peer}`, 'ns/char', {
        subject: perChar(times.ours.median, result),
        peer: perChar(times.peer.median, result),
        goal: share === 1 ? GOAL_PEER : null,
        note:
          `${held}; it finds ${short(found.peer)}, we ${short(found.ours)}, both ${short(found.both)}` +
          (isFastest ? '; the fastest' : ''),
      }),
    );
  }
  return figures;
}

function ratioToBare({ times }: ScanResult): number {
  return times.ours.median / times.bare.median;
}
