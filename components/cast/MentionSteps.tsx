import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../lib/i18n/translate.ts';
import type { JumpReply } from '../../lib/messaging/protocol.ts';
import { Icon } from '../shared/Icon.tsx';
import { useStrings } from '../shared/strings.ts';

interface Props {
  total: number;
  onJump: (index: number) => Promise<JumpReply>;
}

/** Shows a name in the page, and steps through its mentions. */
export function MentionSteps({ total, onJump }: Props): JSX.Element {
  const { t } = useStrings();
  const [at, setAt] = useState<JumpReply | null>(null);
  const jump = (index: number): void => void onJump(index).then(setAt);
  return (
    <div class="steps">
      <button type="button" class="button" onClick={() => jump(at?.index ?? 0)}>
        {t('cast_show')}
      </button>
      <span class="steps-position" aria-live="polite">
        {at && at.index >= 0 ? t('cast_position', at.index + 1, at.total) : plural(t, 'cast_mentions', total)}
      </span>
      <button
        type="button"
        class="icon-button"
        disabled={total < 2}
        aria-label={t('cast_previous')}
        title={t('cast_previous')}
        onClick={() => jump((at?.index ?? 0) - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={total < 2}
        aria-label={t('cast_next')}
        title={t('cast_next')}
        onClick={() => jump((at?.index ?? -1) + 1)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
