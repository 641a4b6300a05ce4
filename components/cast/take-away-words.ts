import type { TakeAwayWords } from '../../lib/cards/take-away.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { plural, type Strings } from '../../lib/i18n/translate.ts';

/** The words of a copied cast in the reader's language. */
export function takeAwayWords({ t, locale }: Strings): TakeAwayWords {
  return {
    people: t('cast_people'),
    organizations: t('cast_organizations'),
    now: t('card_now'),
    sources: t('card_sources'),
    published: (date) => t('take_away_published', formatDate(date, locale)),
    dataOf: (date) => t('take_away_data', formatDate(date, locale)),
    mentions: (count) => plural(t, 'cast_mentions', count),
    source: (title, asOf) =>
      asOf === '' ? t('card_source_undated', title) : t('card_source', title, formatDate(asOf, locale)),
  };
}
