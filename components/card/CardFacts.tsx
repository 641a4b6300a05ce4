import type { JSX } from 'preact';
import type { CardFact, CardSource } from '../../lib/cards/card-model.ts';
import { useStrings } from '../shared/strings.ts';
import { factLabelKey } from './fact-label.ts';
import { FactYears } from './FactYears.tsx';
import { SourceMark } from './SourceMark.tsx';

/** Facts without those that only repeat another: who leads a party is in it. */
export function withoutRepeats(facts: readonly CardFact[]): CardFact[] {
  const led = new Set(facts.filter(({ label }) => label === 'leader').map(({ value }) => value));
  return facts.filter(({ label, value }) => !((label === 'party' || label === 'member') && led.has(value)));
}

/** Facts under their labels; several of one kind stand under one. */
export function CardFacts({
  facts,
  sources,
}: {
  facts: readonly CardFact[];
  sources: readonly CardSource[];
}): JSX.Element | null {
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
              {fact.value}
              {fact.detail !== '' && <span class="card-aside"> {fact.detail}</span>}
              <FactYears fact={fact} />
              <SourceMark index={fact.source} source={sources[fact.source]} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
