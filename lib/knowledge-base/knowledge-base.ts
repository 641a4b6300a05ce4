import type { Alias, Entity, EntityId, EntityKind, Source } from './entity.ts';

/** Position of an entity in the opened knowledge base, 0 … size-1. Valid only for that knowledge base. */
export type EntityIndex = number;

/** One reading of a surface form: the entity it may name and how the alias relates to it. */
export interface Candidate {
  entity: EntityIndex;
  aliasType: Alias['type'];
  needsContext: boolean;
}

/** A run of tokens on the page that the gazetteer knows. Offsets are UTF-16 units of the text that was scanned. */
export interface GazetteerHit {
  start: number;
  end: number;
  /** Candidates in the order of the knowledge base; at least one. */
  candidates: Candidate[];
}

/** The opened knowledge base: typed arrays over one buffer; a record is decoded only when `entity()` is called. */
export interface KnowledgeBase {
  readonly size: number;
  /** Day the newest fact is of. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  /** Decodes one record. Throws RangeError outside 0 … size-1. */
  entity(index: EntityIndex): Entity;
  /** -1 when the id is unknown. */
  indexOf(id: EntityId): EntityIndex;
  // Columns the linker reads without decoding a record.
  kind(index: EntityIndex): EntityKind;
  prominence(index: EntityIndex): number;
  /** True when the entity is only a guard against namesakes: it may win a mention and silence it, never get a card. */
  isBareName(index: EntityIndex): boolean;
  /** Candidates of exactly this name (folded as the gazetteer folds), [] when unknown. */
  candidates(name: string): Candidate[];
  /** Every alias found in the text, overlapping and nested ones included, by start then longest first. */
  scan(text: string): GazetteerHit[];
  /** Bits of a folded word or phrase that is no entity (common word, given name, place; see linking/lexicon.ts); 0 = in no list. */
  flags(folded: string): number;
  /** For search as one types: entities with an alias that begins with the folded prefix, by prominence. */
  search(prefix: string, limit: number): EntityIndex[];
}
