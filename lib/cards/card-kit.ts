import type { Tone } from '../highlight/tone.ts';
import type { LinkedMention } from '../engine.ts';
import type { Entity, EntityId, PartialDate } from '../knowledge-base/entity.ts';
import type { BlockOutline } from './build-cast.ts';
import type { CardModel, CastEntry, Namesake } from './card-model.ts';

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

/** One article of a page, as it takes to say who everybody in it is. */
export interface CastPart {
  date: PartialDate;
  mentions: readonly LinkedMention[];
  entities: readonly Entity[];
  outline: readonly BlockOutline[];
  namesakes: Readonly<Record<EntityId, Namesake>>;
}

export interface PageCards {
  /** Of all articles of the page together, the weightiest first. */
  entries: CastEntry[];
  /** Of each article: what was true at its own date. */
  parts: CastEntry[][];
}

/**
 * What `card.js` hands over: everything that is only needed once somebody wants to know who is who. It is loaded into a
 * frame at that moment; most pages are read without.
 */
export interface CardKit {
  createHost(document: Document, actions: CardActions): CardHost;
  /** @param today YYYY-MM-DD */
  buildCards(parts: readonly CastPart[], today: PartialDate): PageCards;
}

declare global {
  /** `card.js` shares its globals with the content script of its frame, and with nobody else: the page is another world. */
  var dramatisCardKit: CardKit | undefined;
}
