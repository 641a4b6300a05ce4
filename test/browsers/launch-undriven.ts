import { spawn } from 'node:child_process';
import { allowReload, switchesWith } from './launch-chromium.ts';
import type { LaunchOptions } from './test-browser.ts';

/**
 * Chromium with the extension and one page, and nobody who drives it: what it does for readers alone, as preparing pages
 * before they are asked for, it leaves be under a driver. Its pages have to tell what they see themselves.
 */
export function launchUndriven(
  { executable, extension, profile }: Pick<LaunchOptions, 'executable' | 'extension' | 'profile'>,
  url: string,
): { close(): Promise<void> } {
  allowReload(profile);
  const browser = spawn(
    executable,
    [
      '--headless=new',
      ...switchesWith(extension),
      `--user-data-dir=${profile}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      url,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  return {
    async close() {
      browser.kill();
      await ended;
    },
  };
}
