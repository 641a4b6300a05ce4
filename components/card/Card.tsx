import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { plural } from '../../lib/i18n/translate.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { useStrings } from '../shared/strings.ts';
import { CardFacts, withoutRepeats } from './CardFacts.tsx';
import { CardFooter, type CardSay } from './CardFooter.tsx';
import { CardHead } from './CardHead.tsx';
import { CardRelated } from './CardRelated.tsx';
import { CardRole } from './CardRole.tsx';
import { PreviousRoles } from './PreviousRoles.tsx';

export interface CardProps extends CardSay {
  card: CardModel;
  /** In the popup the line of the cast above already shows who it is. */
  withHead?: boolean;
  onShowRelated?: ((id: EntityId) => void) | undefined;
  /** Shown as a button while the card is pinned. */
  onClose?: (() => void) | undefined;
}

/** A card is read at a glance: so many of each part at first, the others on demand. */
const SHOWN_AT_FIRST = { facts: 3, previous: 2, related: 2 } as const;

/** Who somebody was when the article was written, who they are now, and who says so. */
export function Card({ card, withHead = true, onShowRelated, onClose, ...say }: CardProps): JSX.Element {
  const { t } = useStrings();
  const [all, setAll] = useState(false);
  const facts = withoutRepeats(card.facts);
  const most = (part: keyof typeof SHOWN_AT_FIRST): number => (all ? Number.POSITIVE_INFINITY : SHOWN_AT_FIRST[part]);
  const hidden =
    Math.max(0, facts.length - most('facts')) +
    Math.max(0, card.previous.length - most('previous')) +
    Math.max(0, card.related.length - most('related'));
  return (
    <article class="card">
      {withHead && <CardHead card={card} onClose={onClose} />}
      <CardRole card={card} />
      <CardFacts facts={facts.slice(0, most('facts'))} sources={card.sources} />
      <PreviousRoles card={card} most={most('previous')} />
      <CardRelated card={card} most={most('related')} onShowRelated={onShowRelated} />
      {hidden > 0 && (
        <button type="button" class="card-link card-more" onClick={() => setAll(true)}>
          {plural(t, 'card_more', hidden)}
        </button>
      )}
      <CardFooter card={card} {...say} />
    </article>
  );
}
