import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CARRIED, type CarriedKey, meet, type Standing, standingsIn, STANDINGS_KEY } from './carried.ts';
import { LATEST_VERSION, migrate, VERSION_KEY } from './migrations.ts';
import { readSettings } from './read-settings.ts';
import { DEFAULTS, SCHEMAS, SETTING_KEYS, type Settings } from './settings.ts';

/** Where a stored value that could not be read is kept when the reader sets that setting anew. */
const UNREADABLE_PREFIX = 'unreadable-';

type Stored = Record<string, unknown>;

/**
 * Stores what the reader changed, and nothing else; a value that is the default again is taken out. A change may follow from
 * what is stored, such as one more site rule: changes are made one after the other, whichever windows they come from, so
 * that none undoes another. Rejects, and changes nothing, when the storage cannot be read or is
 * full. Not for scripts in pages: they share no lock with the rest, and ask the background.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const raw: Stored = await browser.storage.local.get(null);
    const stored = migrate(raw);
    const changes = change(readSettings(stored).settings);
    const changed = CARRIED.filter((key) => changes[key] !== undefined);
    const before = standingsIn(stored);
    // What has not met its like in another browser yet must not take its place.
    const waiting = changed.filter((key) => before[key] !== undefined);
    await store(raw, stored, changes, Object.fromEntries(waiting.map((key) => [key, 'waiting'])));
    if (changed.length > 0) await meetSync();
  });
}

/** Takes over what the reader set in another browser, and gives what is set here: when that changes, and at each start. */
export function followSync(): Promise<void> {
  return inTurn(meetSync);
}

/** The settings that are in this browser alone, because they did not fit into the browser's sync. */
export async function settingsKeptHere(): Promise<CarriedKey[]> {
  const standings = standingsIn(await browser.storage.local.get(STANDINGS_KEY));
  return CARRIED.filter((key) => standings[key] === 'kept-here');
}

/** Local storage always has all of it; sync storage only carries it, and may fail. */
async function meetSync(): Promise<void> {
  const there = await browser.storage.sync.get(null).catch(() => null);
  const raw: Stored = await browser.storage.local.get(null);
  // Switched off in the browser, or one side of a newer version of ours: then both stay as they are.
  if (there === null || isNewer(there) || isNewer(raw)) return;
  const stored = migrate(raw);
  const { take, put, same } = meet(stored, migrate(there));
  const standings: Partial<Record<CarriedKey, Standing>> = Object.fromEntries(same.map((key) => [key, 'same']));
  const { settings } = readSettings(stored);
  for (const key of put) {
    const value = take[key] ?? settings[key];
    const version: Stored = LATEST_VERSION === 0 ? {} : { [VERSION_KEY]: LATEST_VERSION };
    standings[key] = await browser.storage.sync.set({ ...version, [key]: value }).then(
      () => 'same' as const,
      () => 'kept-here' as const,
    );
  }
  await store(raw, stored, take, standings);
}

function isNewer(stored: Stored): boolean {
  return Number(stored[VERSION_KEY] ?? 0) > LATEST_VERSION;
}

/** Writes to local storage what differs from what is there. */
async function store(
  raw: Stored,
  stored: Stored,
  changes: Partial<Settings>,
  standings: Partial<Record<CarriedKey, Standing>>,
): Promise<void> {
  const kept: Stored = stored === raw ? {} : { ...stored };
  const dropped: string[] = [];
  for (const key of SETTING_KEYS) {
    const value = changes[key];
    if (value === undefined) continue;
    const old = stored[key];
    if (old !== undefined && !v.is(SCHEMAS[key], old)) kept[UNREADABLE_PREFIX + key] = old;
    if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key])) dropped.push(key);
    else kept[key] = value;
  }
  const before = standingsIn(stored);
  if (Object.entries(standings).some(([key, standing]) => before[key as CarriedKey] !== standing))
    kept[STANDINGS_KEY] = { ...before, ...standings };
  for (const key of dropped) delete kept[key];
  // One call writes all or nothing, as far as the browser's storage does.
  if (Object.keys(kept).length > 0) await browser.storage.local.set(kept);
  if (dropped.length > 0) await browser.storage.local.remove(dropped);
}

/** All pages and the background of the extension share this lock; it is let go when the one that holds it dies. */
function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('settings', work);
}
