import { browser } from 'wxt/browser';
import type { PopupActions, PopupState } from '../../components/popup/Popup.tsx';
import { buildCard } from '../../lib/cards/build-card.ts';
import { takeAway } from '../../lib/cards/take-away.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Strings } from '../../lib/i18n/translate.ts';
import { takeAwayWords } from '../../components/cast/take-away-words.ts';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { PageLine } from '../../lib/messaging/page-channel.ts';
import { pastedArticle, pasteRequest } from '../../lib/paste/read-pasted.ts';
import { changeSettings } from '../../lib/settings/change-settings.ts';
import { withKnown, withoutKnown } from '../../lib/settings/known.ts';
import { startInTab } from '../../lib/sites/article-script.ts';
import { askForSite } from '../../lib/sites/manifest-sites.ts';
import { withRule } from '../../lib/sites/site-status.ts';
import { withoutSnooze, withSnooze } from '../../lib/sites/snooze.ts';
import { openPanel } from './open-panel.ts';
import type { WatchedTab } from './watched-tab.ts';

/** What the actions need of the view they belong to. */
export interface ActionsView {
  tab(): WatchedTab;
  state(): PopupState;
  line(): PageLine | null;
  /** Changes what the view itself knows, and draws. */
  set(changes: Partial<PopupState>): void;
  /** Asks the page anew, until it has made up its mind. */
  follow(): Promise<void>;
  /** The same, a moment later: what was started needs it. */
  followSoon(): void;
}

/** What a click in the view does. */
export function viewActions(view: ActionsView, strings: Strings): PopupActions {
  /** The day of the dataset's newest fact, as it last said; '' before. */
  let dataAsOf = '';
  const site = (): string => view.state().site.site;
  const start = async (): Promise<void> => {
    try {
      await startInTab(view.tab().id);
      view.followSoon();
    } catch {
      view.set({ isRefused: true });
    }
  };
  /** A switch that could not be stored has not switched anything: the view says so. */
  const change: typeof changeSettings = async (changes) => {
    const isUnsaved = await changeSettings(changes).then(
      () => false,
      () => true,
    );
    view.set({ isUnsaved });
  };
  return {
    onSwitchSite: async (on) => {
      await change(({ sites, snoozes }) => ({
        sites: withRule(sites, site(), on),
        ...(on && { snoozes: withoutSnooze(snoozes, site(), Date.now()) }),
      }));
      if (on && view.state().page === null) await start();
    },
    onSnooze: () => void change(({ snoozes }) => ({ snoozes: withSnooze(snoozes, site(), Date.now()) })),
    onPause: (paused) => void change(() => ({ paused })),
    onAllowSite: () =>
      void askForSite(new URL(view.tab().url).hostname).then((granted) => (granted ? view.followSoon() : undefined)),
    onStartHere: () => void start(),
    onReadAnyway: async () => {
      await sendMessage('readAnyway', undefined, view.tab().id);
      view.followSoon();
    },
    onJump: (request) => sendMessage('jumpToMention', request, view.tab().id),
    onChoose: async (choice) => {
      await sendMessage('choose', choice, view.tab().id);
      await view.follow();
    },
    onPoint: (entity) => view.line()?.point(entity),
    onCopy: async (form) => {
      const { page } = view.state();
      if (!page) return false;
      const text = takeAway(form, page.cast, page, takeAwayWords(strings));
      return copy(text);
    },
    onCopyCard: copy,
    onKnow: ({ entity, name }, isKnown) =>
      void change(({ known }) => ({
        known: isKnown ? withKnown(known, entity, name) : withoutKnown(known, entity),
      })),
    reportFor(card, url) {
      const { version } = browser.runtime.getManifest();
      const asOf = view.state().page?.dataAsOf || dataAsOf;
      return strings.t('card_report_text', version, formatDate(asOf, strings.locale), url, card);
    },
    onRecords: () => sendMessage('castRecords', undefined, view.tab().id),
    async onSearch(typed) {
      const reply = await sendMessage('search', typed);
      if (reply.ok) dataAsOf = reply.asOf;
      return reply;
    },
    onCard: async (id) => {
      const [entity] = await sendMessage('entityRecords', [id]);
      const { today } = view.state();
      return entity ? buildCard(entity, { date: '', today, entities: [], isLookedUp: true, strings }, null, []) : null;
    },
    onDraft: (draft) => {
      view.set({ draft });
      void browser.storage.session.set({ draft });
    },
    onAnnotate: async ({ text, date }) => {
      const request = pasteRequest(text, date);
      const reply = await sendMessage('annotate', request);
      if (reply.ok) dataAsOf = reply.asOf;
      return reply.ok ? { ok: true, article: pastedArticle(request, reply, view.state().today, strings) } : reply;
    },
    onDock: () => void openPanel(view.tab().id).then(() => window.close()),
    onOpenOptions: () => {
      void browser.runtime.openOptionsPage();
      if (!view.state().isDocked) window.close();
    },
  };
}

/** Whether the clipboard took it. */
function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
