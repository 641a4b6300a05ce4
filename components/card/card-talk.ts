import type { CardModel } from '../../lib/cards/card-model.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Known } from '../../lib/messaging/protocol.ts';
import type { CardSay } from './CardFooter.tsx';

/** What a reader can say to any card of the popup, whoever it is about. */
export interface CardTalk {
  /** Whom the reader knows: not marked on any page. */
  known: ReadonlySet<EntityId>;
  onKnow: (who: Known, isKnown: boolean) => void;
  onCopy: (text: string) => Promise<boolean>;
  reportFor: (card: string) => string;
}

/** The same for one card. */
export function sayTo({ id, name }: CardModel, { known, onKnow, onCopy, reportFor }: CardTalk): CardSay {
  const isKnown = known.has(id);
  return { isKnown, onKnow: () => onKnow({ entity: id, name }, !isKnown), onCopy, reportFor };
}
