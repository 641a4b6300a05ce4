import type { TakeAwayWords } from '../../lib/cards/take-away.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { plural, type Strings } from '../../lib/i18n/translate.ts';
import { sourceText } from '../card/source-text.ts';

/** The words of a copied cast in the reader's language. */
export function takeAwayWords(strings: Strings): TakeAwayWords {
  const { t, locale } = strings;
  return {
    people: t('cast_people'),
    organizations: t('cast_organizations'),
    now: t('card_now'),
    labelled: (label, text) => t('labelled', label, text),
    sources: t('card_sources'),
    published: (date) => t('take_away_published', formatDate(date, locale)),
    dataOf: (date) => t('take_away_data', formatDate(date, locale)),
    mentions: (count) => plural(t, 'cast_mentions', count),
    source: (title, asOf) => sourceText(strings, { title, asOf }),
  };
}
