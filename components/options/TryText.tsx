import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { kindName } from '../../lib/i18n/kind-name.ts';
import { reasonInWords } from '../../lib/i18n/reason.ts';
import type { ExplainedCandidate, ExplainedName, ExplainReply } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';

interface Props {
  /** `date`: YYYY-MM-DD or ''. */
  onExplain: (text: string, date: string) => Promise<ExplainReply>;
}

/** A text, and how each name in it is judged: every candidate with its points, and the decision. */
export function TryText({ onExplain }: Props): JSX.Element {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const [reply, setReply] = useState<ExplainReply | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    void onExplain(text, date).then(setReply);
  };
  return (
    <>
      <form class="options-try" onSubmit={submit}>
        <textarea
          class="field"
          rows={5}
          value={text}
          aria-label={t('options_try_text')}
          placeholder={t('options_try_text')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <label>
          {t('options_try_date')}
          <input type="date" class="field" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('options_try_go')}
        </button>
      </form>
      <div aria-live="polite">
        {reply && !reply.ok && <p class="options-problem">{reply.problem.detail}</p>}
        {reply?.ok && reply.names.length === 0 && <p>{t('options_try_nothing')}</p>}
        {reply?.ok && reply.names.map((name) => <Judged key={name.surface} name={name} />)}
      </div>
    </>
  );
}

function Judged({ name }: { name: ExplainedName }): JSX.Element {
  const { t } = useStrings();
  const linked = name.candidates.find(({ id }) => id === name.linked);
  return (
    <details class="options-details options-judged">
      <summary>
        <strong>{name.surface}</strong> <span>{linked ? linked.name : t(nilKey(name.nil))}</span>
      </summary>
      <ol>
        {name.candidates.map((candidate) => (
          <CandidateLine key={candidate.id} candidate={candidate} />
        ))}
      </ol>
    </details>
  );
}

function CandidateLine({ candidate }: { candidate: ExplainedCandidate }): JSX.Element {
  const { t, locale } = useStrings();
  const points = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
  return (
    <li>
      <span>
        {candidate.name} · {kindName(t, candidate.subkind) || t('options_try_bare')} · {candidate.id}
      </span>
      <strong>{points(candidate.total)}</strong>
      <ul>
        {candidate.evidence.map(({ scorer, points: given, reason }) => (
          <li key={scorer}>
            <code>{scorer}</code> {points(given)} {reason && reasonInWords({ t, locale }, reason)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function nilKey(nil: ExplainedName['nil']) {
  switch (nil) {
    case 'close call':
      return 'options_nil_close';
    case 'bare name':
      return 'options_nil_bare';
    case 'stranger':
      return 'options_nil_stranger';
    default:
      return 'options_nil_below';
  }
}
