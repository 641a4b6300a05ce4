import { locks } from 'node:worker_threads';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STANDINGS_KEY } from '../../../lib/settings/carried.ts';
import { changeSettings, followSync, settingsKeptHere } from '../../../lib/settings/change-settings.ts';
import { loadSettings, watchSettings } from '../../../lib/settings/settings-store.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';

const storage = fakeBrowser.storage.local;
const sync = fakeBrowser.storage.sync;

const saveSettings = (changes: Partial<Settings>): Promise<void> => changeSettings(() => changes);

/** What is stored of the settings themselves. */
async function kept(): Promise<object> {
  const { [STANDINGS_KEY]: _, ...values } = await storage.get(null);
  return values;
}

beforeEach(() => fakeBrowser.reset());
// happy-dom has none of its own; these are Node's.
Object.defineProperty(navigator, 'locks', { value: locks });

describe('the store', () => {
  it('keeps only what was changed, and drops what is the default again', async () => {
    await saveSettings({ density: 'every', paused: false });
    expect(await kept()).toEqual({ density: 'every' });
    await saveSettings({ density: 'first' });
    expect(await kept()).toEqual({});
  });

  it('gives back what was stored', async () => {
    await saveSettings({ sites: { 'example.com': 'off' } });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, sites: { 'example.com': 'off' } });
  });

  it('puts an unreadable value aside when its setting is set anew', async () => {
    await storage.set({ density: { very: 'odd' } });
    expect((await loadSettings()).problems).toHaveLength(1);
    await saveSettings({ density: 'list' });
    expect(await kept()).toEqual({ density: 'list', 'unreadable-density': { very: 'odd' } });
    expect((await loadSettings()).problems).toEqual([]);
  });

  it('tells of changes until it is told to stop', async () => {
    const seen: Settings[] = [];
    const stop = new AbortController();
    watchSettings((settings) => seen.push(settings), stop.signal);
    await saveSettings({ trigger: 'click' });
    await expect.poll(() => seen.at(-1)?.trigger).toBe('click');
    stop.abort();
    await saveSettings({ trigger: 'alt' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.at(-1)?.trigger).toBe('click');
  });
});

describe('changes that follow from what is stored', () => {
  it('made at the same moment in several windows are all kept', async () => {
    const sites = Array.from({ length: 20 }, (_, i) => `site-${i}.example`);
    await Promise.all(
      sites.map((site) => changeSettings((settings) => ({ sites: { ...settings.sites, [site]: 'off' as const } }))),
    );
    expect(Object.keys((await loadSettings()).settings.sites).sort()).toEqual(sites.sort());
  });

  it.each(['get', 'set'] as const)('change nothing when the storage fails in %s, and say so', async (method) => {
    await saveSettings({ sites: { 'a.example': 'off' } });
    const broken = vi.spyOn(storage, method as 'get').mockRejectedValue(new Error('QUOTA_BYTES exceeded') as never);
    await expect(changeSettings(() => ({ sites: { 'b.example': 'off' } }))).rejects.toThrow('QUOTA_BYTES');
    broken.mockRestore();
    expect(await kept()).toEqual({ sites: { 'a.example': 'off' } });
    // The lock is free again.
    await changeSettings(({ sites }) => ({ sites: { ...sites, 'b.example': 'on' } }));
    expect(await kept()).toEqual({ sites: { 'a.example': 'off', 'b.example': 'on' } });
  });
});

describe('with the browser’s sync', () => {
  it('both hold what is set, in either', async () => {
    await saveSettings({ density: 'every', paused: true });
    expect(await sync.get(null)).toEqual({ density: 'every' });
    await sync.set({ density: 'list' });
    await followSync();
    expect(await kept()).toEqual({ density: 'list', paused: true });
    expect(await settingsKeptHere()).toEqual([]);
  });

  it('what the other browser has is not lost when something is set here first', async () => {
    await sync.set({ sites: { 'there.example': 'on' } });
    await saveSettings({ sites: { 'here.example': 'off' } });
    const both = { 'there.example': 'on', 'here.example': 'off' };
    expect(await sync.get(null)).toEqual({ sites: both });
    expect(await kept()).toEqual({ sites: both });
  });

  it('settings of a newer version, which the reader may go back to, take nothing from there', async () => {
    const newer = { 'settings-version': 99, density: { of: 'next year' } };
    await storage.set(newer);
    await sync.set({ density: 'list' });
    await saveSettings({ sites: { 'a.example': 'off' } });
    expect(await kept()).toEqual({ ...newer, sites: { 'a.example': 'off' } });
    expect(await sync.get(null)).toEqual({ density: 'list' });
  });

  it('what does not fit stays here, and goes there once it fits', async () => {
    const full = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await saveSettings({ sites: { 'a.example': 'off' } });
    full.mockRestore();
    expect(await settingsKeptHere()).toEqual(['sites']);
    expect(await kept()).toEqual({ sites: { 'a.example': 'off' } });
    await sync.set({ sites: { 'other.example': 'on' } });
    await followSync();
    expect(await sync.get(null)).toEqual({ sites: { 'a.example': 'off' } });
    expect(await settingsKeptHere()).toEqual([]);
  });

  it('switched off in the browser: everything is kept here', async () => {
    const off = vi.spyOn(sync, 'get').mockRejectedValue(new Error('switched off') as never);
    await saveSettings({ density: 'every' });
    off.mockRestore();
    expect(await kept()).toEqual({ density: 'every' });
  });

  it('of a newer version of ours: left alone', async () => {
    await sync.set({ density: 'list', 'settings-version': 99 });
    await saveSettings({ density: 'every' });
    await followSync();
    expect(await sync.get(null)).toEqual({ density: 'list', 'settings-version': 99 });
    expect(await kept()).toEqual({ density: 'every' });
  });
});
