import type { JSX } from 'preact';
import type { Choice, Known } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';

interface Props {
  who: readonly Known[];
  onChoose: (choice: Choice) => void;
}

/** Who is not meant in this article, as the reader said; each can be taken back. */
export function TurnedDown({ who, onChoose }: Props): JSX.Element | null {
  const { t } = useStrings();
  if (who.length === 0) return null;
  return (
    <section class="turned-down">
      <h2>{t('cast_turned_down')}</h2>
      <ul>
        {who.map(({ entity, name }) => (
          <li key={entity}>
            <span dir="auto">{name}</span>
            <button
              type="button"
              class="button"
              aria-label={t('cast_take_back', name)}
              onClick={() => onChoose({ entity, instead: entity })}
            >
              {t('options_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
