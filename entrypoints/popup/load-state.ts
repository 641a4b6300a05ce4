import type { PopupState } from '../../components/popup/Popup.tsx';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { grantedOrigins, newsSitePatterns } from '../../lib/sites/manifest-sites.ts';
import { siteStatus } from '../../lib/sites/site-status.ts';
import { specialView } from '../../lib/sites/special-view.ts';
import type { PopupTab } from './popup-tab.ts';

/** Everything the popup shows, from storage and from the page itself; the background is not needed. */
export async function loadPopupState(tab: PopupTab): Promise<PopupState> {
  const [{ settings, problems }, granted, page] = await Promise.all([
    loadSettings(),
    grantedOrigins(),
    askPage(tab.id),
  ]);
  const url = tab.url || (page?.url ?? '');
  return {
    site: siteStatus(url, settings, newsSitePatterns(), granted, Date.now()),
    page,
    view: specialView(url, tab.isInReaderMode, page),
    paused: settings.paused,
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
