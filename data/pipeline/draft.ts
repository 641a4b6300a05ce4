import type { Alias, EntityKind, FactType, PartialDate } from '../../lib/knowledge-base/entity.ts';
import type { SourceRecord } from './source-record.ts';

/** A fact on its way: `target` is a join key until ids are given, then an entity or office id. */
export interface DraftFact {
  type: FactType;
  target: string;
  value: string;
  from: PartialDate;
  to: PartialDate;
  detail: string;
  source: string;
  asOf: PartialDate;
}

/** One entity on its way from the joined records to a record file. */
export interface Draft {
  id: string;
  qid: string | null;
  wikipedia: string | null;
  name: string;
  kind: EntityKind;
  subkind: string;
  countries: string[];
  aliases: Alias[];
  facts: DraftFact[];
  /** Organizations that the sources say it leads, founded, owns or works for, by name. */
  claims: string[];
  signals: NonNullable<SourceRecord['signals']>;
  /** Ids of the sources that know it, most trusted first. */
  sources: string[];
  /** Whether some source may make a card of it; else it is a bare name. */
  card: boolean;
  prominence: number;
}

/** Something a person should look at: written to data/review. */
export interface Disagreement {
  entity: string;
  name: string;
  field: string;
  kept: string;
  other: string;
}
