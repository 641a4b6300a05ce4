/** Part 4: what a page pays, in Chromium with the real extension. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { ROOT } from '../../browsers/build-extension.ts';
import type { Bench } from '../bench.ts';
import { answerOfColdWorker, messageRoundTrip } from '../cold-worker.ts';
import { type Figure, figure, short } from '../figure.ts';
import { timingOf } from '../measure.ts';
import { addParagraphs, bareWalk, layoutShift, markedSurfaces, markJs, readability } from '../page-limits.ts';
import { profiled } from '../page-profile.ts';
import { type PageSession, startPageSession } from '../page-session.ts';

/** Times the bare walk and one message there and back, at most. */
const GOAL_WALK = 2;
/** Share of the time of mark.js, at most. */
const GOAL_MARK = 1 / 20;
/** From here on the browser calls a task long. */
const LONG_TASK_MS = 50;
const GOAL_HEAP_BYTES = 2 ** 20;
const HOVERS = 40;

/** One page, opened once with the extension and once without. Milliseconds, bytes. */
interface PageRun {
  path: string;
  annotated: boolean;
  total: number;
  longest: number;
  walk: number;
  markJs: number;
  readability: number;
  shift: number;
  heap: number;
  hover: number;
  mutation: number;
}

export async function pageFigures(bench: Bench): Promise<Figure[]> {
  const session = await startPageSession(bench.paragraphs);
  try {
    const runs: PageRun[] = [];
    // The first page pays for the compiler and wakes the worker; it is opened again.
    await runPage(session, session.paths[0]!, bench);
    for (const path of session.paths) runs.push(await runPage(session, path, bench));
    const trip = await messageRoundTrip(session.own);
    const cold = await answerOfColdWorker(session.own);
    return [...figuresOf(runs, trip), ...coldFigures(bench, cold)];
  } finally {
    await session.close();
  }
}

async function runPage(session: PageSession, path: string, bench: Bench): Promise<PageRun> {
  const withUs = await session.open(path);
  const { total, longest } = await profiled(withUs.session, () => withUs.load());
  const { page } = withUs;
  const surfaces = await page.evaluate(markedSurfaces);
  const heapWith = await heapOf(withUs.session);
  const shift = await page.evaluate(layoutShift);
  const hover = await profiled(withUs.session, async () => {
    for (let i = 0; i < HOVERS; i++) await page.mouse.move(300 + (i % 10) * 40, 150 + i * 12);
  });
  const mutation = await profiled(withUs.session, async () => {
    await page.evaluate(addParagraphs, bench.paragraphs[7] ?? '');
    await page.waitForTimeout(1500);
  });
  const { state } = await withUs.report();
  await page.close();

  const bare = await session.open(path, true);
  await bare.load();
  const heapWithout = await heapOf(bare.session);
  const shiftWithout = await bare.page.evaluate(layoutShift);
  const walk = await bare.page.evaluate(bareWalk);
  await run(bare.session, 'node_modules/@mozilla/readability/Readability.js');
  const readable = await bare.page.evaluate(readability);
  await run(bare.session, 'node_modules/mark.js/dist/mark.min.js');
  const marked = surfaces.length > 0 ? await bare.page.evaluate(markJs, surfaces) : 0;
  await bare.page.close();
  bench.log(`${path}: ${state}, ${short(total)} ms, longest ${short(longest)} ms, ${surfaces.length} surfaces`);
  return {
    path,
    annotated: state === 'annotated' && surfaces.length > 0,
    total,
    longest,
    walk,
    markJs: marked,
    readability: readable,
    shift: shift - shiftWithout,
    heap: heapWith - heapWithout,
    hover: hover.total / HOVERS,
    mutation: mutation.total,
  };
}

/** A script of a library in the page's own world, whatever the page's policy says of scripts. */
async function run(session: CDPSession, file: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression: readFileSync(join(ROOT, file), 'utf8') });
}

/** Bytes of all scripts' objects in the page, after what is not needed was let go. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

function figuresOf(runs: readonly PageRun[], trip: number): Figure[] {
  const annotated = runs.filter((run) => run.annotated);
  const median = (of: (run: PageRun) => number, among = annotated): number => timingOf(among.map(of)).median;
  const most = (of: (run: PageRun) => number): number => Math.max(...runs.map(of));
  const own = median((run) => run.total);
  const pages = `${annotated.length} annotated pages of ${runs.length}; ${short(timingOf(annotated.map((run) => run.total)).low)} – ${short(timingOf(annotated.map((run) => run.total)).high)} ms`;
  return [
    figure('page / bare walk and a message', 'ms', {
      subject: own,
      peer: median((run) => run.walk) + trip,
      goal: GOAL_WALK,
      note: `main thread; ${pages}; walk ${short(median((run) => run.walk))} ms, message ${short(trip)} ms`,
    }),
    figure('page / mark.js', 'ms', {
      subject: own,
      peer: median((run) => run.markJs),
      goal: GOAL_MARK,
      note: 'marking the same surfaces',
    }),
    figure('page / @mozilla/readability', 'ms', {
      subject: own,
      peer: median((run) => run.readability),
      note: 'extraction alone',
    }),
    figure('page longest task / a long task', 'ms', {
      subject: most((run) => run.longest),
      peer: LONG_TASK_MS,
      goal: 1,
      note: 'the worst of all pages',
    }),
    figure('page layout shift / none', 'count', {
      subject: most((run) => Math.max(0, run.shift)) + 1,
      peer: 1,
      goal: 1,
      note: '1 + the worst shift beyond that of the page alone',
    }),
    figure('page heap / 1 MB', 'bytes', {
      subject: median((run) => run.heap),
      peer: GOAL_HEAP_BYTES,
      goal: 1,
      note: `with the extension less without, before a card; worst ${short(most((run) => run.heap))}`,
    }),
    figure('page hover event / a frame', 'ms', {
      subject: median((run) => run.hover),
      peer: 1000 / 60,
      note: 'main thread, a pointer move',
    }),
    figure('page mutation / reading the page', 'ms', {
      subject: median((run) => run.mutation),
      peer: own,
      note: '20 paragraphs added at once',
    }),
  ];
}

function coldFigures({ file }: Bench, { cold, warm, read }: Awaited<ReturnType<typeof answerOfColdWorker>>): Figure[] {
  return [
    figure('cold worker answer / fetching the file', 'ms', {
      subject: cold,
      peer: read,
      note: `wall time, the worker stopped before; ${short(statSync(file).size)} bytes`,
    }),
    figure('cold worker answer / warm worker', 'ms', {
      subject: cold,
      peer: warm,
      note: 'wall time of one short question',
    }),
  ];
}
