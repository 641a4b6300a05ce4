import type { JSX } from 'preact';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { useStrings } from '../shared/strings.ts';
import { sourceText } from './source-text.ts';

/** Why this card, whom else the name could mean, and who says each fact. */
export function CardSources({ card }: { card: CardModel }): JSX.Element {
  const strings = useStrings();
  const { t, locale } = strings;
  const names = card.others.map(({ name }) => name);
  return (
    <div class="card-unfolded">
      {card.reason !== '' && <p>{t('card_why', card.reason)}</p>}
      {names.length > 0 && (
        <p>{t('card_others', new Intl.ListFormat(locale, { type: 'disjunction' }).format(names))}</p>
      )}
      {card.sources.length > 0 && (
        <ol class="card-sources" aria-label={t('card_sources')}>
          {card.sources.map((source) => (
            <li key={source.title + source.asOf}>{sourceText(strings, source)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
