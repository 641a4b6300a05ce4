import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { CHANGING_PAGES, changingPage } from './changing-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const namesIn = async (page: TestPage): Promise<string[]> =>
  (await markedNames(page)).map(({ text }) => text).toSorted();

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) => {
      const found = CHANGING_PAGES[Number(path.slice(1))];
      return found && changingPage(found);
    });
  });
  afterAll(() => session.close());

  it.each(CHANGING_PAGES)('$name', async ({ name: wanted, marked, gone = [] }) => {
    const index = CHANGING_PAGES.findIndex((one) => one.name === wanted);
    const { page } = await session.open(`/${index}`);
    const isMarked = async (names: readonly string[]): Promise<boolean> =>
      JSON.stringify(await namesIn(page)) === JSON.stringify(names.toSorted());
    await eventually('the names before', () => isMarked(marked.before));
    await page.evaluate(() => (globalThis as unknown as { change(): void }).change());
    await eventually('the names after', () => isMarked(marked.after));
    for (const text of gone) expect(await namesIn(page)).not.toContain(text);
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });
});
