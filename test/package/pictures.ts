/** npm run pictures: 1280 × 800 for the stores, in .output/package/pictures: the article with a card, the popup, the options. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildExtension, LOOPBACK_MATCH, ROOT } from '../browsers/build-extension.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { openExtensionPage, waitForPage } from '../browsers/extension-page.ts';
import { hoverUntilCard } from '../browsers/hover.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { markedName } from '../browsers/marked-names.ts';
import { serve } from '../browsers/serve.ts';

const FOLDER = join(ROOT, '.output/package/pictures');
const SIZE = { width: 1280, height: 800 };
/** Cards fade in, and the options wait for the dataset. */
const SETTLE_MS = 1500;

ensureKnowledgeBase();
mkdirSync(FOLDER, { recursive: true });
const html = readFileSync(join(ROOT, 'test/articles/sample/article.html'), 'utf8');
const server = await serve((path) => (path === '/' ? html : undefined));
const profile = mkdtempSync(join(tmpdir(), 'dramatis-pictures-'));
const extension = buildExtension('chromium', [LOOPBACK_MATCH]);
const browser = await launchBrowser('chromium', { extension, profile, headless: true });
try {
  const popup = await openExtensionPage(browser, 'popup.html');
  const page = await browser.newPage();
  await page.setSize(SIZE.width, SIZE.height);
  await page.goto(`${server.origin}/`);
  const { tabId } = await waitForPage(popup, `${server.origin}/`, ({ state }) => state === 'annotated');
  await page.bringToFront();
  await hoverUntilCard(page, await markedName(page, 'Carney'));
  await wait(SETTLE_MS);
  await page.screenshot(join(FOLDER, '1-card.png'));
  for (const [file, path] of [
    ['2-cast', `popup.html?tab=${tabId}`],
    ['3-options', 'options.html'],
  ] as const) {
    const own = await openExtensionPage(browser, path);
    await own.setSize(SIZE.width, SIZE.height);
    await own.bringToFront();
    await wait(SETTLE_MS);
    await own.screenshot(join(FOLDER, `${file}.png`));
  }
  console.log('pictures: .output/package/pictures');
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
