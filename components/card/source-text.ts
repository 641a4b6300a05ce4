import type { CardModel } from '../../lib/cards/card-model.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Strings } from '../shared/strings.ts';

/** "US Congress, as of June 2026"; a source that vouches for no day says so. */
export function sourceText({ t, locale }: Strings, { title, asOf }: CardModel['sources'][number]): string {
  return asOf === '' ? t('card_source_undated', title) : t('card_source', title, formatDate(asOf, locale));
}
