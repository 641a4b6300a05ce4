import type { AliasType, EntityKind, FactType, OfficeKind, PartialDate } from '../../lib/knowledge-base/entity.ts';

/**
 * What an importer yields: one source's view of one entity. The merge joins these by `keys`, never by name alone.
 */
export interface SourceRecord {
  /** Folder under data/sources. */
  source: string;
  /** Day the source vouches for (a source may be a union of snapshots of different days). */
  asOf: PartialDate;
  /** Every key this record is known by in the world; records that share one are the same entity. */
  keys: JoinKey[];
  name: string;
  kind: EntityKind;
  subkind?: string;
  countries?: string[];
  aliases?: SourceAlias[];
  facts?: SourceFact[];
  /** A year of birth that may be off by one: it tells namesakes apart and is never shown. */
  bornAbout?: string;
  /** The state of the country (as its name) that somebody is of, where the source says so: tells namesakes apart. */
  region?: string;
  /** Hints for prominence, each documented in data/pipeline/prominence.ts. */
  signals?: Partial<
    Record<'vitalLevel' | 'sitelinks' | 'pageViews' | 'marketRank' | 'forbesRank' | 'mostViewed' | 'editor', number>
  >;
  /**
   * full: may create a card. guard: a name and a kind only; joins to others, else kept as a guard against namesakes.
   * confirm: may only add to an entity that another source makes.
   */
  standing: 'full' | 'guard' | 'confirm';
}

/** `Q42` · `enwiki:Title` · `<source-system>:<id>` such as `bioguide:W000178`, `ukparl:172`, `twfy:10001`, `mep:988`, `ofac:4697`, `ror:…`, `symbol:BA`, `host:boeing.com`. */
export type JoinKey = string;

export interface SourceAlias {
  text: string;
  type: AliasType;
  needsContext?: boolean;
  language?: string;
}

export interface SourceFact {
  type: FactType;
  /** Text as shown, unless `target` names an entity whose label will be used. */
  value?: string;
  /** Join key of the entity meant, or of the office for `office` and `nominated`. */
  target?: JoinKey;
  from?: PartialDate;
  to?: PartialDate;
  detail?: string;
  /** Day this one fact is vouched for, when it differs from the record's. */
  asOf?: PartialDate;
}

/** An office in the table of offices (`data/entities/offices.jsonl`). */
export interface OfficeRecord {
  id: string;
  title: string;
  country: string;
  kind: OfficeKind;
  single: boolean;
  organization?: JoinKey;
  source: string;
}
