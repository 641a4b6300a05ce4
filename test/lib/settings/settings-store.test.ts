import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings, watchSettings } from '../../../lib/settings/settings-store.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';

const storage = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());

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
