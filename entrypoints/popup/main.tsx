import '../../components/shared/theme.css';
import '../../components/shared/controls.css';
import '../../components/shared/portrait.css';
import '../../components/card/card.css';
import '../../components/cast/cast.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions, type PopupState } from '../../components/popup/Popup.tsx';
import { StringsContext } from '../../components/shared/strings.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import { changeSettings, saveSettings, watchSettings } from '../../lib/settings/settings-store.ts';
import { startInTab } from '../../lib/sites/article-script.ts';
import { askForSite } from '../../lib/sites/manifest-sites.ts';
import { withRule } from '../../lib/sites/site-status.ts';
import { withSnooze, withoutSnooze } from '../../lib/sites/snooze.ts';
import { loadPopupState } from './load-state.ts';
import { popupTab } from './popup-tab.ts';

/** How often the page is asked while it is still reading or about to start. */
const ASK_AGAIN_MS = 150;

const root = document.getElementById('root') as HTMLElement;
const strings = messageStrings();
document.documentElement.lang = message('interface_language');
const tab = await popupTab();

async function refresh(): Promise<PopupState> {
  const state = await loadPopupState(tab);
  render(
    <StringsContext.Provider value={strings}>
      <Popup state={state} actions={actionsFor(state)} />
    </StringsContext.Provider>,
    root,
  );
  return state;
}

/** Draws until the page has made up its mind. */
async function follow(): Promise<void> {
  const { site, page } = await refresh();
  const expected = site.on
    ? page?.state === 'off' || page?.state === 'reading'
    : page !== null && page.state === 'reading';
  if (expected) setTimeout(() => void follow(), ASK_AGAIN_MS);
}

function actionsFor({ site, page }: PopupState): PopupActions {
  const start = async (): Promise<void> => {
    await startInTab(tab.id);
    setTimeout(() => void follow(), ASK_AGAIN_MS);
  };
  return {
    onSwitchSite: async (on) => {
      await changeSettings(({ sites, snoozes }) => ({
        sites: withRule(sites, site.site, on),
        ...(on && { snoozes: withoutSnooze(snoozes, site.site, Date.now()) }),
      }));
      if (on && page === null) await start();
    },
    onSnooze: () => void changeSettings(({ snoozes }) => ({ snoozes: withSnooze(snoozes, site.site, Date.now()) })),
    onPause: (paused) => void saveSettings({ paused }),
    onAllowSite: () =>
      void askForSite(new URL(tab.url).hostname).then((granted) =>
        granted ? setTimeout(() => void follow(), ASK_AGAIN_MS) : undefined,
      ),
    onStartHere: () => void start(),
    onReadAnyway: async () => {
      await sendMessage('readAnyway', undefined, tab.id);
      setTimeout(() => void follow(), ASK_AGAIN_MS);
    },
    onJump: (request) => sendMessage('jumpToMention', request, tab.id),
    onChoose: async (choice) => {
      await sendMessage('choose', choice, tab.id);
      await refresh();
    },
    onOpenOptions: () => {
      void browser.runtime.openOptionsPage();
      window.close();
    },
  };
}

watchSettings(() => void follow(), new AbortController().signal);
await follow();
