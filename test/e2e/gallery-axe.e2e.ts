/** Every state of the card, the popup and the side panel, in both themes: axe finds nothing, and nothing runs out of its bounds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browsers/axe.ts';
import { buildGallery } from '../browsers/build-gallery.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { eventually, type Session, startSession } from './session.ts';

const GROUPS = ['card', 'popup', 'popup-narrow'];

describe('the gallery', () => {
  let session: Session;
  let page: TestPage;
  const states = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-state]')].map((place) => place.dataset['state'] ?? ''),
    );
  beforeAll(async () => {
    const html = await buildGallery();
    session = await startSession('chromium', (path) => (path.startsWith('/gallery') ? html : undefined));
    page = await session.browser.newPage();
    await page.setSize(1000, 900);
  });
  afterAll(() => session.close());

  const open = async (group: string): Promise<void> => {
    await page.goto(`${session.server.origin}/gallery?group=${group}`);
    await eventually('everything unfolded', () =>
      page.evaluate(() => document.documentElement.dataset['drawn'] === 'yes'),
    );
    // Their code comes when it is asked for.
    await eventually('the pictures', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-state*="connections"], [data-state*="offices"]')].every((place) =>
          place.shadowRoot?.querySelector('.connections, .offices'),
        ),
      ),
    );
  };

  it.each(GROUPS)('of the %s gives axe nothing to find', async (group) => {
    await open(group);
    const found: string[] = [];
    for (const state of await states()) {
      // One at a time: a page of eighty popups has eighty main landmarks, and is looked through for minutes.
      await page.evaluate((shown) => {
        for (const place of document.querySelectorAll<HTMLElement>('[data-state]')) {
          const figure = place.closest('figure')!;
          const isShown = place.dataset['state'] === shown;
          place.style.display = isShown ? '' : 'none';
          figure.style.display = figure.querySelector(`[data-state="${shown}"]`) ? '' : 'none';
        }
      }, state);
      const violations = await axeViolations(page, { within: `[data-state="${state}"]` });
      found.push(...violations.map((violation) => `${state}: ${violation}`));
    }
    expect(found).toEqual([]);
  });

  it.each(GROUPS)('of the %s keeps everything within its bounds', async (group) => {
    await open(group);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-state]')].flatMap((place) => {
        const view = place.shadowRoot?.querySelector('.popup, .card');
        return view && view.scrollWidth > view.clientWidth ? [place.dataset['state']] : [];
      }),
    );
    expect(wide).toEqual([]);
  });
});
