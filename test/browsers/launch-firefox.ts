import { launch } from 'puppeteer-core';
import { type BidiConnection, openBidiPage } from './bidi-page.ts';
import { memoryOfPages, openPrivateWindow, runInside } from './firefox-inside.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

const EXTENSION_ID = 'dramatis@dramatis.invalid';
/** Firefox gives each installation a random one; a fixed one makes the extension's pages findable and its storage survive. */
const EXTENSION_UUID = '2f9d1c3e-6a4b-4f0e-9d37-7b1f5a1c0d42';
/** The extension as Firefox itself sees it. */
const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;

/** Firefox with the extension as a temporary add-on, its storage kept over restarts as an installed one's would be. */
export async function launchFirefox({
  executable,
  extension,
  profile,
  headless,
  proxyPort,
  preferences = {},
  language,
}: LaunchOptions): Promise<TestBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile,
    // Without it WebDriver BiDi keeps away from the pages of extensions and from the browser's own window.
    args: ['--remote-allow-system-access'],
    // Without it a release of Firefox does not let its settings server be switched off.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
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
      ...(proxyPort === undefined ? {} : throughProxy(proxyPort)),
      ...preferences,
    },
  });
  // Puppeteer does not follow the pages of extensions; the connection under it does.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const size = headless ? { width: 1280, height: 860 } : null;
  if (language !== undefined) await runInside(connection, speak(language));
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    newPage: () => openBidiPage(connection, size),
    newPrivatePage: async () => openBidiPage(connection, size, await openPrivateWindow(connection, EXTENSION_ID)),
    extensionUrl: (path) => `moz-extension://${EXTENSION_UUID}/${path}`,
    // As about:debugging does; without the second one an event under way would put it off.
    stopWorker: async () =>
      void (await runInside(
        connection,
        `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      )),
    isWorkerRunning: async () => (await runInside(connection, `${EXTENSION}.backgroundState`)) === 'running',
    pressAction: async () =>
      void (await runInside(
        connection,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window)`,
      )),
    memoryOfPages: () => memoryOfPages(connection),
    updateExtension: async () => void (await browser.installExtension(extension)),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Its own words need a language pack; extensions only ask what the browser would speak. */
function speak(language: string): string {
  return `(Services.locale.availableLocales = ['${language}', 'en-US'], Services.locale.requestedLocales = ['${language}'])`;
}

/** Everything through one proxy, loopback too; what Firefox asks for on its own account is switched off. */
function throughProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.connectivity-service.enabled': false,
    'network.captive-portal-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.blocklist.enabled': false,
    'app.normandy.enabled': false,
    'browser.region.network.url': '',
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
  };
}
