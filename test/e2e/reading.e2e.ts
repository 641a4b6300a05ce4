import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('opens nothing for a pointer that only crosses a name', async () => {
    const { page } = await session.open('/article');
    await page.bringToFront();
    const { x, y } = (await markedNames(page))[0]!;
    await page.move(x, y - 60);
    await page.move(x, y + 200, 3);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.cardText()).toBe('');
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
