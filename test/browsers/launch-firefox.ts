import { launch } from 'puppeteer-core';
import { type BidiConnection, openBidiPage } from './bidi-page.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const EXTENSION_ID = 'dramatis@dramatis.invalid';
/** Firefox gives each installation a random one; a fixed one makes the extension's pages findable and its storage survive. */
const EXTENSION_UUID = '2f9d1c3e-6a4b-4f0e-9d37-7b1f5a1c0d42';

/** Firefox with the extension as a temporary add-on, its storage kept over restarts as an installed one's would be. */
export async function launchFirefox({ executable, extension, profile, headless }: LaunchOptions): Promise<TestBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    // Without it WebDriver BiDi keeps away from the pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody is there to answer the browser's question.
      'extensions.webextOptionalPermissionPrompts': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutwelcome.enabled': false,
      // Uncaught errors and console messages of content scripts are told to nobody else.
      'devtools.console.stdout.content': true,
    },
  });
  await browser.installExtension(extension);
  // Puppeteer does not follow the pages of extensions; the connection under it does.
  const { connection } = browser as unknown as { connection: BidiConnection };
  return {
    name: 'firefox',
    newPage: () => openBidiPage(connection, headless ? { width: 1280, height: 860 } : null),
    extensionUrl: (path) => `moz-extension://${EXTENSION_UUID}/${path}`,
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
