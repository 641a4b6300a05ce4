import type { JSX } from 'preact';
import type { CardFact } from '../../lib/cards/card-model.ts';
import { formatDate, formatYears } from '../../lib/i18n/format-date.ts';
import { useStrings } from '../shared/strings.ts';
import { factLabelKey } from './fact-label.ts';

/** Facts under their labels; several of one kind stand under one. */
export function CardFacts({ facts }: { facts: readonly CardFact[] }): JSX.Element | null {
  const { t } = useStrings();
  if (facts.length === 0) return null;
  const groups = Map.groupBy(facts, (fact) => fact.label);
  return (
    <dl class="card-facts">
      {[...groups].map(([label, same]) => (
        <div key={label}>
          <dt>{t(factLabelKey(label))}</dt>
          {same.map((fact) => (
            <dd key={`${fact.value}${fact.from}`}>
              <FactText fact={fact} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const EVENTS: ReadonlySet<string> = new Set(['born', 'died', 'founded', 'dissolved', 'designated']);

/** The value with its years, or the day of an event. */
export function FactText({ fact }: { fact: CardFact }): JSX.Element {
  const { t, locale } = useStrings();
  const day = formatDate(fact.from, locale);
  const when = EVENTS.has(fact.label)
    ? day
    : formatYears(fact.from, fact.to, { since: (year) => t('card_since', year), until: (year) => t('card_until', year) });
  const precise = [day, formatDate(fact.to, locale)].filter((part) => part !== '').join(' – ');
  return (
    <>
      {fact.value}
      {fact.detail !== '' && <span class="card-aside">{fact.detail}</span>}
      {when !== '' && (
        <span class={fact.value === '' ? '' : 'card-aside'} title={precise}>
          {when}
        </span>
      )}
      <sup class="card-mark">{fact.source + 1}</sup>
    </>
  );
}
