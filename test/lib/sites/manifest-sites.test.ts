import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startInTab } from '../../../lib/sites/article-script.ts';
import { grantedOrigins, newsSitePatterns } from '../../../lib/sites/manifest-sites.ts';

const ROOT = 'moz-extension://an-id/';
const SCRIPT = {
  matches: ['*://*.apnews.com/*', '*://*.bbc.com/news/*'],
  js: ['content-scripts/article.js'],
  css: [`${ROOT}content-scripts/article.css`],
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
    content_scripts: [SCRIPT],
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ROOT + String(path).replace(/^\//, ''));
});
afterEach(() => vi.restoreAllMocks());

describe('sites of the manifest', () => {
  it('are the patterns of the content script', () => expect(newsSitePatterns()).toEqual(SCRIPT.matches));

  it.each([
    { browser: 'Firefox, which drops paths', site: '*://*.bbc.com/*' },
    { browser: 'Chromium, which keeps them', site: '*://*.bbc.com/news/*' },
  ])('are not taken for sites the reader allowed in $browser', async ({ site }) => {
    const origins = ['*://*.apnews.com/*', site, '*://blog.example.org/*'];
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: [] }));
    expect(await grantedOrigins()).toEqual(['*://blog.example.org/*']);
  });
});

describe('starting in a tab', () => {
  it('names the files as both browsers want them, however the manifest does', async () => {
    const [css, js] = [
      vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(),
      vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never),
    ];
    await startInTab(7);
    expect(css).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['content-scripts/article.css'] });
    expect(js).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['content-scripts/article.js'] });
  });
});
