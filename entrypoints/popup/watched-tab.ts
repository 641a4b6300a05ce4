import { type Browser, browser } from 'wxt/browser';

export interface WatchedTab {
  id: number;
  /** '' where the browser does not tell us. */
  url: string;
  /** Firefox shows the article taken out of its page. */
  isInReaderMode: boolean;
}

/** Calls back with the tab a view is about: at once, and whenever another one takes its place or its page changes. */
export type WatchTab = (onTab: (tab: WatchedTab) => void) => Promise<void>;

type BrowserTab = Browser.tabs.Tab;

function watched(tab: BrowserTab | undefined): WatchedTab {
  const isInReaderMode = (tab as { isInReaderMode?: boolean } | undefined)?.isInReaderMode ?? false;
  return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url ?? '', isInReaderMode };
}

async function activeTab(): Promise<BrowserTab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** The tab named in the address (`popup.html?tab=7`), for a view that is opened in a tab of its own. */
function namedTab(): Promise<BrowserTab> | null {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? browser.tabs.get(named) : null;
}

/** A popup is about the tab it was opened over, and goes when the reader goes elsewhere. */
export const watchPopupTab: WatchTab = async (onTab) => onTab(watched(await (namedTab() ?? activeTab())));

/** A side panel stays, and follows the active tab of its window. No permission is needed to hear that a tab changed. */
export const watchActiveTab: WatchTab = async (onTab) => {
  const named = namedTab();
  const look = async (): Promise<void> => onTab(watched(await (named ?? activeTab())));
  if (!named) browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_id, changed, tab) => {
    if ((tab.active || named) && changed.status === 'complete') void look();
  });
  await look();
};
