import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { DatasetProblem, JumpReply, JumpRequest } from '../../lib/messaging/protocol.ts';
import type { PastedArticle } from '../../lib/paste/read-pasted.ts';
import type { CardTalk } from '../card/card-talk.ts';
import { AlsoNamed } from '../cast/AlsoNamed.tsx';
import { CastList } from '../cast/CastList.tsx';
import { DatasetNote } from '../popup/DatasetNote.tsx';
import { useStrings } from '../shared/strings.ts';
import { AnnotatedText } from './AnnotatedText.tsx';

export type PasteReply = { ok: true; article: PastedArticle } | { ok: false; problem: DatasetProblem };

export interface Draft {
  text: string;
  /** YYYY-MM-DD or ''. */
  date: string;
}

interface Props {
  /** What the reader had put in before, in this session of the browser. */
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onAnnotate: (draft: Draft) => Promise<PasteReply>;
  talk: CardTalk;
}

type Shown =
  | { state: 'writing' }
  | { state: 'reading' }
  | { state: 'read'; article: PastedArticle }
  | { state: 'failed'; problem: DatasetProblem };

const NOBODY: ReadonlySet<EntityId> = new Set();

/** Text the extension cannot reach (reader view, PDF, newsletter), put in by hand and annotated in place. */
export function Paste({ draft, onDraft, onAnnotate, talk }: Props): JSX.Element {
  const { t } = useStrings();
  const [shown, setShown] = useState<Shown>({ state: 'writing' });
  const annotate = async (): Promise<void> => {
    setShown({ state: 'reading' });
    const reply = await onAnnotate(draft);
    setShown(reply.ok ? { state: 'read', article: reply.article } : { state: 'failed', problem: reply.problem });
  };
  if (shown.state === 'read')
    return <PastedView article={shown.article} talk={talk} onBack={() => setShown({ state: 'writing' })} />;
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void annotate();
      }}
    >
      <label>
        {t('paste_text')}
        <textarea
          class="field"
          rows={9}
          value={draft.text}
          placeholder={t('paste_placeholder')}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <div class="paste-row">
        <label>
          {t('paste_date')}
          <input
            type="date"
            class="field"
            value={draft.date}
            onInput={(event) => onDraft({ ...draft, date: event.currentTarget.value })}
          />
        </label>
        <button
          type="submit"
          class="button button-main"
          disabled={draft.text.trim() === '' || shown.state === 'reading'}
        >
          {t(shown.state === 'reading' ? 'page_reading' : 'paste_annotate')}
        </button>
      </div>
      <p class="paste-note">{t('paste_note')}</p>
      {shown.state === 'failed' && <DatasetNote problem={shown.problem} />}
    </form>
  );
}

interface PastedProps {
  article: PastedArticle;
  talk: CardTalk;
  onBack: () => void;
}

function PastedView({ article, talk, onBack }: PastedProps): JSX.Element {
  const { t } = useStrings();
  const [open, setOpen] = useState<EntityId | null>(null);
  const [pointed, setPointed] = useState<EntityId | null>(null);
  const text = useRef<HTMLDivElement>(null);
  /** Scrolls to a mention in the pasted text and puts the focus on it. */
  const jump = async ({ entity, index }: JumpRequest): Promise<JumpReply> => {
    const marks = [...(text.current?.querySelectorAll<HTMLElement>('.pasted-mark') ?? [])].filter(
      (mark) => mark.dataset['entity'] === entity,
    );
    if (marks.length === 0) return { index: -1, total: 0 };
    const at = ((index % marks.length) + marks.length) % marks.length;
    marks[at]?.scrollIntoView({ block: 'center' });
    marks[at]?.focus();
    return { index: at, total: marks.length };
  };
  return (
    <div class="pasted">
      <button type="button" class="button" onClick={onBack}>
        {t('paste_back')}
      </button>
      <div ref={text}>
        <AnnotatedText article={article} pointed={pointed} talk={talk} />
      </div>
      {article.cast.length === 0 && <p class="cast-none">{t('page_no_names_detail')}</p>}
      {article.cast.length > 0 && (
        <CastList
          cast={article.cast}
          open={open}
          onOpen={setOpen}
          inView={NOBODY}
          pointed={null}
          onJump={jump}
          onPoint={setPointed}
          talk={talk}
        />
      )}
      <AlsoNamed unknown={article.unknown} />
    </div>
  );
}
