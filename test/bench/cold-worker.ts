/** Messages to the background, asked from a tab of the extension: while it is awake, and after it was stopped. */
import type { Page } from 'playwright-core';
import { timingOf } from './measure.ts';

const TIMES = 30;
const COLD_TIMES = 5;

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown>; getURL(path: string): string };
}

/** Milliseconds of a short message there and back. */
export function messageRoundTrip(own: Page): Promise<number> {
  return median(TIMES, () => ask(own, { type: 'datasetState' }));
}

/** Milliseconds to the answer about one sentence, and of fetching the file alone. */
export async function answerOfColdWorker(own: Page): Promise<{ cold: number; warm: number; read: number }> {
  const question = {
    type: 'annotate',
    data: {
      blocks: [{ id: 0, kind: 'paragraph', text: 'Angela Merkel met Emmanuel Macron in Berlin on Monday.' }],
      context: { date: '2020-06-01', language: 'en' },
    },
  };
  const warm = await median(TIMES, () => ask(own, question));
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const cold = await median(COLD_TIMES, async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return ask(own, question);
  });
  const read = await median(COLD_TIMES, () =>
    own.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
      const start = performance.now();
      await (await fetch(runtime.getURL('/knowledge-base.bin'))).arrayBuffer();
      return performance.now() - start;
    }),
  );
  return { cold, warm, read };
}

function ask(own: Page, message: object): Promise<number> {
  return own.evaluate(async (sent) => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    const start = performance.now();
    await runtime.sendMessage(sent);
    return performance.now() - start;
  }, message);
}

async function median(times: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push(await measure());
  return timingOf(all).median;
}
