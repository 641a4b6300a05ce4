import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { openExtensionPage, seenPages, type SeenPage, waitForPage } from '../browsers/extension-page.ts';
import { signalBrowser } from '../browsers/browser-processes.ts';
import { damageStorage } from '../browsers/damage-storage.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serve, type Served } from '../browsers/serve.ts';
import type { LaunchOptions, TestBrowser, TestPage } from '../browsers/test-browser.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

/** A browser with a server of pages and a tab of the extension to ask from. */
export interface Session {
  browser: TestBrowser;
  server: Served;
  /** A page of the extension; as popup with `showPopup`. */
  popup: TestPage;
  /** Opens a served page and waits until the extension has made up its mind about it. */
  open(path: string, is?: (report: PageReport) => boolean): Promise<{ page: TestPage; seen: SeenPage; url: string }>;
  /** What the page at that address says now; undefined when no script of ours answers in it. */
  report(url: string): Promise<PageReport | undefined>;
  /** Turns the extension's tab into the popup of a page. */
  showPopup(seen: SeenPage): Promise<void>;
  /** Sets what the extension has stored, as its options do. */
  store(values: object): Promise<void>;
  /** Everything the extension has stored. */
  stored(): Promise<Record<string, unknown>>;
  /** Sends a message to the page in a tab, as a view of the extension does. */
  tell(tabId: number, type: string, data: unknown): Promise<unknown>;
  /** Opens the extension's tab anew, which an update has closed; waits until the extension is there in that version. */
  reopenPopup(version: string): Promise<void>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** The same, but the browser has no time to end: all its processes are killed. */
  crash(): Promise<void>;
  /** Every process of the browser stands still for so long. */
  standStill(ms: number): Promise<void>;
  /** The same as `restart`, but what the extension had stored has become junk meanwhile. */
  damageStorage(): Promise<void>;
  close(): Promise<void>;
}

export const decided = ({ state }: PageReport): boolean => state !== 'reading' && state !== 'off';

/** @param pages path → HTML; @param extension the folder of another build than the usual one; @param more for the launch */
export async function startSession(
  name: (typeof BROWSERS)[number],
  pages: (path: string) => string | undefined,
  extension = inject('builds')[name].local,
  more: Pick<LaunchOptions, 'preferences' | 'language' | 'switches' | 'keepsPages' | 'proxyPort' | 'netLog'> = {},
): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-e2e-'));
  const server = await serve(pages);
  const launch = (): Promise<TestBrowser> => launchBrowser(name, { extension, profile, headless: true, ...more });
  const browser = await launch();
  const startAnew = async (meanwhile = (): void => {}): Promise<void> => {
    await session.browser.close().catch(() => {});
    meanwhile();
    session.browser = await launch();
    session.popup = await openExtensionPage(session.browser, 'popup.html');
  };
  const session: Session = {
    browser,
    server,
    popup: await openExtensionPage(browser, 'popup.html'),
    async open(path, is = decided) {
      const page = await session.browser.newPage();
      const url = server.origin + path;
      await page.goto(url);
      return { page, url, seen: await waitForPage(session.popup, url, is) };
    },
    report: async (url) => (await seenPages(session.popup)).find((page) => page.report.url === url)?.report,
    async showPopup({ tabId }) {
      await session.popup.setSize(384, 600);
      await session.popup.goto(session.browser.extensionUrl(`popup.html?tab=${tabId}`));
    },
    store: (values) =>
      session.popup.evaluate(async (stored) => {
        interface Api {
          storage: { local: { set(values: object): Promise<void> } };
        }
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        await (globals.browser ?? globals.chrome).storage.local.set(stored);
      }, values),
    stored: () =>
      session.popup.evaluate(() => {
        interface Api {
          storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
        }
        const globals = globalThis as unknown as { browser?: Api; chrome: Api };
        return (globals.browser ?? globals.chrome).storage.local.get(null);
      }),
    tell: (tabId, type, data) =>
      session.popup.evaluate(
        ({ tab, message }) => {
          interface Api {
            tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
          }
          const globals = globalThis as unknown as { browser?: Api; chrome: Api };
          return (globals.browser ?? globals.chrome).tabs.sendMessage(tab, message);
        },
        { tab: tabId, message: { type, data } },
      ),
    async reopenPopup(version) {
      await eventually(`version ${version}`, async () => {
        const popup = await session.browser.newPage();
        const found = await popup
          .goto(session.browser.extensionUrl('popup.html'))
          .then(() => versionOf(popup))
          .catch(() => '');
        if (found === version) session.popup = popup;
        else await popup.close();
        return found === version;
      });
    },
    restart: () => startAnew(),
    async crash() {
      if (signalBrowser(profile, 'SIGKILL') === 0) throw new Error('there was no browser to kill');
      await startAnew();
    },
    async standStill(ms) {
      if (signalBrowser(profile, 'SIGSTOP') === 0) throw new Error('there was no browser to stop');
      await new Promise((resolve) => setTimeout(resolve, ms));
      signalBrowser(profile, 'SIGCONT');
    },
    damageStorage: () => startAnew(() => damageStorage(profile)),
    async close() {
      await session.browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return session;
}

function versionOf(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    interface Api {
      runtime: { getManifest(): { version: string } };
    }
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    return (globals.browser ?? globals.chrome).runtime.getManifest().version;
  });
}

/** Generous, because the machine may be busy with other things; what holds at once is not waited for. */
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 50;

/** For tests that restart a browser: on a busy machine it takes more than a minute to end and to begin. */
export const WITH_RESTART_MS = 300_000;

/** Waits until `check` holds; for what the browser does in its own time. */
export async function eventually(what: string, check: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  for (const start = performance.now(); performance.now() - start < patienceMs;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error(`waited in vain: ${what}`);
}
