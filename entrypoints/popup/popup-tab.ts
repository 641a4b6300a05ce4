import { browser } from 'wxt/browser';

export interface PopupTab {
  id: number;
  /** '' where the browser does not tell us. */
  url: string;
  /** Firefox shows the article taken out of its page. */
  isInReaderMode: boolean;
}

/** The tab the popup is about: the active one, or the one named in the address (`popup.html?tab=7`) when it is opened in a tab of its own. */
export async function popupTab(): Promise<PopupTab> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const isInReaderMode = (tab as { isInReaderMode?: boolean } | undefined)?.isInReaderMode ?? false;
  return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url ?? '', isInReaderMode };
}
