import type { JSX } from 'preact';
import type { CardModel, RelatedEntity } from '../../lib/cards/card-model.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { useStrings } from '../shared/strings.ts';
import { factLabelKey } from './fact-label.ts';

interface Props {
  card: CardModel;
  most: number;
  onShowRelated?: ((id: EntityId) => void) | undefined;
}

/** The others of the article to whom a fact leads; a click goes to where the article names them. */
export function CardRelated({ card, most, onShowRelated }: Props): JSX.Element | null {
  const { t } = useStrings();
  if (card.related.length === 0) return null;
  return (
    <section class="card-section card-related">
      <h3>{t('card_related')}</h3>
      <ul>
        {card.related.slice(0, most).map((other) => (
          <li key={other.id}>
            {onShowRelated ? (
              <button type="button" class="card-link" onClick={() => onShowRelated(other.id)}>
                {other.name}
              </button>
            ) : (
              <span>{other.name}</span>
            )}
            <RelatedWords card={card} other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How they are related, in words that do not only repeat what the card or the name says already. */
function RelatedWords({ card, other }: { card: CardModel; other: RelatedEntity }): JSX.Element | null {
  const { t } = useStrings();
  if (other.text !== '' && other.text === card.role) return null;
  const words = other.text === '' || other.text.includes(other.name) ? t(factLabelKey(other.label)) : other.text;
  return (
    <span class="card-aside" title={words}>
      {' '}
      {words}
    </span>
  );
}
