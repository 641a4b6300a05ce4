import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messenger.ts';
import { followSync } from '../settings/change-settings.ts';
import { registerAllowedSites, startInTab } from './article-script.ts';
import { grantedOrigins, newsSitePatterns } from './manifest-sites.ts';
import { coveringPattern } from './site-key.ts';

/** Kept as long as this installation of the extension runs: gone after an update, a restart, and being switched off and on. */
const BEGUN_KEY = 'begun';

/** Once in each run of the extension: registers the sites the reader allowed, and starts in the tabs that are already open. */
export async function beginOnce(): Promise<void> {
  const stored = await browser.storage.session.get(BEGUN_KEY);
  if (stored[BEGUN_KEY] === true) return;
  await browser.storage.session.set({ [BEGUN_KEY]: true });
  await registerAllowedSites();
  await startInOpenTabs([...newsSitePatterns(), ...(await grantedOrigins())]);
  await followSync();
}

/** What the reader just allowed begins at once: the popup closes while the browser asks, so the background does it. */
export async function siteAllowed(origins: string[]): Promise<void> {
  await registerAllowedSites();
  await startInOpenTabs(origins);
}

/** Scripts in open tabs go on until they are told: a browser that takes a permission back stops only the next ones. */
export async function siteWithdrawn(origins: string[]): Promise<void> {
  await registerAllowedSites();
  await tellOpenTabs((id) => endIfCovered(id, origins));
}

/** Pages that are open ask anew who is named: the reader's packs have changed. */
export function packsChanged(): Promise<void> {
  return tellOpenTabs((id) => sendMessage('readAgain', undefined, id));
}

/** In most tabs nobody answers. */
async function tellOpenTabs(tell: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && tell(id)));
}

/** The page says where it is: of a site that is not allowed any more the browser tells nothing. */
async function endIfCovered(tabId: number, origins: readonly string[]): Promise<void> {
  const url = await sendMessage('pageAddress', undefined, tabId);
  const isCovered = (patterns: readonly string[]): boolean => coveringPattern(url, patterns) !== undefined;
  if (isCovered(origins) && !isCovered(newsSitePatterns())) await sendMessage('withdraw', undefined, tabId);
}

/** Tabs in which a script of ours answers are left alone; those that no script may enter stay as they are. */
async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && startUnlessRunning(id)));
}

async function startUnlessRunning(tabId: number): Promise<void> {
  const isRunning = await sendMessage('pageAddress', undefined, tabId).then(
    () => true,
    () => false,
  );
  if (!isRunning) await startInTab(tabId);
}
