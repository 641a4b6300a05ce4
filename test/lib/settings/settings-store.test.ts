import { locks } from 'node:worker_threads';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings, saveSettings, watchSettings } from '../../../lib/settings/settings-store.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';

const storage = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());
// happy-dom has none of its own; these are Node's.
Object.defineProperty(navigator, 'locks', { value: locks });

describe('the store', () => {
  it('keeps only what was changed, and drops what is the default again', async () => {
    await saveSettings({ density: 'every', paused: false });
    expect(await storage.get(null)).toEqual({ density: 'every' });
    await saveSettings({ density: 'first' });
    expect(await storage.get(null)).toEqual({});
  });

  it('gives back what was stored', async () => {
    await saveSettings({ sites: { 'example.com': 'off' } });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, sites: { 'example.com': 'off' } });
  });

  it('puts an unreadable value aside when its setting is set anew', async () => {
    await storage.set({ density: { very: 'odd' } });
    expect((await loadSettings()).problems).toHaveLength(1);
    await saveSettings({ density: 'list' });
    expect(await storage.get(null)).toEqual({ density: 'list', 'unreadable-density': { very: 'odd' } });
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
    expect(await storage.get(null)).toEqual({ sites: { 'a.example': 'off' } });
    // The lock is free again.
    await changeSettings(({ sites }) => ({ sites: { ...sites, 'b.example': 'on' } }));
    expect(await storage.get(null)).toEqual({ sites: { 'a.example': 'off', 'b.example': 'on' } });
  });
});
