import type { PopupState } from '../../components/popup/Popup.tsx';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { grantedOrigins, newsSitePatterns } from '../../lib/sites/manifest-sites.ts';
import { siteStatus } from '../../lib/sites/site-status.ts';
import { specialView } from '../../lib/sites/special-view.ts';
import type { WatchedTab } from './watched-tab.ts';

export type LoadedState = Pick<PopupState, 'site' | 'page' | 'view' | 'paused' | 'known' | 'settingsProblem'>;

/** What a view shows, from storage and from the page itself; the background is not needed. */
export async function loadPopupState(tab: WatchedTab, isDocked: boolean): Promise<LoadedState> {
  const [{ settings, problems }, granted, page] = await Promise.all([
    loadSettings(),
    grantedOrigins(),
    askPage(tab.id),
  ]);
  const url = tab.url || (page?.url ?? '');
  const site = siteStatus(url, settings, newsSitePatterns(), granted, Date.now());
  return {
    // The popup's click opens the tab's address to us; a panel beside it is not told.
    site: isDocked && url === '' && !settings.paused ? { ...site, reason: 'unseen' } : site,
    page,
    view: specialView(url, tab.isInReaderMode, page),
    paused: settings.paused,
    known: new Set(Object.keys(settings.known)),
    settingsProblem: problems.length > 0,
  };
}

/** null when no script of ours runs there. */
async function askPage(tabId: number): Promise<PageReport | null> {
  try {
    return await sendMessage('pageReport', undefined, tabId);
  } catch {
    return null;
  }
}
