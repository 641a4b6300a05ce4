import { ensureBrowser } from './ensure-browser.ts';
import type { BrowserName } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** Opens the browser, installed if need be, with the extension in it. */
export function launchBrowser(name: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<TestBrowser> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launch({ executable: ensureBrowser(name), ...options });
}
