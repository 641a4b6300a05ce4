import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put it when it is not on the PATH. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of the browser's program, or null. `DRAMATIS_CHROMIUM` and `DRAMATIS_FIREFOX` name another one. */
export function findBrowser(name: BrowserName): string | null {
  const wanted = process.env[`DRAMATIS_${name.toUpperCase()}`];
  if (wanted) return wanted;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...PLACES[name]].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
