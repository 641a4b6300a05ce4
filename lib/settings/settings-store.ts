import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { migrate } from './migrations.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import { DEFAULTS, SCHEMAS, SETTING_KEYS, type Settings } from './settings.ts';

/** Where a stored value that could not be read is kept when the reader sets that setting anew. */
const UNREADABLE_PREFIX = 'unreadable-';

/** Reads the settings from the extension's local storage; storage that cannot be read at all gives the defaults and a problem. */
export async function loadSettings(): Promise<ReadSettings> {
  try {
    return readSettings(migrate(await browser.storage.local.get(null)));
  } catch (error) {
    return { ...readSettings({}), problems: [{ key: 'sites', message: `settings cannot be read: ${String(error)}` }] };
  }
}

/** Stores what the reader changed, and nothing else. A value that is the default again is taken out. */
export function saveSettings(changes: Partial<Settings>): Promise<void> {
  return changeSettings(() => changes);
}

/**
 * Changes that follow from what is stored, such as one more site rule. They are made one after the other, whichever
 * windows they come from, so that none undoes another. Rejects, and changes nothing, when the storage cannot be read or is
 * full. Not for scripts in pages: they share no lock with the rest, and ask the background.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(null);
    const changes = change(readSettings(migrate(stored)).settings);
    const kept: Record<string, unknown> = {};
    const dropped: string[] = [];
    for (const key of SETTING_KEYS) {
      const value = changes[key];
      if (value === undefined) continue;
      const old = stored[key];
      if (old !== undefined && !v.is(SCHEMAS[key], old)) kept[UNREADABLE_PREFIX + key] = old;
      if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key])) dropped.push(key);
      else kept[key] = value;
    }
    // One call writes all or nothing, as far as the browser's storage does.
    if (Object.keys(kept).length > 0) await browser.storage.local.set(kept);
    if (dropped.length > 0) await browser.storage.local.remove(dropped);
  });
}

/** All pages and the background of the extension share this lock; it is let go when the one that holds it dies. */
function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('settings', work);
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
