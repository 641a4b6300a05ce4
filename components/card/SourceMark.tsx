import type { JSX } from 'preact';
import type { CardSource } from '../../lib/cards/card-model.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { useStrings } from '../shared/strings.ts';

/** The small number behind a fact; the list at the foot of the card says what it means, and so does the tooltip. */
export function SourceMark({ index, source }: { index: number; source: CardSource | undefined }): JSX.Element | null {
  const { t, locale } = useStrings();
  if (!source) return null;
  return (
    <sup class="card-mark" title={t('card_source', source.title, formatDate(source.asOf, locale))}>
      {index + 1}
    </sup>
  );
}
