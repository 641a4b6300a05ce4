import type { Tone } from '../highlight/tone.ts';
import type { EntityId, PartialDate } from '../knowledge-base/entity.ts';
import type { CardModel } from './card-model.ts';

/** One card on the page, and where it belongs. */
export interface ShownCard {
  card: CardModel;
  /** The words the card belongs to. */
  range: Range;
  tone: Tone;
  pinned: boolean;
  /** The day of the dataset, for a report. */
  dataAsOf: PartialDate;
  /** Opened from the keyboard: the focus goes into the card and stays there until it closes. */
  withFocus: boolean;
  /** Where the pointer was, in the viewport: a name broken over two lines has two places. */
  pointer: { x: number; y: number };
}

/** The one card of a page. Its element is in the document only while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  show(shown: ShownCard): void;
  hide(): void;
  /** Where the card is in the viewport; null when there is none. */
  box(): DOMRectReadOnly | null;
}

/** What a reader does in a card. */
export interface CardActions {
  /** "Not this one": another candidate is meant, or nobody we know. */
  choose(entity: EntityId, instead: EntityId | null): void;
  /** "I know this one": no more marks for it, anywhere. */
  know(entity: EntityId, name: string): void;
  showRelated(entity: EntityId): void;
  close(): void;
}

export type CreateCardHost = (document: Document, actions: CardActions) => CardHost;

declare global {
  /**
   * The card's code, handed over. `card.js` is loaded into a frame when a card is first needed there; it shares its globals
   * with the content script of that frame, and with nobody else: the page is another world.
   */
  var dramatisCreateCardHost: CreateCardHost | undefined;
}
