import type { JSX } from 'preact';
import type { Choice, JumpReply, JumpRequest, PageReport } from '../../lib/messaging/protocol.ts';
import type { SiteStatus } from '../../lib/sites/site-status.ts';
import type { SpecialView } from '../../lib/sites/special-view.ts';
import { AlsoNamed } from '../cast/AlsoNamed.tsx';
import { CastList } from '../cast/CastList.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { useStrings } from '../shared/strings.ts';
import { PageNote } from './PageNote.tsx';
import { SiteBar } from './SiteBar.tsx';

/** What the popup knows. */
export interface PopupState {
  site: SiteStatus;
  /** What the page says; null when no script of ours answers in it. */
  page: PageReport | null;
  /** Set when the reader looks at something that no script of ours can read. */
  view: SpecialView | null;
  paused: boolean;
  /** Stored settings that could not be read. */
  settingsProblem: boolean;
}

export interface PopupActions {
  onSwitchSite: (on: boolean) => void;
  /** Off for an hour. */
  onSnooze: () => void;
  onPause: (paused: boolean) => void;
  /** Asks the browser for this one site. */
  onAllowSite: () => void;
  /** Reads this page once: one without permission, or one that was open before we were. */
  onStartHere: () => void;
  onReadAnyway: () => void;
  onJump: (request: JumpRequest) => Promise<JumpReply>;
  onChoose: (choice: Choice) => void;
  onOpenOptions: () => void;
}

/** The toolbar popup: the site's switch with its reason, and everyone in the article. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { t } = useStrings();
  const { page, paused } = state;
  const cast = page?.state === 'annotated' ? page.cast : [];
  return (
    <main class="popup">
      <header class="popup-bar">
        <Wordmark />
        <button
          type="button"
          class="icon-button"
          aria-pressed={paused}
          aria-label={t(paused ? 'resume_all' : 'pause_all')}
          title={t(paused ? 'resume_all' : 'pause_all')}
          onClick={() => actions.onPause(!paused)}
        >
          <Icon name={paused ? 'play' : 'pause'} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('open_options')}
          title={t('open_options')}
          onClick={actions.onOpenOptions}
        >
          <Icon name="settings" />
        </button>
      </header>
      <SiteBar state={state} actions={actions} />
      {state.settingsProblem && <p class="popup-alert">{t('problem_settings')}</p>}
      {cast.length > 0 ? (
        <CastList cast={cast} onJump={actions.onJump} onChoose={actions.onChoose} />
      ) : (
        <PageNote state={state} actions={actions} />
      )}
      {page?.isResting && (
        <section class="page-note">
          <p>{t('page_rests_detail')}</p>
        </section>
      )}
      {page?.state === 'annotated' && <AlsoNamed people={page.unknown} />}
    </main>
  );
}
