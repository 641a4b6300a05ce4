/** npm run pictures: 1280 × 800 for the stores, in .output/package/pictures: the article with a card, its cast in the side panel, the options. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { buildExtension, ROOT } from '../browsers/build-extension.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { openExtensionPage, waitForPage } from '../browsers/extension-page.ts';
import { hoverUntilCard } from '../browsers/hover.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { markedName } from '../browsers/marked-names.ts';
import { photograph } from '../browsers/picture.ts';
import { serve } from '../browsers/serve.ts';

const FOLDER = join(ROOT, '.output/package/pictures');
const SIZE = { width: 1280, height: 800 };
/** As wide as browsers open their side panel. */
const PANEL_WIDTH = 440;
/** Cards fade in, and the options wait for the dataset. */
const SETTLE_MS = 1500;
/** Nobody's name (RFC 2606), led to this machine. */
const HOST = 'news.example';

ensureKnowledgeBase();
mkdirSync(FOLDER, { recursive: true });
const html = readFileSync(join(ROOT, 'test/articles/sample/article.html'), 'utf8');
const server = await serve((path) => (path === '/' ? html : undefined));
const profile = mkdtempSync(join(tmpdir(), 'dramatis-pictures-'));
const extension = buildExtension('chromium', [`http://${HOST}/*`]);
const switches = ['--hide-scrollbars', `--host-resolver-rules=MAP ${HOST} 127.0.0.1`];
const browser = await launchBrowser('chromium', { extension, profile, headless: true, switches });
try {
  const popup = await openExtensionPage(browser, 'popup.html');
  const page = await browser.newPage();
  await page.setSize(SIZE.width, SIZE.height);
  const url = `${server.origin.replace('127.0.0.1', HOST)}/`;
  await page.goto(url);
  const { tabId } = await waitForPage(popup, url, ({ state }) => state === 'annotated');
  await page.bringToFront();
  await hoverUntilCard(page, await markedName(page, 'Carney'));
  await wait(SETTLE_MS);
  await page.screenshot(join(FOLDER, '1-card.png'));

  await page.press('Escape');
  await page.move(1, SIZE.height - 1);
  await page.setSize(SIZE.width - PANEL_WIDTH, SIZE.height);
  await wait(SETTLE_MS);
  const article = await photograph(page);
  const panel = await openExtensionPage(browser, `sidepanel.html?tab=${tabId}`);
  await panel.setSize(PANEL_WIDTH, SIZE.height);
  await panel.bringToFront();
  await wait(SETTLE_MS);
  writeFileSync(join(FOLDER, '2-cast.png'), PNG.sync.write(beside(article, await photograph(panel))));
  await panel.close();

  const options = await openExtensionPage(browser, 'options.html');
  await options.setSize(SIZE.width, SIZE.height);
  await options.bringToFront();
  await wait(SETTLE_MS);
  await options.screenshot(join(FOLDER, '3-options.png'));
  console.log('pictures: .output/package/pictures');
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Both in one picture, as the browser shows a page and its side panel. */
function beside(left: PNG, right: PNG): PNG {
  const both = new PNG({ width: left.width + right.width, height: Math.min(left.height, right.height) });
  PNG.bitblt(left, both, 0, 0, left.width, both.height, 0, 0);
  PNG.bitblt(right, both, 0, 0, right.width, both.height, left.width, 0);
  return both;
}
