import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browsers/axe.ts';
import { hoverUntilCard } from '../browsers/hover.ts';
import { markedNames } from '../browsers/marked-names.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { FRONT_PAGE, SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let session: Session;
  const panel = (): TestPage => session.popup;
  const has = (selector: string): Promise<boolean> =>
    panel().evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  const inView = (): Promise<string[]> =>
    panel().evaluate(() =>
      [...document.querySelectorAll('.cast-item[data-in-view="true"] .cast-name')].map(
        (line) => line.textContent ?? '',
      ),
    );
  beforeAll(async () => {
    session = await startSession(name, (path) => ({ '/article': SAMPLE, '/front': FRONT_PAGE })[path]);
  });
  afterAll(() => session.close());

  it('tells list and page what is on screen and what is pointed at', async () => {
    const { page, seen } = await session.open('/article');
    await panel().goto(session.browser.extensionUrl(`sidepanel.html?tab=${seen.tabId}`));
    await eventually('the cast', () => has('.cast-line'));
    await page.bringToFront();
    await page.setSize(1000, 500);
    await page.evaluate(() => scrollTo(0, 0));
    await eventually('the first on screen', async () => (await inView()).includes('Mark Carney'));
    expect(await inView()).not.toContain('António Guterres');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await eventually('the last on screen', async () => (await inView()).includes('António Guterres'));

    await panel().bringToFront();
    await panel().evaluate(() => document.querySelector<HTMLElement>('.cast-line')?.focus());
    const tinted = (): Promise<number> =>
      page.evaluate(() =>
        [...CSS.highlights].reduce(
          (sum, [key, ranges]) => sum + (key.startsWith('dramatis-point') ? ranges.size : 0),
          0,
        ),
      );
    const mentions = seen.report.cast.filter(({ card }) => card.kind === 'person')[0]!.mentions;
    await eventually('every mention tinted', async () => (await tinted()) === mentions);
    await panel().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await eventually('none tinted', async () => (await tinted()) === 0);

    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    const mark = (await markedNames(page)).find(({ text }) => text.includes('Carney'))!;
    expect(await hoverUntilCard(page, mark)).toContain('Mark Carney');
    await eventually('his line', () => has('.cast-item[data-pointed="true"]'));
    for (const scheme of ['light', 'dark']) {
      await panel().evaluate((wanted) => void (document.documentElement.style.colorScheme = wanted), scheme);
      expect(await axeViolations(panel()), scheme).toEqual([]);
    }
    expect(panel().ownErrors()).toEqual([]);
    await page.close();
  });

  it('follows the active tab, and says what it is not told', async () => {
    const panelUrl = session.browser.extensionUrl('sidepanel.html');
    await panel().goto(panelUrl);
    const text = (): Promise<string> => panel().evaluate(() => document.body.innerText);
    const article = await session.browser.newPage();
    await article.goto(`${session.server.origin}/article`);
    await article.bringToFront();
    await eventually('the cast', async () => (await text()).includes('Mark Carney'));
    const front = await session.browser.newPage();
    await front.goto(`${session.server.origin}/front`);
    await front.bringToFront();
    await eventually('no article', async () => (await text()).includes('Not an article'));
    const blank = await session.browser.newPage();
    await blank.goto('about:blank');
    await blank.bringToFront();
    await eventually('nothing to see', async () => /Nothing to see|Browser pages/.test(await text()));
    await article.bringToFront();
    await eventually('the cast again', async () => (await text()).includes('Mark Carney'));
    await article.reload();
    await eventually('and after a reload', async () => (await text()).includes('Mark Carney'));
    expect(panel().ownErrors()).toEqual([]);
  });

  it('stands in the manifest, closed until asked for', async () => {
    const manifest = await panel().evaluate(() => {
      interface Api {
        runtime: { getManifest(): Record<string, unknown> };
      }
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      return (globals.browser ?? globals.chrome).runtime.getManifest();
    });
    const { side_panel: panelKey, sidebar_action: sidebar, permissions } = manifest as Record<string, unknown>;
    expect({ panelKey, sidebar }).toMatchObject(
      name === 'chromium' ? { panelKey: { default_path: 'sidepanel.html' } } : { sidebar: { open_at_install: false } },
    );
    expect(permissions).not.toContain('tabs');
  });
});
