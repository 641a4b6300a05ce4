import { clearLeftovers } from '../../lib/highlight/leftovers.ts';
import { watchInView } from '../../lib/highlight/in-view.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { listening, sendMessage } from '../../lib/messaging/messenger.ts';
import { acceptViews, type Views } from '../../lib/messaging/page-channel.ts';
import { NO_HIGHLIGHTS, type PageReport } from '../../lib/messaging/protocol.ts';
import { PAGE_RULES } from '../../lib/messaging/rules-in-page.ts';
import { followLocation } from '../../lib/page/follow-location.ts';
import { untilShown } from '../../lib/page/until-shown.ts';
import { loadSettings, watchSettings } from '../../lib/settings/settings-store.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';
import { isSwitchedOff } from '../../lib/sites/site-status.ts';
import { snoozedUntil } from '../../lib/sites/snooze.ts';
import { annotateFrames } from './annotate-frames.ts';
import type { AnnotatedPage } from './annotate-page.ts';
import { beginLife, isOrphan } from './script-life.ts';

const onMessage = listening(PAGE_RULES);

const OFF: Omit<PageReport, 'url'> = {
  state: 'off',
  reason: null,
  failure: '',
  title: '',
  date: '',
  dataAsOf: '',
  cast: [],
  unknown: [],
  openCard: null,
  problem: null,
  isResting: false,
  turnedDown: [],
};

/** The life of the content script: on and off with the reader's switches, anew when a single-page site navigates. */
export async function followPage(): Promise<void> {
  const control = beginLife();
  const life = control.signal;
  clearLeftovers(document, CSS.highlights);
  let running: { page: AnnotatedPage; stop: AbortController } | null = null;
  let settings = DEFAULTS;
  const hasHighlights = 'highlights' in CSS;
  const idle = hasHighlights ? OFF : { ...OFF, state: 'failed' as const, failure: NO_HIGHLIGHTS };
  let snoozeTimer: ReturnType<typeof setTimeout> | undefined;

  const views = followedByViews(() => running?.page ?? null);
  const stop = (): void => {
    running?.stop.abort();
    running = null;
  };
  const start = (): void => {
    const control = new AbortController();
    const page = annotateFrames(
      document,
      {
        ask: (request) => sendMessage('annotate', request),
        loadCard: () => sendMessage('loadCard', undefined),
        records: (ids) => sendMessage('entityRecords', ids),
        styleFrames: () => void tell(() => sendMessage('styleFrames', undefined)),
        showCount: (count) => void tell(() => sendMessage('showCount', count)),
        tell: views.tell,
        choices: (address) => sendMessage('choicesAt', address),
        keepChoices: (kept) => void tell(() => sendMessage('keepChoices', kept)),
        know: (entity, name) => void tell(() => sendMessage('know', { entity, name })),
      },
      { settings, signal: control.signal },
    );
    running = { page, stop: control };
  };
  const follow = (changed: Settings): void => {
    settings = changed;
    clearTimeout(snoozeTimer);
    const until = snoozedUntil(location.hostname, settings.snoozes, Date.now());
    if (until !== null) snoozeTimer = setTimeout(() => follow(settings), until - Date.now());
    if (isSwitchedOff(location.hostname, settings, Date.now())) stop();
    else if (running) running.page.apply(settings);
    else if (hasHighlights) start();
  };

  const anew = (): void => {
    stop();
    follow(settings);
  };

  const deaf = [
    onMessage('pageAddress', () => location.href),
    onMessage('pageReport', async () => ({ ...((await running?.page.report()) ?? idle), url: location.href })),
    onMessage('castRecords', () => running?.page.records() ?? { date: '', entities: [] }),
    onMessage('jumpToMention', ({ data }) => running?.page.jump(data) ?? { index: -1, total: 0 }),
    onMessage('stepMention', ({ data }) => running?.page.step(data)),
    onMessage('readAnyway', () => running?.page.readAnyway()),
    // What is off stays off.
    onMessage('readAgain', () => (running ? anew() : undefined)),
    onMessage('choose', ({ data }) => running?.page.choose(data)),
    onMessage('withdraw', () => control.abort()),
  ];
  followLocation(window, anew, life);
  life.addEventListener('abort', () => {
    clearTimeout(snoozeTimer);
    stop();
    views.stop();
    // An orphan's listeners are gone with its extension, and asking for them is an error.
    if (!isOrphan()) for (const stopListening of deaf) stopListening();
  });
  // Listening comes first: what is changed while the settings are read must not be missed.
  watchSettings(follow, life);
  const readSettings = async (): Promise<void> => {
    const stored = await loadSettings();
    if (!life.aborted) follow(stored.settings);
  };
  // A page that comes back from the browser's memory has missed what was changed meanwhile, and its badge is gone.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted && event.isTrusted && !isOrphan()) void readSettings();
  };
  window.addEventListener('pageshow', onShow, { signal: life });
  await untilShown(document, life);
  await readSettings();
}

/** While a popup or side panel is open beside the page, it is told what is on screen, and may point at somebody. */
function followedByViews(page: () => AnnotatedPage | null): Views {
  let watching: AbortController | null = null;
  let look = (): void => {};
  const views = acceptViews({
    onPoint: (entity) => page()?.point(entity),
    onCount(count) {
      watching?.abort();
      watching = count > 0 ? new AbortController() : null;
      const tell = (entities: EntityId[]): void => views.tell({ type: 'in-view', entities });
      look = watching ? watchInView(document, () => page()?.mentions() ?? [], tell, watching.signal) : () => {};
    },
  });
  return {
    tell(news) {
      views.tell(news);
      if (news.type === 'changed') look();
    },
    stop() {
      watching?.abort();
      views.stop();
    },
  };
}

/** Messages that need no answer: an extension that was just updated or removed is no reason for an error in the page. */
async function tell(send: () => Promise<void>): Promise<void> {
  try {
    if (!isOrphan()) await send();
  } catch {
    // The background is gone; the next start counts anew.
  }
}
