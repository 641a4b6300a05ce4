import type { JSX } from 'preact';
import type { CardFact, CardModel } from '../../lib/cards/card-model.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { type Strings, useStrings } from '../shared/strings.ts';
import { SourceMark } from './SourceMark.tsx';

/** What they were at the article's date, and what they are now when that differs. */
export function CardRole({ card }: { card: CardModel }): JSX.Element | null {
  const strings = useStrings();
  const { t } = strings;
  if (card.role === '' && card.now === '') return null;
  const { roleFact } = card;
  const changed = card.now !== '' && !card.isStill;
  const aside = [roleFact ? spanOf(roleFact, strings) : '', changed ? '' : card.now];
  const below = aside.filter((part) => part !== '').join(' · ');
  return (
    <section class="card-role">
      {card.kind === 'person' && <h3>{roleHeading(card, strings)}</h3>}
      {card.role !== '' && (
        <p class="card-role-line">
          {card.role.charAt(0).toUpperCase() + card.role.slice(1)}
          {roleFact && <SourceMark index={roleFact.source} source={card.sources[roleFact.source]} />}
        </p>
      )}
      {below !== '' && <p class="card-role-since">{below}</p>}
      {changed && (
        <p class="card-now">
          <strong>{t('card_now')}</strong> {card.now}
        </p>
      )}
    </section>
  );
}

export function roleHeading({ articleDate, isLookedUp }: CardModel, { t, locale }: Strings): string {
  if (isLookedUp) return t('card_latest');
  return articleDate === '' ? t('card_undated') : t('card_at_date', formatDate(articleDate, locale, 'short'));
}

/** "since January 21, 2025", "Jul 5, 2024 – Jul 2026", '' when no day is known. */
export function spanOf({ from, to }: CardFact, { t, locale }: Strings): string {
  if (to === '') return from === '' ? '' : t('card_since', formatDate(from, locale, 'short'));
  if (from === '') return t('card_until', formatDate(to, locale, 'short'));
  return `${formatDate(from, locale, 'short')} – ${formatDate(to, locale, 'short')}`;
}
