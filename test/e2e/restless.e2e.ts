import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from '../browsers/test-browser.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { RESTLESS_PAGES } from './restless-pages.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

/** How long a page is restless; the full measure is a minute. */
const SECONDS = Number(process.env['DRAMATIS_RESTLESS_SECONDS'] ?? 4);
/** Firefox needs seconds to tell how much memory is in use. */
const IS_FULL_MEASURE = SECONDS >= 60;
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
  beforeAll(async () => {
    session = await startSession(browser, (path) => RESTLESS_PAGES[names[Number(path.slice(1))] ?? '']?.html);
  });
  afterAll(async () => {
    await session.close();
  });

  it.each(names)(
    '%s: the marks are right at the end',
    async (name) => {
      const { names: wanted, steady } = RESTLESS_PAGES[name]!;
      const page = await session.browser.newPage();
      const url = `${session.server.origin}/${names.indexOf(name)}?seconds=${SECONDS}`;
      await page.goto(url);
      const start = Date.now();
      const before = await memory(session, page);
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
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      const grown = (await memory(session, page)) - before;
      if (IS_FULL_MEASURE) {
        const cost = `${inWords(watched.longTasks)}; memory ${grown < 0 ? '' : '+'}${Math.round(grown)} MB`;
        console.log(`${browser}, ${name}: all marks after ${seconds} s; ${cost}; ${await alone(session, url)}`);
      }
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
    2 * SECONDS * 1000 + PATIENCE_MS + 120_000,
  );
});

/** Megabytes: of the page's heap with all its worlds in Chromium, of the processes that show pages in Firefox. */
async function memory({ browser }: Session, page: TestPage): Promise<number> {
  if (!IS_FULL_MEASURE) return 0;
  if (browser.memoryOfPages) return browser.memoryOfPages();
  return page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
  );
}

/** The same page, as restless and for as long, where the extension does not run: under another name of this machine. */
async function alone({ browser }: Session, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url.replace('//127.0.0.1:', '//localhost:'));
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const longTasks = await page.evaluate(() => (globalThis as unknown as Watched).longTasks);
  const marked = await markedNames(page);
  await page.close();
  expect(marked).toEqual([]);
  return `without us ${inWords(longTasks)}`;
}

function inWords(longTasks: readonly number[]): string {
  return `${longTasks.length} long tasks, the longest ${Math.max(0, ...longTasks)} ms`;
}
