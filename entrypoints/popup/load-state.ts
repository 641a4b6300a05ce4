import type { PopupState } from '../../components/popup/Popup.tsx';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { grantedOrigins, newsSitePatterns } from '../../lib/sites/manifest-sites.ts';
import { siteStatus } from '../../lib/sites/site-status.ts';
import type { PopupTab } from './popup-tab.ts';

/** Everything the popup shows, from storage and from the page itself; the background is not needed. */
export async function loadPopupState(tab: PopupTab): Promise<PopupState> {
  const [{ settings, problems }, granted, page] = await Promise.all([
    loadSettings(),
    grantedOrigins(),
    askPage(tab.id),
  ]);
  return {
    site: siteStatus(tab.url || (page?.url ?? ''), settings, newsSitePatterns(), granted),
    page,
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
