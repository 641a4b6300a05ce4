import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from '../browsers/test-browser.ts';
import { HOVER_PAGES } from './hover-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('the keyboard in %s', (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name, (path) => HOVER_PAGES[path]);
  });
  afterAll(() => session.close());

  const open = async (): Promise<number> => {
    const { page: opened, seen } = await session.open('/form');
    page = opened;
    await page.bringToFront();
    return seen.tabId;
  };
  afterEach(() => page.close());

  /** What the background sends for the commands of the manifest; browsers do not take their keys from tests. */
  const step = (tabId: number, direction: 1 | -1): Promise<unknown> => session.tell(tabId, 'stepMention', direction);
  const cardOf = (who: string): Promise<void> =>
    eventually(`the card of ${who}`, async () => (await page.cardText()).includes(who));
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLElement ? (at.dataset['dramatis'] ?? at.localName) : undefined;
    });

  it('steps through the names, opens each as a dialog with the focus in it, and Escape goes back to the word', async () => {
    const tab = await open();
    await step(tab, 1);
    await cardOf('Mark Carney');
    expect(await focused()).toBe('card');
    await step(tab, 1);
    await cardOf('Donald Trump');
    await step(tab, -1);
    await cardOf('Mark Carney');
    for (let i = 0; i < 12; i++) await page.press('Tab');
    expect(await focused()).toBe('card');
    await page.press('Escape');
    await eventually('no card', async () => (await page.cardText()) === '');
    expect(await focused()).toBe('body');
    const after = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return anchorNode?.textContent?.slice(anchorOffset);
    });
    expect(after).toMatch(/^Mark Carney received/);
    await step(tab, 1);
    await cardOf('Donald Trump');
    expect(page.ownErrors()).toEqual([]);
  });

  it('gives the focus back to what had it', async () => {
    const tab = await open();
    await page.evaluate(() => document.querySelector('textarea')?.focus());
    await step(tab, 1);
    await cardOf('Mark Carney');
    await page.press('Escape');
    await eventually('the focus', async () => (await focused()) === 'textarea');
    await step(tab, 1);
    await cardOf('Donald Trump');
  });
});
