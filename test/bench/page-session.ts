/** Chromium with the real extension, and pages to open in it: served on an address it may run on, and on one it may not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { buildExtension, LOOPBACK_MATCH, ROOT } from '../browsers/build-extension.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { extensionRoot, openChromium } from '../browsers/launch-chromium.ts';
import { serve, type Served, textAsPage } from '../browsers/serve.ts';
import { savedPages, readPage } from '../extraction/saved-pages.ts';

/** Until a page has loaded, and until it is annotated; generous, because the machine may be busy. */
const PATIENCE_MS = 180_000;
/** A page that has no mark after so long has nobody in it. */
const UNMARKED_MS = 15_000;
const LOOK_AGAIN_MS = 50;
/** Of the saved pages, so many spread over all. */
const SAVED = 12;
/** Sizes of our own pages in characters. */
const OWN_CHARS = [3_000, 12_000, 60_000];

export interface OpenPage {
  page: Page;
  session: CDPSession;
  /** Goes to the page; with the extension, until it is marked, or has been left unmarked for a while. */
  load(): Promise<void>;
  /** What the extension says of the page. The page then builds the cards of its whole cast, which no reader has asked for yet. */
  report(): Promise<PageReport>;
}

export interface PageSession {
  /** Paths of the pages. */
  paths: string[];
  /** A tab of the extension. */
  own: Page;
  /** Opens a tab for a page with the extension, or, `without`, at an address where it does not run. */
  open(path: string, without?: boolean): Promise<OpenPage>;
  close(): Promise<void>;
}

export async function startPageSession(paragraphs: readonly string[]): Promise<PageSession> {
  const pages = pagesToOpen(paragraphs);
  const served = await serve((path) => pages.get(path)?.());
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const extension = buildExtension('chromium', [LOOPBACK_MATCH]);
  const context = await openChromium({ executable: ensureBrowser('chromium'), extension, profile, headless: true });
  const own = await context.newPage();
  await own.goto(`${await extensionRoot(context)}popup.html`);
  return {
    paths: [...pages.keys()],
    own,
    open: (path, without = false) => openPage(context, own, served, path, without),
    async close() {
      await context.close();
      served.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function openPage(
  context: BrowserContext,
  own: Page,
  served: Served,
  path: string,
  without: boolean,
): Promise<OpenPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The extension is let run on 127.0.0.1 only.
  const url = (without ? served.origin.replace('127.0.0.1', 'localhost') : served.origin) + path;
  return {
    page,
    session,
    async load() {
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
      if (without) return;
      const isMarked = (): Promise<boolean> =>
        page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('dramatis-')));
      for (const start = performance.now(); performance.now() - start < UNMARKED_MS && !(await isMarked());)
        await wait(LOOK_AGAIN_MS);
      // And painted.
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    },
    report: () => decided(own, url),
  };
}

/** The page's own report, once it has made up its mind. */
async function decided(own: Page, url: string): Promise<PageReport> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const report = await own.evaluate(async (wanted) => {
      interface Tabs {
        query(filter: object): Promise<{ id: number }[]>;
        sendMessage(tab: number, message: object): Promise<{ result?: PageReport }>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      for (const { id } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id, { type: 'pageReport' }).catch(() => undefined);
        if (answer?.result?.url === wanted) return answer.result;
      }
      return undefined;
    }, url);
    if (report && report.state !== 'reading' && report.state !== 'off') return report;
    await wait(100);
  }
  throw new Error(`${url}: not annotated in ${PATIENCE_MS} ms`);
}

/** Path → HTML: our own articles, the sample, and some of the saved pages when they are there. */
function pagesToOpen(paragraphs: readonly string[]): Map<string, () => string> {
  const pages = new Map<string, () => string>();
  pages.set('/sample', () => readFileSync(join(ROOT, 'test/articles/sample/article.html'), 'utf8'));
  for (const chars of OWN_CHARS) {
    let end = 0;
    for (let length = 0; length < chars && end < paragraphs.length; end++) length += paragraphs[end]!.length;
    const html = textAsPage(paragraphs.slice(0, end).join('\n\n'));
    pages.set(`/own-${chars}`, () => html);
  }
  const saved = savedPages() ?? [];
  const step = Math.max(1, Math.floor(saved.length / SAVED));
  saved
    .filter((_, i) => i % step === 0)
    .forEach(({ file }, i) => pages.set(`/saved-${i}`, () => sealed(readPage(file))));
  return pages;
}

/** Recorded pages ask for things that are no longer there; nothing leaves the machine. */
function sealed(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-src 'none'">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html;
}
