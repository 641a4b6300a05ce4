/** Every state of the card, the popup and the side panel, in both themes: axe finds nothing, and nothing runs out of its bounds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browsers/axe.ts';
import { buildGallery } from '../browsers/build-gallery.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { eventually, type Session, startSession } from './session.ts';

const GROUPS = ['card', 'popup', 'popup-narrow'];
/** Some words are twice as long in German. */
const LANGUAGES = ['en', 'fr', 'de'];

describe('the gallery', () => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    const html = await buildGallery();
    session = await startSession('chromium', (path) => (path.startsWith('/gallery') ? html : undefined));
    page = await session.browser.newPage();
    await page.setSize(1000, 900);
  });
  afterAll(() => session.close());

  const open = async (group: string, lang = 'en'): Promise<void> => {
    await page.goto(`${session.server.origin}/gallery?group=${group}&lang=${lang}`);
    await eventually('everything unfolded', () =>
      page.evaluate(() => document.documentElement.dataset['drawn'] === 'yes'),
    );
    // Their code comes when it is asked for.
    await eventually('the pictures', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-state^="popup"]:is([data-state*="connections"], [data-state*="offices"])')]
          .every((place) => place.shadowRoot?.querySelector('.connections, .offices')),
      ),
    ); // prettier-ignore
  };
  /** Takes everything out of the page but one state, or puts the next one into its place; false when there is none. */
  const showOnly = (index: number): Promise<string | null> =>
    page.evaluate((wanted) => {
      const shared = globalThis as { places?: HTMLElement[]; frame?: Element };
      shared.places ??= [...document.querySelectorAll<HTMLElement>('[data-state]')];
      shared.frame ??= document.querySelector('figure')!.parentElement!;
      const place = shared.places[wanted];
      shared.frame.replaceChildren(...(place ? [place] : []));
      return place?.dataset['state'] ?? null;
    }, index);

  it.each(GROUPS)('of the %s gives axe nothing to find', async (group) => {
    await open(group);
    const found: string[] = [];
    for (let index = 0; ; index++) {
      const state = await showOnly(index);
      if (state === null) break;
      const violations = await axeViolations(page, { within: '[data-state]' });
      found.push(...violations.map((violation) => `${state}: ${violation}`));
    }
    expect(found).toEqual([]);
  });

  it.each(LANGUAGES)('keeps everything within its bounds in %s', async (lang) => {
    for (const group of GROUPS) {
      await open(group, lang);
      const states = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-state]')].map((place) => {
          const view = place.shadowRoot?.querySelector('.popup, .card');
          return { state: place.dataset['state'], over: view ? view.scrollWidth - view.clientWidth : Number.NaN };
        }),
      );
      expect(states.length).toBeGreaterThan(5);
      expect(states.filter(({ over }) => over !== 0)).toEqual([]);
    }
  });
});
