import { browser } from 'wxt/browser';
import { type ChoiceList, choicesIn, readChoiceList, type StoredChoice, withChoicesOf } from './choice-list.ts';

const KEY = 'article-choices';
const HASH_BYTES = 12;

/** What the reader said of the names in the article at this address; nothing when the storage cannot be read. */
export async function choicesAt(address: string): Promise<StoredChoice[]> {
  try {
    return choicesIn(await stored(), await keyOf(address));
  } catch {
    return [];
  }
}

/** Keeps it, in place of what was said before. Not for scripts in pages: they share no lock with each other. */
export async function keepChoicesAt(address: string, choices: readonly StoredChoice[]): Promise<void> {
  const key = await keyOf(address);
  await navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: withChoicesOf(await stored(), key, choices) });
  });
}

/** Forgets what was said of every article. */
export async function forgetChoices(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function stored(): Promise<ChoiceList> {
  return readChoiceList((await browser.storage.local.get(KEY))[KEY]);
}

/** A fingerprint in place of the address: what was read is nobody's business who may look into the storage. */
async function keyOf(address: string): Promise<string> {
  const url = new URL(address);
  url.hash = '';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url.href));
  return [...new Uint8Array(hash, 0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
