/** Every state of the popup and of the side panel, in both themes: axe finds nothing, and nothing runs out of its bounds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../browsers/build-gallery.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { eventually, type Session, startSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Forty popups on one page have forty main landmarks and the same ids; the popup itself has one of each. */
const OF_THE_GALLERY = [
  'region', 'landmark-unique', 'landmark-one-main', 'landmark-no-duplicate-main', 'landmark-main-is-top-level', 'landmark-no-duplicate-banner',
  'landmark-banner-is-top-level', 'landmark-no-duplicate-contentinfo', 'landmark-contentinfo-is-top-level', 'heading-order', 'page-has-heading-one',
]; // prettier-ignore

/** Long enough for the pictures to be drawn that are loaded when asked for. */
const DRAWN = '.picture-node, .offices-term';

describe.each(['popup', 'popup-narrow'])('the gallery of %s', (group) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    const html = await buildGallery();
    session = await startSession('chromium', (path) => (path.startsWith('/gallery') ? html : undefined));
    page = await session.browser.newPage();
    await page.setSize(1000, 900);
    await page.goto(`${session.server.origin}/gallery?group=${group}`);
    await eventually('the pictures', () =>
      page.evaluate(
        (drawn) =>
          [...document.querySelectorAll('[data-state*="offices"], [data-state*="of-forty"]')].every((place) =>
            place.shadowRoot?.querySelector(drawn),
          ),
        DRAWN,
      ),
    );
  });
  afterAll(() => session.close());

  it('gives axe nothing to find', async () => {
    await page.evaluate(
      (text) => void document.head.append(Object.assign(document.createElement('script'), { text })),
      AXE,
    );
    const found = await page.evaluate(async (off) => {
      interface Axe {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      }
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(
        { include: [['[data-state]']] },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`));
    }, OF_THE_GALLERY);
    expect(found).toEqual([]);
  });

  it('keeps everything within its bounds', async () => {
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-state]')].flatMap((place) => {
        const popup = place.shadowRoot?.querySelector('.popup');
        return popup && popup.scrollWidth > popup.clientWidth ? [place.dataset['state']] : [];
      }),
    );
    expect(wide).toEqual([]);
  });
});
