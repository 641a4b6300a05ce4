import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

const PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** Path of the browser, installed through apt if need be and possible. Throws an Error that says what to install. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (!canInstall()) throw new Error(howToInstall(name));
  console.log(`${name} is not installed; installing it with apt-get …`);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...PACKAGES[name]]);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`apt-get ran, but ${name} is still not on the PATH. ${howToInstall(name)}`);
  return installed;
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Output goes to standard error: only a failure is worth reading. */
function apt(args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    throw new Error(`apt-get ${args.join(' ')} failed (${error?.message ?? `exit code ${status}`})`);
}

function howToInstall(name: BrowserName): string {
  const product = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox 142 or later';
  return (
    `No ${name} found. Install ${product} and make sure it is on the PATH, or set DRAMATIS_${name.toUpperCase()} to its program. ` +
    `On Debian or Ubuntu as root it would have been installed with: apt-get install ${PACKAGES[name].join(' ')}`
  );
}
