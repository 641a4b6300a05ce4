import type { JSX } from 'preact';
import { plural } from '../../lib/i18n/translate.ts';
import type { JumpReply } from '../../lib/messaging/protocol.ts';
import { Icon } from '../shared/Icon.tsx';
import { useStrings } from '../shared/strings.ts';

interface Props {
  total: number;
  /** The mention last jumped to; null before. */
  at: JumpReply | null;
  /** 0 shows the one it is at once more. */
  onStep: (by: -1 | 0 | 1) => void;
}

/** Shows a name in the page, and steps through its mentions. */
export function MentionSteps({ total, at, onStep }: Props): JSX.Element {
  const { t } = useStrings();
  const position =
    at === null
      ? plural(t, 'cast_mentions', total)
      : at.index < 0
        ? t('cast_gone')
        : t('cast_position', at.index + 1, at.total);
  return (
    <div class="steps">
      <button type="button" class="button" onClick={() => onStep(0)}>
        {t('cast_show')}
      </button>
      <span class="steps-position" aria-live="polite">
        {position}
      </span>
      {([-1, 1] as const).map((by) => {
        const label = t(by < 0 ? 'cast_previous' : 'cast_next');
        return (
          <button
            key={by}
            type="button"
            class="icon-button"
            disabled={total < 2}
            aria-label={label}
            title={label}
            onClick={() => onStep(by)}
          >
            <Icon name={by < 0 ? 'up' : 'down'} />
          </button>
        );
      })}
    </div>
  );
}
