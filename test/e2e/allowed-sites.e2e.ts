import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seenPages, waitForPage } from '../browsers/extension-page.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { SAMPLE } from './pages.ts';
import { decided, eventually, type Session, startSession } from './session.ts';

/** Only Firefox can be told to say yes by itself; in Chromium a person has to click. */
describe('a site beside the list, in firefox', () => {
  let session: Session;
  /** The browser takes such a question only from a click, so the extension's page is given one. */
  const changePermission = async (method: 'request' | 'remove'): Promise<void> => {
    await session.popup.bringToFront();
    await session.popup.evaluate((name) => {
      interface Api {
        permissions: Record<string, (origins: object) => Promise<boolean>>;
      }
      const { permissions } = (globalThis as unknown as { browser: Api }).browser;
      document.addEventListener('click', () => void permissions[name]!({ origins: ['*://127.0.0.1/*'] }), {
        once: true,
      });
    }, method);
    await session.popup.click(5, 5);
  };
  beforeAll(async () => {
    const { shipped } = inject('builds').firefox;
    session = await startSession('firefox', (path) => (path === '/article' ? SAMPLE : undefined), shipped);
  });
  afterAll(() => session.close());

  it('is left alone until it is allowed, then annotated at once and after a reload', async () => {
    const page = await session.browser.newPage();
    const url = `${session.server.origin}/article`;
    await page.goto(url);
    expect(await seenPages(session.popup)).toEqual([]);
    expect(await markedNames(page)).toEqual([]);

    await changePermission('request');
    await waitForPage(session.popup, url, decided);
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    await page.reload();
    const seen = await waitForPage(session.popup, url, decided);
    await eventually('marks after a reload', async () => (await markedNames(page)).length > 0);
    await session.showPopup(seen);
    await eventually('the reason', () =>
      session.popup.evaluate(() => document.body.innerText.includes('you allowed this site')),
    );

    await changePermission('remove');
    await eventually('no marks in the open page', async () => (await markedNames(page)).length === 0);
    expect(page.ownErrors()).toEqual([]);
    await eventually('no answer after a reload', async () => {
      await page.reload();
      return (await seenPages(session.popup)).length === 0;
    });
    expect(await markedNames(page)).toEqual([]);
    expect(session.popup.ownErrors()).toEqual([]);
  });
});
