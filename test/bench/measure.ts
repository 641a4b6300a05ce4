/**
 * Times things side by side: one after the other, round by round, so that whatever else the machine does meets them all.
 * What counts is the time of the processor, in all threads of this process: waiting for it is nobody's merit or fault.
 */

/** One of those measured. `run` gives something back, so that no engine may leave the work out. */
export interface Contestant<Name extends string = string> {
  name: Name;
  run(): unknown;
}

/** Milliseconds of one run: the median of all rounds, and between what nine in ten of them lie. */
export interface Timing {
  median: number;
  low: number;
  high: number;
}

export interface Rounds {
  /** Rounds that count. */
  rounds: number;
  /** Rounds before them, for the compiler. */
  warmUp: number;
}

/** Share of the rounds that is left out at each end of the spread. */
const TAIL = 0.05;

/** Runs every contestant once a round. Each round begins with another, so that none always follows the same. */
export function sideBySide<Name extends string>(
  contestants: readonly Contestant<Name>[],
  { rounds, warmUp }: Rounds,
): Record<Name, Timing> {
  const times = new Map<Name, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (let k = 0; k < contestants.length; k++) {
      const { name, run } = contestants[(k + round + warmUp) % contestants.length]!;
      const start = processorTime();
      run();
      if (round >= 0) times.get(name)!.push(processorTime() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, timingOf(list)])) as Record<Name, Timing>;
}

/** Median and spread of some milliseconds. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(TAIL), high: at(1 - TAIL) };
}

/** Milliseconds of processor time that this process has had. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
