/** When a card opens, stays and closes, and when it does not, with real input of every kind. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { briskly, hoverUntilCard, leaveUntilClosed } from '../browsers/hover.ts';
import { markedName } from '../browsers/marked-names.ts';
import type { CardBox, TestPage } from '../browsers/test-browser.ts';
import { HOVER_PAGES } from './hover-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const AWAY = { x: 5, y: 5 };
/** Longer than a card waits before it opens, and before it closes. */
const LONG_MS = 700;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONG_MS));

describe.each(BROWSERS)('pointer and card in %s', (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name, (path) => HOVER_PAGES[path]);
  });
  afterAll(() => session.close());

  const open = async (path: string): Promise<{ x: number; y: number }> => {
    ({ page } = await session.open(path));
    await page.bringToFront();
    return markedName(page, 'Mark Carney');
  };
  afterEach(() => page.close());
  const showsCard = (): Promise<void> =>
    eventually('the card', async () => (await page.cardText()).includes('Mark Carney'));
  const closes = (): Promise<void> => eventually('no card', async () => (await page.cardText()) === '');

  it('opens nothing for a pointer that crosses a name fast', async () => {
    const { x, y } = await open('/plain');
    await eventually('a fast pointer', async () => {
      await leaveUntilClosed(page, AWAY);
      await page.move(x + (x - AWAY.x) / 5, y + (y - AWAY.y) / 5);
      // The second of the twelve steps is on the name.
      return briskly(page, () => page.move(AWAY.x, AWAY.y, 12));
    });
    await pause();
    expect(await page.cardText()).toBe('');
  });

  it('keeps a card while the pointer travels into it, and when it has arrived', async () => {
    const place = await open('/plain');
    await eventually('a travel', async () => {
      await leaveUntilClosed(page, AWAY);
      await hoverUntilCard(page, place);
      const card = (await page.cardBox()) as CardBox;
      return briskly(page, () => page.move(card.x + card.width - 20, card.y + card.height / 2, 12));
    });
    await pause();
    expect(await page.cardText()).toContain('Mark Carney');
    expect(await leaveUntilClosed(page, AWAY)).toBe(true);
  });

  it('opens nothing while a button is down, and selects text as without us', async () => {
    const { x, y } = await open('/plain');
    await page.move(x - 40, y);
    await page.mouse('down');
    await page.move(x + 20, y, 6);
    await pause();
    expect(await page.cardText()).toBe('');
    await page.mouse('up');
    await pause();
    expect(await page.cardText()).toBe('');
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  });

  it('opens nothing while something is dragged over a name', async () => {
    const { x, y } = await open('/draggable');
    const from = await page.evaluate(() => {
      const heading = document.querySelector('h1') as HTMLElement;
      const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
      for (const type of ['dragstart', 'dragover'])
        document.addEventListener(type, () => void (seen.at(-1) !== type && seen.push(type)), true);
      const { left, top, height } = heading.getBoundingClientRect();
      return { x: left + 10, y: top + height / 2 };
    });
    await page.move(from.x, from.y);
    await page.mouse('down');
    await page.move(x, y, 8);
    await pause();
    expect(await page.cardText()).toBe('');
    expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual(['dragstart', 'dragover']);
    await page.mouse('up');
  });

  it('opens nothing while the reader types', async () => {
    const { x, y } = await open('/form');
    const field = (value: string): Promise<string | undefined> =>
      page.evaluate((text) => {
        const area = document.querySelector('textarea');
        area?.focus();
        if (area && text !== '') area.value = '';
        return area?.value;
      }, value);
    await eventually('a fast typist', async () => {
      await leaveUntilClosed(page, { x, y: y + 80 });
      await field('empty');
      return briskly(page, async () => {
        for (let i = 0; i < 8; i++) {
          await page.press('a');
          await page.move(x + i, y);
        }
        await page.move(x, y + 80);
      });
    });
    await pause();
    expect(await page.cardText()).toBe('');
    expect(await field('')).toBe('aaaaaaaa');
  });

  it('opens nothing through something that covers the name', async () => {
    const { x, y } = await open('/covered');
    await page.move(x - 30, y);
    await page.move(x, y, 4);
    await pause();
    await page.move(x + 1, y);
    await pause();
    expect(await page.cardText()).toBe('');
  });

  it('leaves a click on a link to the page', async () => {
    const { x, y } = await open('/linked');
    await hoverUntilCard(page, { x, y });
    await page.click(x, y);
    await eventually('the page of the link', () => page.evaluate(() => location.hash === '#carney'));
    await closes();
    expect(page.ownErrors()).toEqual([]);
  });

  it('opens for a tap, and closes for a tap elsewhere', async () => {
    const { x, y } = await open('/plain');
    await page.tap(x, y);
    await showsCard();
    await page.tap(900, 40);
    await closes();
    expect(page.ownErrors()).toEqual([]);
  });

  it('opens under a pen that hovers', async ({ skip }) => {
    const { x, y } = await open('/plain');
    const pen = page.hoverPen ?? skip('no pen to test with in this browser');
    await pen(x - 30, y + 30);
    await eventually('the card', async () => {
      await pen(x + (Date.now() % 2), y);
      return (await page.cardText()).includes('Mark Carney');
    });
    expect(page.ownErrors()).toEqual([]);
  });

  it('opens with a key only, when the reader wants that', async () => {
    const { x, y } = await open('/plain');
    const restsInVain = (): Promise<void> =>
      eventually('a rest without a card', async () => {
        await leaveUntilClosed(page, AWAY);
        await page.move(x - 20, y + 20);
        await page.move(x, y, 3);
        await pause();
        return (await page.cardText()) === '';
      });
    await session.store({ trigger: 'alt' });
    await restsInVain();
    await page.key('down', 'Alt');
    await showsCard();
    await page.key('up', 'Alt');
    expect(await leaveUntilClosed(page, AWAY)).toBe(true);

    await session.store({ trigger: 'click' });
    await restsInVain();
    await page.click(x, y);
    await showsCard();
    await session.store({ trigger: 'hover' });
  });
});
