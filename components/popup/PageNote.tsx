import type { JSX } from 'preact';
import { formatTime } from '../../lib/i18n/format-date.ts';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import type { PageReason } from '../../lib/page/page-reason.ts';
import type { SpecialView } from '../../lib/sites/special-view.ts';
import { NO_HIGHLIGHTS } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';
import { DATASET_NOTES } from './DatasetNote.tsx';
import type { PopupActions, PopupState } from './Popup.tsx';

interface Note {
  title?: MessageKey;
  detail?: MessageKey;
  /** Stands for $1 in the detail; the site's name when it is left out. */
  value?: string;
  /** For a report to us: the failure in its own words. */
  cause?: string;
  alert?: boolean;
  buttons?: { label: MessageKey; main?: boolean; onClick: () => void }[];
}

interface Props {
  state: PopupState;
  actions: PopupActions;
  /** Goes to where text can be put in by hand. */
  onPaste: () => void;
}

/** Why there is no cast here, and what can be done about it. */
export function PageNote({ state, actions, onPaste }: Props): JSX.Element | null {
  const { t, locale } = useStrings();
  const note = noteFor(state, actions, onPaste, locale);
  if (!note) return null;
  return (
    <section class={note.alert ? 'page-note page-note-alert' : 'page-note'}>
      {note.title && <h2>{t(note.title)}</h2>}
      {note.detail && <p>{t(note.detail, note.value ?? state.site.site)}</p>}
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

const VIEW_NOTES: Record<SpecialView, { title: MessageKey; detail: MessageKey }> = {
  pdf: { title: 'view_pdf', detail: 'view_pdf_detail' },
  'reader-view': { title: 'view_reader', detail: 'view_reader_detail' },
  'frame-sandboxed': { title: 'view_frame', detail: 'view_frame_sandboxed_detail' },
  'frame-elsewhere': { title: 'view_frame', detail: 'view_frame_elsewhere_detail' },
};

const NOT_ARTICLE_NOTES: Partial<Record<PageReason, MessageKey>> = {
  'no-text': 'not_article_no_text',
  'too-short': 'not_article_too_short',
  'declared-other': 'not_article_something_else',
  links: 'not_article_list',
  'front-page': 'not_article_list',
  list: 'not_article_list',
  application: 'not_article_application',
  documentation: 'not_article_documentation',
  thread: 'not_article_thread',
};

function noteFor(
  { site, page, view, isRefused }: PopupState,
  actions: PopupActions,
  onPaste: () => void,
  locale: string,
): Note | null {
  const paste = { label: 'paste_open', onClick: onPaste } as const;
  if (view !== null) return { ...VIEW_NOTES[view], buttons: [{ ...paste, main: true }] };
  if (site.reason === 'browser-page') return { detail: 'page_browser_detail' };
  if (page === null && isRefused)
    return { title: 'page_refused', detail: 'page_refused_detail', buttons: [{ ...paste, main: true }] };
  if (page === null && site.reason === 'unseen') return { detail: 'page_unseen_detail' };
  if (site.reason === 'paused')
    return {
      detail: 'page_paused_detail',
      buttons: [{ label: 'resume_all', main: true, onClick: () => actions.onPause(false) }],
    };
  if (site.reason === 'switched-off') return { detail: 'page_off_detail' };
  if (site.reason === 'snoozed') {
    return {
      detail: 'page_snoozed_detail',
      value: formatTime(site.until ?? 0, locale),
      buttons: [{ label: 'snooze_end', main: true, onClick: () => actions.onSwitchSite(true) }],
    };
  }
  if (page === null && site.reason === 'file')
    return { detail: 'page_file_detail', buttons: [{ label: 'page_once', onClick: actions.onStartHere }] };
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
        detail: NOT_ARTICLE_NOTES[page.reason ?? 'list'] ?? 'not_article_list',
        buttons: [{ label: 'page_read_anyway', onClick: actions.onReadAnyway }],
      };
    case 'annotated':
      return { title: 'page_no_names', detail: 'page_no_names_detail' };
    case 'failed':
      if (page.failure === NO_HIGHLIGHTS)
        return { title: 'problem_browser', detail: 'problem_browser_detail', alert: true };
      if (!page.problem) return { title: 'problem_failed', cause: page.failure, alert: true };
      return {
        title: 'problem_dataset',
        detail: DATASET_NOTES[page.problem.kind],
        cause: page.problem.detail,
        alert: true,
      };
  }
}
