import type { JSX } from 'preact';
import type { Namesake } from '../../lib/cards/card-model.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { useStrings } from '../shared/strings.ts';
import { kindLine } from './CardHead.tsx';

interface Props {
  others: readonly Namesake[];
  onChoose: (instead: EntityId | null) => void;
}

/** Whom the reader takes the name for. Holds for this article. */
export function CardChoice({ others, onChoose }: Props): JSX.Element {
  const strings = useStrings();
  const { t } = strings;
  return (
    <section class="card-unfolded" aria-label={t('card_choose')}>
      <h3>{t('card_choose')}</h3>
      <ul class="card-choice">
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onChoose(other.id)}>
              <span dir="auto">{other.name}</span>
              <span class="card-aside"> {kindLine(other, strings)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onChoose(null)}>
            {t('card_choose_none')}
          </button>
        </li>
      </ul>
    </section>
  );
}
