import type { JSX } from 'preact';
import type { CardFact, CardModel } from '../../lib/cards/card-model.ts';
import { countryName, formatDate } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { type Strings, useStrings } from '../shared/strings.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardFooter } from './CardFooter.tsx';
import { factLabelKey } from './fact-label.ts';
import { PreviousRoles } from './PreviousRoles.tsx';
import { SourceMark } from './SourceMark.tsx';

export interface CardProps {
  card: CardModel;
  /** In the popup the line of the cast above already shows who it is. */
  withHead?: boolean;
  onShowRelated?: ((id: EntityId) => void) | undefined;
  onDismiss?: (() => void) | undefined;
  /** Shown as a button while the card is pinned. */
  onClose?: (() => void) | undefined;
}

/** Who somebody was when the article was written, who they are now, and who says so. */
export function Card({ card, withHead = true, onShowRelated, onDismiss, onClose }: CardProps): JSX.Element {
  return (
    <article class="card">
      {withHead && <CardHead card={card} onClose={onClose} />}
      <CardRole card={card} />
      <CardFacts facts={card.facts} sources={card.sources} />
      <PreviousRoles roles={card.previous} sources={card.sources} />
      <CardRelated card={card} onShowRelated={onShowRelated} />
      <CardFooter card={card} onDismiss={onDismiss} />
    </article>
  );
}

function CardHead({ card, onClose }: Pick<CardProps, 'card' | 'onClose'>): JSX.Element {
  const { t } = useStrings();
  return (
    <header class="card-head">
      <Portrait name={card.name} kind={card.kind} subkind={card.subkind} />
      <div class="card-title">
        <h2 class="card-name">{card.name}</h2>
        <CardKind card={card} />
      </div>
      {onClose && (
        <button type="button" class="card-close" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
            aria-hidden="true"
          >
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      )}
    </header>
  );
}

/** "Politician · United States": what it is and where it belongs. */
export function CardKind({ card }: { card: CardModel }): JSX.Element {
  const { t, locale } = useStrings();
  const kind = card.kindName || t(`card_${card.kind}`);
  const parts = [
    kind.charAt(0).toUpperCase() + kind.slice(1),
    ...card.countries.slice(0, 2).map((code) => countryName(code, locale)),
  ];
  return <p class="card-kind">{parts.join(' · ')}</p>;
}

function CardRole({ card }: { card: CardModel }): JSX.Element | null {
  const strings = useStrings();
  const { t, locale } = strings;
  if (card.role === '' && card.now === '') return null;
  const { roleFact } = card;
  const since = roleFact ? spanOf(roleFact, strings) : '';
  const changed = card.now !== '' && !card.isStill;
  return (
    <section class="card-role">
      {card.kind === 'person' && (
        <h3>
          {card.articleDate === ''
            ? t('card_undated')
            : t('card_at_date', formatDate(card.articleDate, locale, 'short'))}
        </h3>
      )}
      {card.role !== '' && (
        <p class="card-role-line">
          {card.role.charAt(0).toUpperCase() + card.role.slice(1)}
          {roleFact && <SourceMark index={roleFact.source} source={card.sources[roleFact.source]} />}
        </p>
      )}
      {since !== '' && <p class="card-role-since">{since}</p>}
      {card.now !== '' && !changed && <p class="card-role-since">{card.now}</p>}
      {changed && (
        <p class="card-now">
          <strong>{t('card_now')}</strong> {card.now}
        </p>
      )}
    </section>
  );
}

/** "since January 21, 2025", "Jul 5, 2024 – Jul 2026", '' when no day is known. */
function spanOf({ from, to }: CardFact, { t, locale }: Strings): string {
  if (to === '') return from === '' ? '' : t('card_since', formatDate(from, locale));
  if (from === '') return t('card_until', formatDate(to, locale));
  return `${formatDate(from, locale, 'short')} – ${formatDate(to, locale, 'short')}`;
}

function CardRelated({ card, onShowRelated }: Pick<CardProps, 'card' | 'onShowRelated'>): JSX.Element | null {
  const { t } = useStrings();
  if (card.related.length === 0) return null;
  return (
    <section class="card-section">
      <h3>{t('card_related')}</h3>
      <ul class="card-related">
        {card.related.map((other) => (
          <li key={other.id}>
            {onShowRelated ? (
              <button type="button" class="card-link" onClick={() => onShowRelated(other.id)}>
                {other.name}
              </button>
            ) : (
              <span>{other.name}</span>
            )}
            {other.text !== card.role && <span class="card-aside">{other.text || t(factLabelKey(other.label))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
