import '../../components/shared/theme.css';
import '../../components/shared/controls.css';
import '../../components/shared/portrait.css';
import '../../components/card/card.css';
import '../../components/cast/cast.css';
import '../../components/connections/connections.css';
import '../../components/offices/offices.css';
import '../../components/paste/paste.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup, type PopupState } from '../../components/popup/Popup.tsx';
import { StringsContext } from '../../components/shared/strings.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';
import { connectToPage, type PageLine, type PageNews } from '../../lib/messaging/page-channel.ts';
import { watchSettings } from '../../lib/settings/settings-store.ts';
import { isFirstOpening } from './first-opening.ts';
import { loadPopupState } from './load-state.ts';
import { storedDraft } from './stored-draft.ts';
import { viewActions } from './view-actions.ts';
import type { WatchedTab, WatchTab } from './watched-tab.ts';

/** How often the page is asked while it is still reading or about to start. */
const ASK_AGAIN_MS = 150;

/** How long a page that has loaded on a site that is on may be without an answer: Firefox tells that it is complete before our script has begun. */
const SCRIPT_BEGINS_WITHIN_MS = 5_000;

const NOBODY: ReadonlySet<string> = new Set();

/** Draws the popup, or the same view docked beside the page, and keeps it true. */
export async function mountView(watchTab: WatchTab, isDocked: boolean): Promise<void> {
  const root = document.getElementById('root') as HTMLElement;
  const strings = messageStrings();
  document.documentElement.lang = message('interface_language');
  const [isFirst, draft] = await Promise.all([isFirstOpening(), storedDraft()]);
  let tab: WatchedTab;
  let line: PageLine | null = null;
  let state: PopupState | null = null;
  let watchedSince = 0;

  const set = (changes: Partial<PopupState>): void => {
    if (!state) return;
    state = { ...state, ...changes };
    render(
      <StringsContext.Provider value={strings}>
        <Popup state={state} actions={actions} />
      </StringsContext.Provider>,
      root,
    );
  };
  const onNews = (news: PageNews): void => {
    if (news.type === 'changed') void follow();
    else if (news.type === 'in-view') set({ inView: new Set(news.entities) });
    else set({ pointed: news.entity });
  };
  /** Asks the page, and again until it has made up its mind; from then on it tells of itself. */
  const follow = async (): Promise<void> => {
    const asked = tab;
    const loaded = await loadPopupState(asked, isDocked);
    if (asked !== tab) return;
    const today = new Date().toISOString().slice(0, 10);
    const own = { isRefused: false, isUnsaved: false, isDocked, isFirst, inView: NOBODY, pointed: null, draft, today };
    state ??= { ...own, ...loaded };
    set(loaded);
    const { site, page } = loaded;
    if (page !== null && line === null) {
      line = connectToPage(asked.id, onNews, () => {
        line = null;
        set({ inView: NOBODY, pointed: null });
      });
    }
    const isAboutToBegin = site.on && (page === null ? isBeginning() : page.state === 'off');
    if (isAboutToBegin || page?.state === 'reading') followSoon();
  };
  const isBeginning = (): boolean => performance.now() - watchedSince < SCRIPT_BEGINS_WITHIN_MS;
  const followSoon = (): void => void setTimeout(() => void follow(), ASK_AGAIN_MS);
  const actions = viewActions(
    {
      tab: () => tab,
      state: () => state as PopupState,
      line: () => line,
      set,
      follow,
      followSoon,
    },
    strings,
  );

  watchSettings(() => void follow(), new AbortController().signal);
  await watchTab((next) => {
    line?.close();
    line = null;
    tab = next;
    watchedSince = performance.now();
    set({ isRefused: false, isUnsaved: false, inView: NOBODY, pointed: null });
    void follow();
  });
}
