import type { Entity, EntityId, EntityKind, FactType, PartialDate } from '../knowledge-base/entity.ts';

/**
 * Everything one card shows about one entity in one article: plain values, made once in the reader's language, sent to
 * the popup as they are.
 */
export interface CardModel {
  id: EntityId;
  kind: EntityKind;
  name: string;
  /** The dataset's own word: "politician", "airline"; '' when unknown. */
  subkind: string;
  /** The same in the reader's language. */
  kindName: string;
  /** ISO 3166 alpha-2, lower case. */
  countries: string[];
  /** Day of the article; '' when it has none and the role is the latest known. */
  articleDate: PartialDate;
  /** Asked for by name: there is no article. */
  isLookedUp: boolean;
  /** One line: what they were at the article's date; '' when nothing is known. */
  role: string;
  /** The fact behind the role: since when, and who says so; null when there is none. */
  roleFact: CardFact | null;
  /** What they are now, when that differs; '' otherwise. */
  now: string;
  /** `now` says only that nothing has changed as far as is known. */
  isStill: boolean;
  facts: CardFact[];
  /** Offices held before the article's date, latest first. */
  previous: CardFact[];
  related: RelatedEntity[];
  /** Why the words were taken for this entity. */
  reason: string;
  /** Others the words could have meant, best first. */
  others: Namesake[];
  /** What the superscripts of facts refer to: `sources[fact.source]`. */
  sources: CardSource[];
  wikipedia: string | null;
  website: string | null;
}

export interface CardFact {
  label: FactLabel;
  value: string;
  from: PartialDate;
  to: PartialDate;
  detail: string;
  /** Index into the card's `sources`. */
  source: number;
}

/** Fact types, and the two that read the other way round for organizations. */
export type FactLabel = FactType | 'led_by' | 'founded_by';

export interface CardSource {
  title: string;
  asOf: PartialDate;
}

/** Somebody else in the same article to whom a fact leads, from either side. */
export interface RelatedEntity {
  id: EntityId;
  name: string;
  label: FactLabel;
  /** The relation in words where there are any: "United States Secretary of State"; else '' and the label says it. */
  text: string;
}

/** Somebody else of the same name, as far as it takes to choose among them. */
export type Namesake = Pick<Entity, 'id' | 'name' | 'kind' | 'subkind' | 'countries'>;

/** One line of the cast. */
export interface CastEntry {
  card: CardModel;
  mentions: number;
  /** Their share of the article: mentions, more for early ones. The cast is in this order. */
  weight: number;
  /** Where the mentions stand, in reading order: 0 is the first character of the article, 1 the last. */
  places: number[];
}
