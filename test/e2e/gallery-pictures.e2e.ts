/**
 * Every state of the card, light and dark, looks as it did. The letters are those of fonts that come with the tests, set
 * without hinting, so that pictures are the same on every machine but for how edges are smoothed: that is what the tolerance
 * is for. After a change that is meant: `UPDATE_GALLERY=1`, and look at what changed in `test/gallery/reference`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../browsers/build-extension.ts';
import { buildGallery } from '../browsers/build-gallery.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { differing, shrink } from '../browsers/picture.ts';
import { serve, type Served } from '../browsers/serve.ts';
import { testFonts } from '../gallery/test-fonts.ts';

const REFERENCE = join(ROOT, 'test/gallery/reference');
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
/** Room for light and dark beside each other. */
const WIDTH = 900;
/** A reference is this many times smaller: enough to see what is where, small enough to keep. */
const SMALLER = 4;
/** Of 255, in a shrunk pixel: more than another way of smoothing letters makes. */
const MOST_LEVELS = 28;
/** Of a view's pixels; one more line of text in a card is five times that. */
const MOST_SHARE = 0.01;

let browser: Browser;
let server: Served;
beforeAll(async () => {
  const html = (await buildGallery()).replace('</head>', () => `<style>${testFonts()}</style></head>`);
  server = await serve((path) => (path === '/' ? html : undefined));
  browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', ...SAME_EVERYWHERE],
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it('cards look as they did', async () => {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, locale: 'en-US' });
  await page.goto(`${server.origin}/?group=card`);
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] === 'yes');
  // Fonts are asked for when there is something to write with them.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  const different: string[] = [];
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-state]')].map((place) => {
      const { x, y, width, height } = place.getBoundingClientRect();
      return { state: place.dataset['state'] ?? '', box: [x, y + scrollY, width, height].map(Math.round) };
    }),
  );
  const whole = PNG.sync.read(await page.screenshot({ fullPage: true }));
  for (const { state, box } of places) {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const view = new PNG({ width, height });
    PNG.bitblt(whole, view, x, y, width, height, 0, 0);
    const now = shrink(view, SMALLER);
    const share = compareWithReference(`${state}.png`, now);
    if (share > MOST_SHARE) different.push(`${state}: ${(share * 100).toFixed(1)} % differ`);
  }
  expect(places.length).toBeGreaterThan(30);
  expect(different).toEqual([]);
  await page.close();
});

/** Share of pixels that differ, 1 when there is no reference or it is of another size; what differs is kept in `.output/gallery`. */
function compareWithReference(name: string, now: PNG): number {
  const file = join(REFERENCE, name);
  if (process.env['UPDATE_GALLERY'] === '1') save(REFERENCE, name, now);
  if (!existsSync(file)) return 1;
  const before = PNG.sync.read(readFileSync(file));
  const isSameSize = before.width === now.width && before.height === now.height;
  const whole = { x: 0, y: 0, width: now.width, height: now.height };
  const share = isSameSize ? differing(before, now, whole, MOST_LEVELS) : 1;
  if (share > MOST_SHARE) save(join(ROOT, '.output/gallery'), name, now);
  return share;
}

function save(folder: string, name: string, picture: PNG): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), PNG.sync.write(picture, { colorType: 2 }));
}
