/** A page stays what it is: what the reader can take out of it is the same with marks and a card as without us, and what it draws anew it may draw. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../browsers/bundle.ts';
import { leaveUntilClosed } from '../browsers/hover.ts';
import { markedName } from '../browsers/marked-names.ts';
import { printed } from '../browsers/printed.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

/** Words in the article; some are marked, the last stand in the card alone. */
const SOUGHT = ['Carney', 'Kananaskis', 'the', 'House of Commons of Canada'];

interface Taken {
  html: string;
  copied: string;
  /** How often each of the words is found in the page. */
  found: number[];
}

function take(page: TestPage): Promise<Taken> {
  return page.evaluate((sought) => {
    const html = document.documentElement.cloneNode(true) as Element;
    html.querySelector('[data-dramatis=card]')?.remove();
    const selection = getSelection() as Selection;
    selection.selectAllChildren(document.body);
    const copied = String(selection);
    const { find } = globalThis as unknown as { find(text: string): boolean };
    const found = sought.map((words) => {
      selection.collapse(document.body, 0);
      let count = 0;
      while (count < 500 && find(words)) count++;
      return count;
    });
    selection.removeAllRanges();
    scrollTo(0, 0);
    return { html: html.outerHTML, copied, found };
  }, SOUGHT);
}

const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const ENTRIES = { react: 'test/e2e/react-page.mjs', vue: 'test/e2e/vue-page.ts' } as const;

describe.each(BROWSERS)('a page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    const scripts = new Map<string, string>();
    for (const [framework, entry] of Object.entries(ENTRIES)) scripts.set(framework, await bundle(entry));
    session = await startSession(name, (path) => {
      if (path === '/with' || path === '/without') return SAMPLE;
      const script = scripts.get(path.slice(1))?.replaceAll('</script', '<\\/script');
      return (
        script &&
        `<!doctype html><html lang="en"><head>${HEAD}</head><body><main></main><script>${script}</script></body></html>`
      );
    });
  });
  afterAll(() => session.close());

  it('is copied, searched and printed as without us', async () => {
    await session.store({ sites: {} });
    const { page } = await session.open('/with');
    await page.bringToFront();
    const place = await markedName(page, 'Carney');
    const marked = await take(page);
    const printedMarked = await printed(page);
    await page.click(place.x, place.y);
    await eventually('the card', async () => (await page.cardText()).includes('Mark Carney'));
    const withCard = await take(page);
    const printedWithCard = await printed(page);
    expect(page.ownErrors()).toEqual([]);
    await page.close();

    await session.store({ sites: { '127.0.0.1': 'off' } });
    const { page: bare } = await session.open('/without', ({ state }) => state === 'off');
    await bare.bringToFront();
    expect(await bare.evaluate(() => CSS.highlights.size)).toBe(0);
    const without = await take(bare);
    const printedWithout = await printed(bare);
    // That a line under a name would be noticed.
    await bare.evaluate(() => document.querySelector('h1')?.style.setProperty('text-decoration', 'underline'));
    expect((await printed(bare)).painted).not.toEqual(printedWithout.painted);
    await bare.close();

    expect(without.copied.length).toBeGreaterThan(1000);
    expect(without.found[0]).toBeGreaterThan(1);
    expect(marked).toEqual(without);
    expect({ ...withCard, found: [] }).toEqual({ ...without, found: [] });
    expect(printedWithout.text.length).toBeGreaterThan(1000);
    expect(printedMarked).toEqual(printedWithout);
    expect(printedWithCard).toEqual(printedWithout);
  });

  it.each(['react', 'vue'] as const)(
    'that %s draws anew twenty times a second goes on, and cards open and stay',
    async (framework) => {
      await session.store({ sites: {} });
      const { page } = await session.open(`/${framework}`, ({ state }) => state === 'annotated');
      await page.bringToFront();
      const draws = (): Promise<number> =>
        page.evaluate(() => Number.parseInt(document.getElementById('count')?.textContent ?? '', 10));
      for (const [words, who] of [
        ['Donald Trump', 'President of the United States'],
        ['Mark Carney', 'Prime Minister of Canada'],
      ] as const) {
        const before = await draws();
        await eventually(`the card of ${words}`, async () => {
          const { x, y } = await markedName(page, words);
          await page.move(x + (Date.now() % 3), y, 2);
          return (await page.cardText()).includes(who);
        });
        // The pointer rests on it through many drawings.
        await eventually('more drawings', async () => (await draws()) > before + 30);
        expect(await page.cardText()).toContain(who);
        expect(await leaveUntilClosed(page, { x: 5, y: 5 })).toBe(true);
      }
      expect(await page.evaluate(() => (globalThis as { failed?: string }).failed)).toBeUndefined();
      expect(page.ownErrors()).toEqual([]);
    },
  );
});
