import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForPage } from '../browsers/extension-page.ts';
import { hoverUntilCard, leaveUntilClosed } from '../browsers/hover.ts';
import { markedName, markedNames } from '../browsers/marked-names.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { FRONT_PAGE, SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const AWAY = { x: 5, y: 5 };

/** True when the live document is, node for node, what the parser makes of the page as served (our own element aside). */
function isUntouched(page: TestPage): Promise<boolean> {
  return page.evaluate(async () => {
    const served = await (await fetch(location.href)).text();
    const live = document.documentElement.cloneNode(true) as Element;
    live.querySelector('[data-dramatis=card]')?.remove();
    return live.outerHTML === new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
  });
}

describe.each(BROWSERS)('reading in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) =>
      path === '/article' ? SAMPLE : path === '/front' ? FRONT_PAGE : undefined,
    );
  });
  afterAll(() => session.close());

  it('marks each entity once, people and organizations apart', async () => {
    const { page, seen } = await session.open('/article');
    const names = await markedNames(page);
    expect(names.map(({ text }) => text)).toContain('Carney');
    expect(names).toHaveLength(seen.report.cast.length);
    expect(names.filter(({ kind }) => kind === 'person')).toHaveLength(
      seen.report.cast.filter(({ card }) => card.kind === 'person').length,
    );
  });

  it('opens the right card on hover, closes it on leaving, and leaves the page as it was', async () => {
    const { page } = await session.open('/article');
    await page.bringToFront();
    expect(await isUntouched(page)).toBe(true);
    for (const [target, fullName] of [
      ['Carney', 'Mark Carney'],
      ['Trump', 'Donald Trump'],
    ] as const) {
      expect(await hoverUntilCard(page, await markedName(page, target))).toContain(fullName);
      expect(await isUntouched(page)).toBe(true);
      expect(await leaveUntilClosed(page, AWAY)).toBe(true);
    }
    expect(await page.evaluate(() => document.querySelector('[data-dramatis=card]'))).toBeNull();
    expect(page.ownErrors()).toEqual([]);
  });

  it('keeps a clicked card until Escape', async () => {
    const { page } = await session.open('/article');
    await page.bringToFront();
    const place = await markedName(page, 'Carney');
    await page.click(place.x, place.y);
    await eventually('the card', async () => (await page.cardText()).includes('Mark Carney'));
    await page.move(AWAY.x, AWAY.y, 3);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page.cardText()).toContain('Mark Carney');
    await page.press('Escape');
    await eventually('no card', async () => (await page.cardText()) === '');
  });

  it('remembers for an article, and for it alone, who is not meant', async () => {
    const { page, seen, url } = await session.open('/article?of=today');
    const carney = seen.report.cast.find(({ card }) => card.name === 'Mark Carney')?.card.id;
    expect(carney).toBeDefined();
    const isMarked = async (): Promise<boolean> => (await markedNames(page)).some(({ text }) => text === 'Carney');
    const choose = (instead: string | null): Promise<unknown> =>
      session.tell(seen.tabId, 'choose', { entity: carney, instead });

    await choose(null);
    await eventually('no mark', async () => !(await isMarked()));
    await page.reload();
    const again = await waitForPage(session.popup, url, ({ state }) => state === 'annotated');
    expect(again.report.cast.length).toBeGreaterThan(3);
    expect(again.report.cast.map(({ card }) => card.id)).not.toContain(carney);
    expect(await isMarked()).toBe(false);

    const other = await session.open('/article?of=tomorrow');
    expect(other.seen.report.cast.map(({ card }) => card.id)).toContain(carney);
    expect(JSON.stringify(await session.stored())).not.toContain('127.0.0.1');

    await choose(carney ?? null);
    await eventually('the mark again', isMarked);
    await page.reload();
    await waitForPage(session.popup, url, ({ state }) => state === 'annotated');
    await eventually('the mark after a reload', isMarked);
    expect(page.ownErrors()).toEqual([]);
    await other.page.close();
    await page.close();
  });

  it('marks nothing on a front page, unless asked', async () => {
    const { page, seen } = await session.open('/front');
    expect(seen.report.state).toBe('not-article');
    expect(await markedNames(page)).toEqual([]);
    await session.showPopup(seen);
    await eventually('the offer', () =>
      session.popup.evaluate(() => document.body.innerText.includes('Not an article')),
    );
    await session.popup.evaluate(() => document.querySelector<HTMLElement>('.page-note button')?.click());
    await eventually('marks', async () => (await markedNames(page)).length > 0);
  });
});
