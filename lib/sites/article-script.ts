import { browser } from 'wxt/browser';
import { grantedOrigins } from './manifest-sites.ts';

/** Built from `entrypoints/card/`. */
const CARD_FILE = '/card.js';

const REGISTRATION_ID = 'allowed-sites';

/** Files of the article content script, relative to the extension: Firefox gives whole addresses in its manifest. */
function scriptFiles(): { js: string[]; css: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const root = browser.runtime.getURL('/');
  const relative = (file: string): string => (file.startsWith(root) ? file.slice(root.length) : file);
  return { js: (script?.js ?? []).map(relative), css: (script?.css ?? []).map(relative) };
}

/** Makes the browser run the content script on exactly the origins the reader allowed; called at start and when they change. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
    return;
  }
  const script = {
    id: REGISTRATION_ID,
    matches,
    ...scriptFiles(),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the card's code in a frame whose content script asks for it. Rejects when the page is gone or not ours to touch. */
export async function loadCard(tabId: number | undefined, frameId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('no tab asks');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: [CARD_FILE as never] });
}

/** Gives the marks their style in every frame of a page that the extension may touch. */
export async function styleFrames(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('no tab asks');
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: scriptFiles().css });
}

/** Runs the content script now in a page that is already open. Rejects where the browser does not allow it. */
export async function startInTab(tabId: number): Promise<void> {
  const { js, css } = scriptFiles();
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  // The paths come from the manifest; WXT's types want them written out.
  await browser.scripting.executeScript({ target, files: js as never[] });
}
