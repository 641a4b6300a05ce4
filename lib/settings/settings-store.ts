import { browser } from 'wxt/browser';
import { migrate } from './migrations.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import { SETTING_KEYS, type Settings } from './settings.ts';

/** Reads the settings from the extension's local storage; storage that cannot be read at all gives the defaults and a problem. */
export async function loadSettings(): Promise<ReadSettings> {
  try {
    return readSettings(migrate(await browser.storage.local.get(null)));
  } catch (error) {
    return { ...readSettings({}), problems: [{ key: 'sites', message: `settings cannot be read: ${String(error)}` }] };
  }
}

/** Calls back with the settings after each change, from whichever window it was made in, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !SETTING_KEYS.some((key) => key in changes)) return;
    void loadSettings().then(({ settings }) => {
      if (!signal.aborted) onChange(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  // In a page whose extension was updated or removed there is no storage left to stop listening to.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener));
}
