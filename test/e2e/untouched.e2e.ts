/** What the reader can take out of a page is the same with marks in it, and with a card on it, as it is without us. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe.each(BROWSERS)('a page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/with' || path === '/without' ? SAMPLE : undefined));
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
});
