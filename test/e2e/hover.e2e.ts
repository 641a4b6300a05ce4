/** Where a card lies, on pages on which that goes wrong. When it opens: pointer.e2e.ts. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hoverUntilCard, leaveUntilClosed } from '../browsers/hover.ts';
import { linesOfMark, markedName } from '../browsers/marked-names.ts';
import type { CardBox, TestPage } from '../browsers/test-browser.ts';
import { HOVER_PAGES } from './hover-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const AWAY = { x: 5, y: 5 };

/** Beside the line, above or below, and covering none of it. */
const isBeside = (card: CardBox, line: CardBox): boolean => {
  const below = card.y - (line.y + line.height);
  const above = line.y - (card.y + card.height);
  return Math.max(below, above) >= 0 && Math.max(below, above) <= 30;
};

/** Is the card what the pointer meets there, and not only what is seen? */
const isOnTop = (page: TestPage, { x, y }: CardBox): Promise<boolean> =>
  page.evaluate((at) => (document.elementFromPoint(at.x, at.y) as HTMLElement | null)?.dataset['dramatis'] === 'card', {
    x: x + 30,
    y: y + 30,
  });

describe.each(BROWSERS)('the place of a card in %s', (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name, (path) => HOVER_PAGES[path]);
  });
  afterAll(() => session.close());

  const open = async (path: string): Promise<void> => {
    ({ page } = await session.open(path));
    await page.bringToFront();
  };
  afterEach(() => page.close());

  it.each(['/plain', '/hostile', '/above-all', '/transformed', '/columns', '/zoomed', '/right-to-left', '/dialog'])(
    'is beside the name, over everything, on %s',
    async (path) => {
      await open(path);
      expect(await hoverUntilCard(page, await markedName(page, 'Mark Carney'))).toContain('Prime Minister of Canada');
      await eventually('its place', async () => {
        const [card, lines] = [await page.cardBox(), await linesOfMark(page, 'Mark Carney')];
        return card !== null && card.width >= 300 && card.height >= 150 && lines.some((line) => isBeside(card, line));
      });
      expect(await isOnTop(page, (await page.cardBox()) as CardBox)).toBe(true);
      expect(await leaveUntilClosed(page, AWAY)).toBe(true);
      expect(page.ownErrors()).toEqual([]);
    },
  );

  it('is beside the second line of a name that is broken over two, when that is hovered', async () => {
    await open('/wrapped');
    await markedName(page, 'Mark Carney');
    const [first, second] = (await linesOfMark(page, 'Mark Carney')) as [CardBox, CardBox];
    expect(second.y).toBeGreaterThan(first.y);
    await hoverUntilCard(page, { x: second.x + second.width / 2, y: second.y + second.height / 2 });
    await eventually('its place', async () => {
      const card = await page.cardBox();
      return card !== null && Math.abs(card.x - second.x) < 2 && isBeside(card, second) && card.y > second.y;
    });
  });

  it('is at its name through scrolling and other sizes of the window, while it is pinned', async () => {
    await open('/plain');
    const { x, y } = await markedName(page, 'Mark Carney');
    await page.click(x, y);
    await eventually('the card', async () => (await page.cardText()) !== '');
    await page.evaluate(() => scrollBy(0, 40));
    const attached = async (): Promise<boolean> => {
      const [card, lines] = [await page.cardBox(), await linesOfMark(page, 'Mark Carney')];
      return card !== null && lines.some((line) => isBeside(card, line));
    };
    await eventually('its place after scrolling', attached);
    await page.setSize(700, 700);
    await eventually('its place in a smaller window', attached);
    const { x: left, width } = (await page.cardBox()) as CardBox;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(700);
    await page.setSize(320, 640);
    await eventually('a card as wide as a telephone', async () => {
      const card = await page.cardBox();
      return card !== null && card.x >= 0 && card.x + card.width <= 320;
    });
  });

  it('is over an element that fills the screen, in reach of the pointer', async () => {
    await open('/full-screen');
    const place = await markedName(page, 'Mark Carney');
    await page.click(place.x, place.y);
    await eventually('the card', async () => (await page.cardText()) !== '');
    await page.evaluate(() =>
      document.addEventListener('keydown', () => void document.querySelector('article')?.requestFullscreen(), {
        once: true,
      }),
    );
    await page.press('f');
    await eventually('full screen, with the card', async () => {
      const isFull = await page.evaluate(() => document.fullscreenElement !== null);
      const [card, lines] = [await page.cardBox(), await linesOfMark(page, 'Mark Carney')];
      return isFull && card !== null && lines.some((line) => isBeside(card, line)) && (await isOnTop(page, card));
    });
    // Not Escape: browsers keep it for leaving full screen.
    await page.click(AWAY.x, AWAY.y);
    await eventually('no card', async () => (await page.cardText()) === '');
    expect(await hoverUntilCard(page, await markedName(page, 'Donald Trump'))).toContain('Donald Trump');
    await eventually('another card, in reach', async () => {
      const card = await page.cardBox();
      return card !== null && (await isOnTop(page, card));
    });
    expect(page.ownErrors()).toEqual([]);
  });

  it('is in the frame of a name that stands in one', async () => {
    await open('/framed');
    let lines: CardBox[] = [];
    await eventually('the marks in the frame', async () => {
      lines = await linesOfMark(page, 'Mark Carney', 'iframe');
      return lines.length > 1;
    });
    // The frame lies in the corner of the page: its points are those of the page.
    const { x, y, width, height } = lines.at(-1) as CardBox;
    expect(await hoverUntilCard(page, { x: x + width / 2, y: y + height / 2 })).toContain('Prime Minister of Canada');
    expect(await leaveUntilClosed(page, AWAY)).toBe(true);
    expect(page.ownErrors()).toEqual([]);
  });
});
