/** What ends too early: the background again and again, tabs in the middle of everything. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import { waitForPage } from '../../browsers/extension-page.ts';
import { hoverUntilCard } from '../../browsers/hover.ts';
import { markedName, markedNames } from '../../browsers/marked-names.ts';
import { BROWSERS, decided, eventually } from '../../e2e/session.ts';
import { faultsSession, KEPT } from './faults-session.ts';

/** Ends of a background that ran, in one reading session. */
const STOPS = 200;
/** Of them while one page is read; one more before a card is opened. */
const WHILE_READ = 3;
/** Within what a page takes to be read: before it asks, while it is answered, after. */
const LATEST_STOP_MS = 600;
const CLOSED_TABS = 40;
/** A page with its stops takes some seconds, many times that on a busy machine. */
const MOST_MS = 1_800_000;
const SEED = 10;

describe.each(BROWSERS)('what ends too early in %s', (name) => {
  const session = faultsSession(name);
  const random = seededRandom(SEED);
  /** Ends the background some time from now; 1 when it ran. */
  const stopSometime = async (): Promise<number> => {
    await wait(random() * LATEST_STOP_MS);
    const ran = await session().browser.isWorkerRunning();
    await session().browser.stopWorker();
    return Number(ran);
  };

  /** As a reader does: the driver waits for a page that is on its way. */
  const closeNewestTab = (): Promise<void> =>
    session().popup.evaluate(async () => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number }[]>; remove(id: number): Promise<void> };
      }
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = globals.browser ?? globals.chrome;
      await tabs.remove(Math.max(...(await tabs.query({})).map(({ id }) => id)));
    });

  it(`${STOPS} ends of the background: every page is marked alike, every card opens, what is stored stays`, { timeout: MOST_MS }, async () => {
    let stops = 0;
    let pages = 0;
    let first = '';
    while (stops < STOPS) {
      const page = await session().browser.newPage();
      const url = `${session().server.origin}/article-${pages++}`;
      const opening = page.goto(url);
      for (let i = 0; i < WHILE_READ; i++) stops += await stopSometime();
      await opening;
      const { report } = await waitForPage(session().popup, url, decided);
      expect({ state: report.state, failure: report.failure }).toEqual({ state: 'annotated', failure: '' });
      await page.bringToFront();
      const place = await markedName(page, 'Carney');
      const marked = (await markedNames(page)).map(({ text }) => text).join('|');
      first ||= marked;
      expect(marked).toBe(first);
      stops += await stopSometime();
      expect(await hoverUntilCard(page, place)).toContain('Mark Carney');
      expect(page.ownErrors()).toEqual([]);
      await page.close();
    }
    console.log(`${name}: the background ended ${stops} times on ${pages} pages, all with their marks and cards`);
    expect(await session().stored()).toMatchObject(KEPT);
    expect(session().popup.ownErrors()).toEqual([]);
  }); // prettier-ignore

  it('tabs closed in the middle of everything leave no trace', { timeout: MOST_MS }, async () => {
    for (let i = 0; i < CLOSED_TABS; i++) {
      const page = await session().browser.newPage();
      const opening = page.goto(`${session().server.origin}/article-closed-${i}`).catch(() => {});
      await wait(random() * LATEST_STOP_MS);
      await closeNewestTab();
      await opening;
    }
    const { page, seen } = await session().open('/article-after');
    expect(seen.report.state).toBe('annotated');
    await eventually('its card', async () => (await hoverUntilCard(page, await markedName(page, 'Carney'))) !== '');
    expect([...page.ownErrors(), ...session().popup.ownErrors()]).toEqual([]);
    await page.close();
  });
});
