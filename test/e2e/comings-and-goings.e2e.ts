import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage, seenPages, waitForPage } from '../browsers/extension-page.ts';
import { markedNames } from '../browsers/marked-names.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { TEXT } from './restless-pages.ts';
import { BROWSERS, decided, eventually, type Session, startSession } from './session.ts';

const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const PAGE = `<!doctype html><html lang="en"><head>${HEAD}</head><body><main><article><h1>A summit in the mountains</h1>${TEXT}</article></main></body></html>`;
const PATHS = ['/article', '/next', '/put-away'];
const pages = (path: string): string | undefined => (PATHS.includes(path) ? PAGE : undefined);

interface Api {
  management: { uninstallSelf(): Promise<void> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, change: object): Promise<unknown>;
  };
}

/** None is known of a page that is just going. */
const marksOf = async (page: TestPage): Promise<number> =>
  (await markedNames(page).catch(() => undefined))?.length ?? Number.NaN;
const hasMarks = (page: TestPage) => async (): Promise<boolean> => (await marksOf(page)) > 0;
const hasNone = (page: TestPage) => async (): Promise<boolean> => (await marksOf(page)) === 0;

describe('comings and goings in firefox', () => {
  const name = 'firefox';
  let session: Session | undefined;
  afterEach(async () => {
    await session?.close();
    session = undefined;
  });

  it('an update ends the old script without a word, and the new one takes over in the open tab', async () => {
    session = await startSession(name, pages);
    const { page, url } = await session.open('/article');
    await eventually('marks', hasMarks(page));
    await page.evaluate(() => void Object.assign(globalThis, { sameDocument: true }));
    await session.browser.updateExtension();
    const popup = await openExtensionPage(session.browser, 'popup.html');
    await eventually('an answer of the new script', async () =>
      (await seenPages(popup)).some(({ report }) => report.url === url && decided(report)),
    );
    await eventually('marks', hasMarks(page));
    const names = (await markedNames(page)).map(({ text }) => text);
    expect(new Set(names).size).toBe(names.length);
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    expect(page.ownErrors()).toEqual([]);
  });

  it('a private window is read like others, and nothing of it is kept', async () => {
    session = await startSession(name, pages);
    const turnDown = async (where: TestPage, address: string): Promise<void> => {
      await eventually('marks', hasMarks(where));
      const { tabId, report } = await waitForPage(session!.popup, address, decided);
      for (const { card } of report.cast.slice(0, 2)) {
        const marks = await marksOf(where);
        await session!.tell(tabId, 'choose', { entity: card.id, instead: null });
        await eventually('a mark less', async () => (await marksOf(where)) < marks);
      }
      expect(where.ownErrors()).toEqual([]);
    };
    const kept = async (): Promise<{ choices: object[] }[]> =>
      ((await session!.stored())['article-choices'] as { articles: { choices: object[] }[] } | undefined)?.articles ??
      [];
    // What is said in a window that is not private is kept.
    const { page: other, url } = await session.open('/next');
    await turnDown(other, url);
    await eventually('what was said', async () => (await kept())[0]?.choices.length === 2);

    const page = await session.browser.newPrivatePage!();
    // The extension's own page went with its old self.
    session.popup = await openExtensionPage(session.browser, 'popup.html');
    await page.goto(`${session.server.origin}/article`);
    await turnDown(page, `${session.server.origin}/article`);
    expect(await kept()).toHaveLength(1);
  });

  it('a removal takes the marks and the card away, without an error in the page', async () => {
    session = await startSession(name, pages);
    const { page } = await session.open('/article');
    await eventually('marks', hasMarks(page));
    // The page of the extension goes with it.
    await session.popup
      .evaluate(() => {
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        void (globals.browser ?? globals.chrome).management.uninstallSelf();
      })
      .catch(() => {});
    await page.bringToFront();
    // Firefox ends the script before it can act, and takes the style of the marks away itself.
    await eventually('no sign of us', () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('p') as Element, '::highlight(dramatis-person-light)');
        const marks = [...CSS.highlights.keys()].filter((key) => key.startsWith('dramatis-'));
        return (
          (marks.length === 0 || style.textDecorationStyle !== 'dotted') &&
          !document.querySelector('[data-dramatis=card]')
        );
      }),
    );
    expect(page.ownErrors()).toEqual([]);
  });
});

describe.each(BROWSERS)('comings and goings in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, pages, undefined, { keepsPages: true });
  });
  afterAll(() => session.close());

  it('a snoozed site is off at once, and on again when the snooze is over', async () => {
    const { page } = await session.open('/article');
    await eventually('marks', hasMarks(page));
    await session.store({ snoozes: { '127.0.0.1': Date.now() + 4000 } });
    await eventually('no marks', hasNone(page));
    await eventually('marks again', hasMarks(page));
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });

  it('a page that comes back out of memory follows what was switched meanwhile', async () => {
    const { page } = await session.open('/article');
    await eventually('marks', hasMarks(page));
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(globalThis, { cameBack: event.persisted }));
    });
    await page.goto(`${session.server.origin}/next`);
    await eventually('marks on the next page', hasMarks(page));
    await session.store({ sites: { '127.0.0.1': 'off' } });
    await eventually('no marks', hasNone(page));
    // Out of the call that asks for it, which would otherwise end with the page it was made in.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await eventually('the page before', () => page.evaluate(() => location.pathname === '/article').catch(() => false));
    // Whether a page is kept in memory is Firefox's own affair; its marks must be right either way.
    await eventually('no marks there either', hasNone(page));
    const cameBack = await page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack);
    expect(name === 'firefox' || cameBack === true).toBe(true);
    await session.store({ sites: {} });
    await eventually('marks again', hasMarks(page));
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });

  // Firefox's driver loses hold of a tab that was put away.
  it.runIf(name === 'chromium')(
    'a tab that the browser put away to save memory is annotated when it is opened again',
    async () => {
      const { seen, url } = await session.open('/put-away');
      const { popup } = session;
      await popup.bringToFront();
      await popup.evaluate(async (tab) => {
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        await (globals.browser ?? globals.chrome).tabs.discard(tab);
      }, seen.tabId);
      await eventually('no script in the tab', async () =>
        (await seenPages(popup)).every(({ report }) => report.url !== url),
      );
      await popup.evaluate(async (address) => {
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        const { tabs } = globals.browser ?? globals.chrome;
        const [tab] = await tabs.query({ url: address });
        await tabs.update(tab!.id, { active: true });
      }, url);
      await eventually('an answer', async () =>
        (await seenPages(popup)).some(({ report }) => report.url === url && report.state === 'annotated'),
      );
    },
  );
});
