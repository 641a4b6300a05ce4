import { browser } from 'wxt/browser';

const SEEN_KEY = 'welcome-seen';

/** True once in the life of an installation: for the short welcome. */
export async function isFirstOpening(): Promise<boolean> {
  const stored = await browser.storage.local.get(SEEN_KEY);
  if (stored[SEEN_KEY] === true) return false;
  await browser.storage.local.set({ [SEEN_KEY]: true });
  return true;
}
