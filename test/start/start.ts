/** npm start [-- --browser chromium|firefox] [-- PATH|URL]: the extension in a real browser, on the sample article or a page of yours. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, LOOPBACK_MATCH, ROOT } from '../browsers/build-extension.ts';
import { openExtensionPage, waitForPage } from '../browsers/extension-page.ts';
import { type BrowserName, findBrowser } from '../browsers/find-browser.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serve, textAsPage } from '../browsers/serve.ts';
import { formatCast } from './format-cast.ts';
import { takePictures } from './take-pictures.ts';

const SAMPLE = join(ROOT, 'test/articles/sample/article.html');
const USAGE = 'usage: npm start [-- --browser chromium|firefox] [PATH|URL]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  const name = browserName(values.browser);
  const source = positionals[0] ?? SAMPLE;
  const isUrl = /^https?:\/\//.test(source);
  const html = isUrl ? '' : pageFrom(source);
  const headless = !hasDisplay();

  ensureKnowledgeBase();
  console.log(`Building the extension for ${name} …`);
  const extension = buildExtension(name, [isUrl ? `${new URL(source).origin.replace(/:\d+$/, '')}/*` : LOOPBACK_MATCH]);
  const server = isUrl ? null : await serve((path) => (path === '/' ? html : undefined));
  const browser = await launchBrowser(name, { extension, profile: mkdtempSync(join(tmpdir(), 'dramatis-')), headless });
  try {
    const popup = await openExtensionPage(browser, 'popup.html');
    const page = await browser.newPage();
    const url = server ? `${server.origin}/` : new URL(source).href;
    await page.goto(url);
    const seen = await waitForPage(popup, url, ({ state }) => state !== 'off' && state !== 'reading');
    console.log(`\n${formatCast(seen.report)}\n`);
    if (seen.report.problem) throw new Error(seen.report.failure);
    if (headless) {
      const folder = join(ROOT, '.output', 'pictures', name);
      mkdirSync(folder, { recursive: true });
      for (const picture of await takePictures({ browser, page, popup, seen, folder }))
        console.log(`picture: ${picture}`);
    } else {
      await popup.close();
      await page.bringToFront();
      console.log('Hover the underlined names; close the browser to end.');
      await browser.closed();
    }
  } finally {
    await browser.close();
    server?.close();
  }
}

function browserName(wanted: string | undefined): BrowserName {
  if (wanted === undefined)
    return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
  if (wanted === 'chromium' || wanted === 'firefox') return wanted;
  throw new Error(`--browser ${wanted}: expected chromium or firefox`);
}

function pageFrom(path: string): string {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file`);
  const content = readFileSync(path, 'utf8');
  if (content.trim() === '') throw new Error(`${path}: is empty`);
  return /\.html?$/i.test(path) || /^\s*<(!doctype|html|\?xml)/i.test(content) ? content : textAsPage(content);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

try {
  await main();
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
