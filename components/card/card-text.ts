import type { CardFact, CardModel } from '../../lib/cards/card-model.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Strings } from '../shared/strings.ts';
import { kindLine } from './CardHead.tsx';
import { roleHeading, spanOf } from './CardRole.tsx';
import { factLabelKey } from './fact-label.ts';
import { EVENTS } from './FactYears.tsx';
import { wikipediaUrl } from './links.ts';
import { sourceText } from './source-text.ts';

/** The whole card as plain text, each fact with the number of its source. */
export function cardText(card: CardModel, strings: Strings): string {
  const { t, locale } = strings;
  const fact = (one: CardFact, label = t(factLabelKey(one.label))): string => {
    const when = EVENTS.has(one.label) ? formatDate(one.from, locale) : spanOf(one, strings);
    const words = [one.value, one.detail, when].filter((part) => part !== '').join(', ');
    return t('labelled', label, `${words} [${one.source + 1}]`);
  };
  const role = `${card.role}${card.roleFact ? ` [${card.roleFact.source + 1}]` : ''}`;
  const since = card.roleFact ? spanOf(card.roleFact, strings) : '';
  const lines = [
    card.name,
    kindLine(card, strings),
    card.role !== '' && card.kind === 'person' ? t('labelled', roleHeading(card, strings), role) : role,
    since,
    card.now === '' ? '' : t('labelled', t('card_now'), card.now),
    ...card.facts.map((one) => fact(one)),
    ...card.previous.map((one) => fact(one, one.label === 'office' ? t('card_previous') : undefined)),
    card.related.length === 0
      ? ''
      : t(
          'labelled',
          t('card_related'),
          card.related.map((other) => `${other.name} (${other.text || t(factLabelKey(other.label))})`).join('; '),
        ),
    ...card.sources.map((source, i) => `[${i + 1}] ${sourceText(strings, source)}`),
    card.wikipedia === null ? '' : wikipediaUrl(card.wikipedia),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
