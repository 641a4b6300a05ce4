import type { JSX } from 'preact';
import type { CardModel, Namesake } from '../../lib/cards/card-model.ts';
import { countryName } from '../../lib/i18n/format-date.ts';
import { kindName } from '../../lib/i18n/kind-name.ts';
import { Cross } from '../shared/Cross.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { type Strings, useStrings } from '../shared/strings.ts';

interface Props {
  card: CardModel;
  onClose?: (() => void) | undefined;
}

/** Name, and what kind of person or organization it is. */
export function CardHead({ card, onClose }: Props): JSX.Element {
  const { t } = useStrings();
  return (
    <header class="card-head">
      <Portrait name={card.name} kind={card.kind} subkind={card.subkind} />
      <div class="card-title">
        <h2 class="card-name" dir="auto">
          {card.name}
        </h2>
        <CardKind card={card} />
      </div>
      {onClose && (
        <button type="button" class="card-close" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <Cross />
        </button>
      )}
    </header>
  );
}

/** "Politician · United States": what it is and where it belongs. */
export function CardKind({ card }: { card: CardModel }): JSX.Element {
  return <p class="card-kind">{kindLine(card, useStrings())}</p>;
}

export function kindLine({ kind, subkind, countries }: Omit<Namesake, 'id' | 'name'>, { t, locale }: Strings): string {
  const words = kindName(t, subkind) || t(`card_${kind}`);
  return [
    words.charAt(0).toUpperCase() + words.slice(1),
    ...countries.slice(0, 2).map((code) => countryName(code, locale)),
  ].join(' · ');
}
