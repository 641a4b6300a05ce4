import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seenPages, waitForPage } from '../browsers/extension-page.ts';
import { markedNames } from '../browsers/marked-names.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { SAMPLE } from './pages.ts';
import { decided, eventually, type Session, startSession } from './session.ts';

/** Only Firefox can be told to say yes by itself; in Chromium a person has to click. */
describe('a site beside the list, in firefox', () => {
  let session: Session;
  /** The popup beside a page that is in front, as the button in the toolbar opens it. */
  const openPopup = async (page: TestPage): Promise<void> => {
    await page.bringToFront();
    let tabId = -1;
    // A popup that is still open from before is closed by it.
    await eventually('the page open to it', async () => {
      await session.browser.pressAction!();
      const front = await session.popup.evaluate(async () => {
        interface Api {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        }
        const { tabs } = (globalThis as unknown as { browser: Api }).browser;
        return (await tabs.query({ active: true }))[0]!;
      });
      tabId = front.id;
      return front.url !== undefined;
    });
    await session.popup.goto(session.browser.extensionUrl(`popup.html?tab=${tabId}`));
  };
  /** The browser takes such a question only from a click, so the button gets one. */
  const press = async (words: string): Promise<void> => {
    await session.popup.bringToFront();
    let at: { x: number; y: number } | null = null;
    await eventually(words, async () => {
      at = await session.popup.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, words);
      return at !== null;
    });
    await session.popup.click(at!.x, at!.y);
  };
  const withdraw = async (): Promise<void> => {
    await session.popup.bringToFront();
    await session.popup.evaluate(() => {
      interface Api {
        permissions: { remove(origins: object): Promise<boolean> };
      }
      const { permissions } = (globalThis as unknown as { browser: Api }).browser;
      return permissions.remove({ origins: ['*://127.0.0.1/*'] });
    });
  };
  beforeAll(async () => {
    const { shipped } = inject('builds').firefox;
    session = await startSession('firefox', (path) => (path === '/article' ? SAMPLE : undefined), shipped);
  });
  afterAll(() => session.close());

  it('is annotated once, for the page alone, when that is asked for', async () => {
    const page = await session.browser.newPage();
    const url = `${session.server.origin}/article`;
    await page.goto(url);
    expect(await seenPages(session.popup)).toEqual([]);
    await openPopup(page);
    await press('Only this page, once');
    await waitForPage(session.popup, url, decided);
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    await eventually('the reason', () =>
      session.popup.evaluate(() => document.body.innerText.includes('this page only, because you asked')),
    );
    await page.reload();
    expect(await markedNames(page)).toEqual([]);
    expect(await seenPages(session.popup)).toEqual([]);
    expect([...page.ownErrors(), ...session.popup.ownErrors()]).toEqual([]);
    await page.close();
  });

  it('that is a file is annotated once, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-file-'));
    writeFileSync(join(folder, 'article.html'), SAMPLE);
    const page = await session.browser.newPage();
    await page.goto(`file://${folder}/article.html`);
    expect(await markedNames(page)).toEqual([]);
    await openPopup(page);
    await press('Only this page, once');
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    expect([...page.ownErrors(), ...session.popup.ownErrors()]).toEqual([]);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('is left alone until it is allowed, then annotated at once and after a reload', async () => {
    const page = await session.browser.newPage();
    const url = `${session.server.origin}/article`;
    await page.goto(url);
    expect(await seenPages(session.popup)).toEqual([]);
    expect(await markedNames(page)).toEqual([]);

    await openPopup(page);
    await press('Annotate this site');
    await waitForPage(session.popup, url, decided);
    await eventually('marks', async () => (await markedNames(page)).length > 0);
    await page.reload();
    const seen = await waitForPage(session.popup, url, decided);
    await eventually('marks after a reload', async () => (await markedNames(page)).length > 0);
    await session.showPopup(seen);
    await eventually('the reason', () =>
      session.popup.evaluate(() => document.body.innerText.includes('you allowed this site')),
    );

    await withdraw();
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
