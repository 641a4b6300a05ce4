import type { JSX } from 'preact';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import { useStrings } from '../shared/strings.ts';
import type { PopupActions, PopupState } from './Popup.tsx';

interface Note {
  title?: MessageKey;
  detail?: MessageKey;
  /** For a report to us: the failure in its own words. */
  cause?: string;
  alert?: boolean;
  buttons?: { label: MessageKey; main?: boolean; onClick: () => void }[];
}

/** Why there is no cast here, and what can be done about it. */
export function PageNote({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element | null {
  const { t } = useStrings();
  const note = noteFor(state, actions);
  if (!note) return null;
  return (
    <section class={note.alert ? 'page-note page-note-alert' : 'page-note'}>
      {note.title && <h2>{t(note.title)}</h2>}
      {note.detail && <p>{t(note.detail, state.site.site)}</p>}
      {note.cause && <p class="page-note-cause">{note.cause}</p>}
      {note.buttons && (
        <div class="page-note-buttons">
          {note.buttons.map((button) => (
            <button
              key={button.label}
              type="button"
              class={button.main ? 'button button-main' : 'button'}
              onClick={button.onClick}
            >
              {t(button.label)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

const DATASET_NOTES = { missing: 'problem_missing', corrupt: 'problem_corrupt', version: 'problem_version' } as const;

function noteFor({ site, page }: PopupState, actions: PopupActions): Note | null {
  if (site.reason === 'unsupported') return null;
  if (site.reason === 'paused')
    return {
      detail: 'page_paused_detail',
      buttons: [{ label: 'resume_all', main: true, onClick: () => actions.onPause(false) }],
    };
  if (site.reason === 'switched-off') return { detail: 'page_off_detail' };
  if (page === null && site.reason === 'no-permission') {
    const allow = { label: 'page_allow', main: true, onClick: actions.onAllowSite } as const;
    return { detail: 'page_allow_detail', buttons: [allow, { label: 'page_once', onClick: actions.onStartHere }] };
  }
  if (page === null) {
    return {
      title: 'page_silent',
      detail: 'page_silent_detail',
      buttons: [{ label: 'page_start', main: true, onClick: actions.onStartHere }],
    };
  }
  switch (page.state) {
    case 'off':
    case 'reading':
      return { title: 'page_reading' };
    case 'not-article':
      return {
        title: 'page_not_article',
        detail: 'page_not_article_detail',
        buttons: [{ label: 'page_read_anyway', onClick: actions.onReadAnyway }],
      };
    case 'annotated':
      return { title: 'page_no_names', detail: 'page_no_names_detail' };
    case 'failed':
      if (!page.problem) return { title: 'problem_failed', cause: page.reason, alert: true };
      return {
        title: 'problem_dataset',
        detail: DATASET_NOTES[page.problem.kind],
        cause: page.problem.detail,
        alert: true,
      };
  }
}
