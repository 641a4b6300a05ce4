import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { RESTLESS_PAGES } from './restless-pages.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

/** How long a page is restless; the full measure is a minute. */
const SECONDS = Number(process.env['DRAMATIS_RESTLESS_SECONDS'] ?? 4);
/** A page that was restless is read at long intervals, and one of ten megabytes is laid out for long on a busy machine. */
const PATIENCE_MS = 60_000;
/** Of the looks at a page that draws a marked name anew; without being put back the mark would be there for one in sixty. */
const STEADY_SHARE = 2 / 3;

interface Watched {
  done: boolean;
  seen: number;
  longTasks: number[];
}

describe.each(BROWSERS)('restless pages in %s', (browser) => {
  let session: Session;
  const names = Object.keys(RESTLESS_PAGES);
  const measures: string[] = [];
  beforeAll(async () => {
    session = await startSession(browser, (path) => RESTLESS_PAGES[names[Number(path.slice(1))] ?? '']?.html);
  });
  afterAll(async () => {
    if (measures.length > 0) console.log(measures.join('\n'));
    await session.close();
  });

  it.each(names)(
    '%s: the marks are right at the end',
    async (name) => {
      const { names: wanted, steady } = RESTLESS_PAGES[name]!;
      const page = await session.browser.newPage();
      await page.goto(`${session.server.origin}/${names.indexOf(name)}?seconds=${SECONDS}`);
      const start = Date.now();
      const heapBefore = (await page.evaluate(heap)) ?? null;
      let marked: string[] = [];
      let watched: Watched;
      const looks: boolean[] = [];
      do {
        await new Promise((resolve) => setTimeout(resolve, 250));
        marked = (await markedNames(page)).map(({ text }) => text);
        watched = await page.evaluate(() => {
          const { done, seen, longTasks } = globalThis as unknown as Watched;
          return { done, seen, longTasks };
        });
        if (steady && marked.length > 0) looks.push(steady.every((wish) => marked.includes(wish)));
      } while (
        Date.now() - start < SECONDS * 1000 + PATIENCE_MS &&
        !(watched.done && wanted.every((wish) => marked.includes(wish)))
      );
      const heapAfter = (await page.evaluate(heap)) ?? null;
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      // Firefox tells neither of its heap nor of long tasks.
      const cost = heapBefore === null || heapAfter === null ? '' : inWords(watched.longTasks, heapAfter - heapBefore);
      measures.push(`${browser}, ${name}: all marks after ${seconds} s${cost}`);
      // That the page's observers are awake.
      const seenOfOne = await page.evaluate(async () => {
        document.body.title = 'changed';
        await Promise.resolve();
        return (globalThis as unknown as Watched).seen;
      });

      expect(marked).toEqual(expect.arrayContaining(wanted));
      expect(looks.filter(Boolean).length).toBeGreaterThanOrEqual(looks.length * STEADY_SHARE);
      // Our marks are no change that an observer of the page could see.
      expect(watched.seen).toBe(0);
      expect(seenOfOne).toBe(1);
      expect(page.ownErrors()).toEqual([]);
      await page.close();
    },
    SECONDS * 1000 + PATIENCE_MS + 120_000,
  );
});

/** Megabytes of the page's heap, all its worlds together. */
function heap(): number | null {
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  return memory ? memory.usedJSHeapSize / 1e6 : null;
}

function inWords(longTasks: readonly number[], grown: number): string {
  const longest = Math.max(0, ...longTasks);
  return `; ${longTasks.length} long tasks, the longest ${longest} ms; heap ${grown < 0 ? '' : '+'}${Math.round(grown)} MB`;
}
