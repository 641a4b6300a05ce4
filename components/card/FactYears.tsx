import type { JSX } from 'preact';
import type { CardFact } from '../../lib/cards/card-model.ts';
import { formatDate, formatYears } from '../../lib/i18n/format-date.ts';
import { useStrings } from '../shared/strings.ts';

/** Facts that happen on a day; the others last. */
export const EVENTS: ReadonlySet<string> = new Set(['born', 'died', 'founded', 'dissolved', 'designated']);

/** The years of a fact, the days in the tooltip; the day itself of an event. */
export function FactYears({ fact }: { fact: CardFact }): JSX.Element | null {
  const { t, locale } = useStrings();
  const day = formatDate(fact.from, locale);
  const when = EVENTS.has(fact.label)
    ? day
    : formatYears(fact.from, fact.to, {
        since: (year) => t('card_since', year),
        until: (year) => t('card_until', year),
      });
  if (when === '') return null;
  const days = [day, formatDate(fact.to, locale)].filter((part) => part !== '').join(' – ');
  return (
    <>
      {' '}
      <span class={fact.value === '' ? 'card-years' : 'card-years card-aside'} title={days}>
        {when}
      </span>
    </>
  );
}
