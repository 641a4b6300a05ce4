import { describe, expect, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { SAMPLE, seedArticle } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

/** The seed article where it is beside the project, else the sample. */
const ARTICLE = seedArticle()?.html ?? SAMPLE;

async function putToSleep({ browser }: Session): Promise<void> {
  await eventually('the background to sleep', async () => {
    await browser.stopWorker();
    return !(await browser.isWorkerRunning());
  });
}

const castNames = ({ popup }: Session): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.cast-name')].map((line) => line.textContent ?? ''));

describe.each(BROWSERS)('with the background asleep, in %s', (name) => {
  const start = (): Promise<Session> => startSession(name, (path) => (path === '/article' ? ARTICLE : undefined));

  it('the popup lists the cast of a page that was asked before, and asks the background for nothing', async () => {
    const session = await start();
    try {
      const { seen } = await session.open('/article');
      expect(seen.report.cast.length).toBeGreaterThan(3);
      await putToSleep(session);
      await session.showPopup(seen);
      await eventually('the cast', async () => (await castNames(session)).length > 0);
      // Firefox wakes the background for every message, one to a tab too (ExtensionParent.normalizeArgs).
      expect(name === 'firefox' || !(await session.browser.isWorkerRunning())).toBe(true);
      expect((await castNames(session)).sort()).toEqual(seen.report.cast.map(({ card }) => card.name).sort());
    } finally {
      await session.close();
    }
  });

  it('the popup lists the cast of a page in which no card was needed yet', async () => {
    const session = await start();
    try {
      const page = await session.browser.newPage();
      await page.goto(`${session.server.origin}/article`);
      await eventually('marks', async () => (await markedNames(page)).length > 3);
      const tabId = await session.popup.evaluate(async (url) => {
        interface Api {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        }
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (globals.browser ?? globals.chrome).tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
      }, `${session.server.origin}/article`);
      await putToSleep(session);
      await session.popup.goto(session.browser.extensionUrl(`popup.html?tab=${tabId}`));
      await eventually('the cast', async () => (await castNames(session)).length > 3);
    } finally {
      await session.close();
    }
  });
});
