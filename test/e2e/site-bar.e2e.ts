/** What the popup offers for the page and the site it stands beside: a rest, reading all the same, another language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { FRONT_PAGE, SAMPLE } from './pages.ts';
import { press } from './press.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const HOUR_MS = 3_600_000;

const pages = (path: string): string | undefined =>
  path === '/article' ? SAMPLE : path === '/front' ? FRONT_PAGE : undefined;

const popupText = ({ popup }: Session): Promise<string> => popup.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('the popup beside a page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, pages);
  });
  afterAll(() => session.close());

  it('gives a site an hour of rest, says until when, and ends it when asked', async () => {
    const { page, seen } = await session.open('/article');
    await session.showPopup(seen);
    const before = Date.now();
    await press(session.popup, 'Not for an hour');
    await eventually('no marks', async () => (await markedNames(page)).length === 0);
    await eventually('until when', async () => (await popupText(session)).includes('The marks come back at'));
    const { snoozes } = await session.stored();
    const [[site, until]] = Object.entries(snoozes as Record<string, number>) as [[string, number]];
    expect(site).toBe('127.0.0.1');
    expect(until - before).toBeGreaterThanOrEqual(HOUR_MS);
    expect(until - Date.now()).toBeLessThanOrEqual(HOUR_MS);
    await press(session.popup, 'On again now');
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    expect((await session.stored())['snoozes'] ?? {}).toEqual({});
    expect(session.popup.ownErrors()).toEqual([]);
    await page.close();
  });

  it('reads a page that it took for no article when it is asked to, that once', async () => {
    const { page, seen } = await session.open('/front');
    expect(seen.report.state).toBe('not-article');
    expect(await markedNames(page)).toEqual([]);
    await session.showPopup(seen);
    await press(session.popup, 'Read this page anyway');
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    await eventually('the cast', async () => (await popupText(session)).includes('Mark Carney'));
    await page.close();
    const again = await session.open('/front');
    expect(again.seen.report.state).toBe('not-article');
    await again.page.close();
  });
});

describe('the popup of a reader whose Firefox speaks German', () => {
  it('speaks it, too, and says so', async () => {
    const session = await startSession('firefox', pages, undefined, { language: 'de' });
    try {
      const { seen } = await session.open('/article');
      await session.showPopup(seen);
      await eventually('German', async () => (await popupText(session)).toLowerCase().includes('organisationen'));
      expect(await session.popup.evaluate(() => document.documentElement.lang)).toBe('de');
      expect(await popupText(session)).toContain('Zentralbank');
    } finally {
      await session.close();
    }
  });
});
