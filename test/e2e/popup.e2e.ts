import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let session: Session;
  const popupText = (): Promise<string> => session.popup.evaluate(() => document.body.innerText);
  const clickSwitch = (): Promise<void> =>
    session.popup.evaluate(() => document.querySelector<HTMLElement>('.switch')?.click());
  // One page at a time: of two tabs with one address, either may be the one that is told of.
  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/article' ? SAMPLE : undefined));
  });
  afterAll(() => session.close());

  it('lists the cast, opens a card, and jumps to a mention', async () => {
    const { page, seen } = await session.open('/article');
    await session.showPopup(seen);
    await eventually('the cast', async () => (await popupText()).includes('Mark Carney'));
    const text = await popupText();
    for (const { card } of seen.report.cast) expect(text).toContain(card.name);
    expect(text).toContain('Prime Minister of Canada');

    const last = seen.report.cast.filter(({ card }) => card.kind === 'organization').at(-1)!.card.name;
    await session.popup.evaluate((wanted) => {
      const lines = [...document.querySelectorAll<HTMLElement>('.cast-line')];
      lines.find((line) => line.querySelector('.cast-name')?.textContent === wanted)?.click();
    }, last);
    await eventually('the card', () => session.popup.evaluate(() => document.querySelector('.card') !== null));
    await page.evaluate(() => scrollTo(0, 0));
    await session.popup.evaluate(() => document.querySelector<HTMLElement>('.steps .button')?.click());
    await eventually('the flash', () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('dramatis-flash'))),
    );
    expect(session.popup.ownErrors()).toEqual([]);
    await page.close();
  });

  it('switches a site off at once, for good, and on again without a reload', async () => {
    const { page, seen } = await session.open('/article');
    await page.evaluate(() => void Object.assign(globalThis, { sameDocument: true }));
    expect((await markedNames(page)).length).toBeGreaterThan(0);
    await session.showPopup(seen);
    await eventually('the switch', () =>
      session.popup.evaluate(() => document.querySelector('.switch[aria-checked=true]') !== null),
    );
    await clickSwitch();
    await eventually('no marks', async () => (await markedNames(page)).length === 0);
    await eventually('the reason', async () => (await popupText()).includes('you switched this site off'));

    await session.restart();
    const again = await session.open('/article', ({ state }) => state === 'off');
    expect(await markedNames(again.page)).toEqual([]);
    await again.page.evaluate(() => void Object.assign(globalThis, { sameDocument: true }));
    await session.showPopup(again.seen);
    await eventually('the switch', () =>
      session.popup.evaluate(() => document.querySelector('.switch[aria-checked=false]') !== null),
    );
    await clickSwitch();
    await eventually('marks', async () => (await markedNames(again.page)).length > 0);
    expect(await again.page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await again.page.close();
  });

  it('pauses everywhere and resumes', async () => {
    const { page, seen } = await session.open('/article');
    await session.showPopup(seen);
    const clickPause = (): Promise<void> =>
      session.popup.evaluate(() => document.querySelector<HTMLElement>('.bar-pause, .bar-play')?.click());
    await eventually('the popup', () =>
      session.popup.evaluate(() => document.querySelector('.bar-pause, .bar-play') !== null),
    );
    await clickPause();
    await eventually('no marks', async () => (await markedNames(page)).length === 0);
    await eventually('the reason', async () => (await popupText()).includes('Paused'));
    await clickPause();
    await eventually('marks', async () => (await markedNames(page)).length > 0);
  });
});
