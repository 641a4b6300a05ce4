import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the test pages are served on. */
export const LOOPBACK_MATCH = 'http://127.0.0.1/*';

/**
 * Builds the extension for a browser and returns its folder. `extraMatches` are sites to annotate besides the news sites;
 * such a build lies in a folder of its own and is never the shipped one. Throws an Error with the build's output when it fails.
 */
export function buildExtension(browser: BrowserName, extraMatches: readonly string[]): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target],
    {
      cwd: ROOT,
      encoding: 'utf8',
      // Under a test runner NODE_ENV is "test", and the build would be one for developers, with the paths of this machine in it.
      env: { ...process.env, NODE_ENV: 'production', DRAMATIS_EXTRA_MATCHES: extraMatches.join(' ') },
    },
  );
  if (status !== 0) throw new Error(`wxt build -b ${target} failed:\n${stdout}\n${stderr}`);
  return `${ROOT}.output/${target}-mv3${extraMatches.length > 0 ? '-local' : ''}`;
}
