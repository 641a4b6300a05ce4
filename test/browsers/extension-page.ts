import { setTimeout as wait } from 'node:timers/promises';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';

/** A page as the extension sees it: its tab, and what the content script in it says. */
export interface SeenPage {
  tabId: number;
  report: PageReport;
}

/** How long a page may take from load to annotation before a test gives up. */
const PATIENCE_MS = 20_000;
const ASK_AGAIN_MS = 100;

/** A tab with a page of the extension, from where its messages can be sent. */
export async function openExtensionPage(browser: TestBrowser, path: string): Promise<TestPage> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl(path));
  return page;
}

/** Asks every tab and returns those in which the content script answers. `from` is a page of the extension. */
export function seenPages(from: TestPage): Promise<SeenPage[]> {
  return from.evaluate(async () => {
    interface Api {
      tabs: {
        query(filter: object): Promise<{ id: number }[]>;
        sendMessage(tab: number, message: object): Promise<{ result?: PageReport }>;
      };
    }
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = globals.browser ?? globals.chrome;
    const seen: SeenPage[] = [];
    for (const { id } of await tabs.query({})) {
      const message = { type: 'pageReport' };
      const answer = await tabs.sendMessage(id, message).catch(() => undefined);
      if (answer?.result) seen.push({ tabId: id, report: answer.result });
    }
    return seen;
  });
}

/** Waits until the page at that address satisfies `is`. Throws an Error with the last answer when it does not in time. */
export async function waitForPage(from: TestPage, url: string, is: (report: PageReport) => boolean): Promise<SeenPage> {
  const deadline = Date.now() + PATIENCE_MS;
  let last: SeenPage | undefined;
  while (Date.now() < deadline) {
    last = (await seenPages(from)).find((page) => page.report.url === url);
    if (last && is(last.report)) return last;
    await wait(ASK_AGAIN_MS);
  }
  throw new Error(
    `${url}: waited ${PATIENCE_MS} ms in vain; last answer: ${last ? `${last.report.state} ${last.report.reason}` : 'none'}`,
  );
}
