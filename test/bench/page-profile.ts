/** What the extension's script does on the main thread of a page, from the samples of the debugger's profiler. */
import type { CDPSession } from 'playwright-core';

/** Between two samples. */
const SAMPLE_US = 100;
/** A longer gap is no work: the samples come in calls of the browser as well, but not while other programs have the processor. */
const LONGEST_GAP_US = 4 * SAMPLE_US;

export interface OwnTime {
  /** Milliseconds with code of the extension on the stack, calls into the browser included. */
  total: number;
  /** The longest stretch of it without a break. */
  longest: number;
}

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Runs something while the profiler looks on. */
export async function profiled(session: CDPSession, work: () => Promise<unknown>): Promise<OwnTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  await work();
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  return ownTime(profile);
}

/** Nodes of the call tree under any function of an extension. */
export function ownTime({ nodes, samples, timeDeltas }: Profile): OwnTime {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const claim = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) claim(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) claim(id);
  let [total, longest, stretch] = [0, 0, 0];
  samples.forEach((id, i) => {
    // The time from this sample to the next is this one's.
    const ms = Math.min(LONGEST_GAP_US, timeDeltas[i + 1] ?? 0) / 1000;
    if (own.has(id)) {
      total += ms;
      stretch += ms;
      longest = Math.max(longest, stretch);
    } else if (idle.has(id) || stretch > 0) stretch = 0;
  });
  return { total, longest };
}
