import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { RESTLESS_PAGES } from './restless-pages.ts';
import { type Session, startSession } from './session.ts';

/** How long a page is restless; the full measure is a minute. */
const SECONDS = Number(process.env['DRAMATIS_RESTLESS_SECONDS'] ?? 4);
/** A page that was restless is read at long intervals; the last change must be marked after two of them. */
const PATIENCE_MS = 25_000;

interface Watched {
  done: boolean;
  seen: number;
  longTasks: number[];
}

describe('restless pages in chromium', () => {
  let session: Session;
  const names = Object.keys(RESTLESS_PAGES);
  const measures: string[] = [];
  beforeAll(async () => {
    session = await startSession('chromium', (path) => RESTLESS_PAGES[names[Number(path.slice(1))] ?? '']?.html);
  });
  afterAll(async () => {
    console.log(measures.join('\n'));
    await session.close();
  });

  it.each(names)(
    '%s: the marks are right at the end',
    async (name) => {
      const { names: wanted, isStill } = RESTLESS_PAGES[name]!;
      const page = await session.browser.newPage();
      await page.goto(`${session.server.origin}/${names.indexOf(name)}?seconds=${SECONDS}`);
      const start = Date.now();
      const heapBefore = await page.evaluate(heap);
      let marked: string[] = [];
      let watched: Watched;
      do {
        await new Promise((resolve) => setTimeout(resolve, 250));
        marked = (await markedNames(page)).map(({ text }) => text);
        watched = await page.evaluate(() => {
          const { done, seen, longTasks } = globalThis as unknown as Watched;
          return { done, seen, longTasks };
        });
      } while (
        Date.now() - start < SECONDS * 1000 + PATIENCE_MS &&
        !(watched.done && wanted.every((wish) => marked.includes(wish)))
      );
      const grown = Math.round((await page.evaluate(heap)) - heapBefore);
      const { longTasks } = watched;
      measures.push(
        `${name}: ${longTasks.length} long tasks, the longest ${Math.max(0, ...longTasks)} ms; heap ${grown < 0 ? '' : '+'}${grown} MB`,
      );

      expect(marked).toEqual(expect.arrayContaining(wanted));
      // Our marks are no change that an observer of the page could see.
      expect(isStill ? watched.seen : 0).toBe(0);
      expect(page.ownErrors()).toEqual([]);
      await page.close();
    },
    SECONDS * 1000 + PATIENCE_MS + 30_000,
  );
});

/** Megabytes of the page's heap, all its worlds together. */
function heap(): number {
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;
}
