import type { JSX } from 'preact';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { useStrings } from '../shared/strings.ts';
import { FactYears } from './FactYears.tsx';
import { SourceMark } from './SourceMark.tsx';
import { Timeline } from './Timeline.tsx';
import { factLabelKey } from './fact-label.ts';

/** What they had been before the article's date: a picture over the years, and in words. */
export function PreviousRoles({ card, most }: { card: CardModel; most: number }): JSX.Element | null {
  const { t } = useStrings();
  if (card.previous.length === 0) return null;
  return (
    <section class="card-section">
      <h3>{t('card_previous')}</h3>
      <Timeline card={card} />
      <ul class="card-previous">
        {card.previous.slice(0, most).map((role) => (
          <li key={`${role.label}${role.value}${role.from}${role.to}${role.detail}`}>
            <span>
              {role.label !== 'office' && <span class="card-label">{t(factLabelKey(role.label))} </span>}
              {role.value}
              {role.detail !== '' && <span class="card-aside"> {role.detail}</span>}
              <SourceMark index={role.source} source={card.sources[role.source]} />
            </span>
            <FactYears fact={role} />
          </li>
        ))}
      </ul>
    </section>
  );
}
