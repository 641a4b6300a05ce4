/**
 * What the knowledge base knows about one entity, decoded. Plain values: they cross contexts as messages.
 * The record files under `data/entities/` hold the same shapes in compact form (see `data/README.md`).
 */

/** A Wikidata QID where a source gives one ("Q324546"), else a slug of our own ("tren-de-aragua"). */
export type EntityId = string;

export type EntityKind = 'person' | 'organization';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source is. '' = unknown. */
export type PartialDate = string;

/** How a name relates to its entity. `derived`: made by us from the full name (a bare surname). */
export type AliasType = 'full' | 'short' | 'acronym' | 'former' | 'native' | 'transliteration' | 'derived';

export interface Alias {
  text: string;
  type: AliasType;
  /** Shared by others, a common word, a place or a given name: never links without evidence from the article. */
  needsContext: boolean;
  /** BCP 47 language where known. */
  language?: string;
}

/**
 * What a fact says. People: occupation, office, party, employer, executive, chief-executive, chair, founder, owner,
 * club, team, coach, network, member, leader, known-for, nominated, born, died. Organizations: sector, parent, part-of,
 * league, leader, headquarters, member-of, designated, successor, predecessor, founder, founded, dissolved.
 * Both: website. `leader` and `founder` read from the subject: a person leads `value`; an organization is led by `value`.
 */
export const FACT_TYPES = [
  'occupation', 'office', 'party', 'employer', 'executive', 'chief-executive', 'chair', 'founder', 'owner',
  'club', 'team', 'coach', 'network', 'member', 'leader', 'known-for', 'nominated', 'born', 'died',
  'sector', 'parent', 'part-of', 'league', 'headquarters', 'member-of', 'designated', 'successor', 'predecessor',
  'founded', 'dissolved', 'website',
] as const; // prettier-ignore
export type FactType = (typeof FACT_TYPES)[number];

export interface Fact {
  type: FactType;
  /** Label as shown: an office's title, an organization's name, a city, an occupation. '' for born, died, founded, dissolved. */
  value: string;
  /** The entity that `value` names, when the knowledge base has it. */
  entity?: EntityId;
  /** The office held, for `office` and `nominated`, when it is in the table of offices. */
  office?: Office;
  from: PartialDate;
  /** '' = not known to have ended *when the source was made*; see `source.asOf`. */
  to: PartialDate;
  /** Constituency, district, position played, who designated it. */
  detail: string;
  source: Source;
}

export interface Office {
  /** QID or slug. */
  id: string;
  /** "President of Mexico", "United States Secretary of State". */
  title: string;
  /** ISO 3166 alpha-2, lower case; '' for international bodies. */
  country: string;
  kind: OfficeKind;
  /** At most one person holds it at a time. */
  single: boolean;
  /** The body it belongs to, when known. */
  organization?: EntityId;
}

/** From the most to the least weighty; a person's role line shows the weightiest office held. */
export const OFFICE_KINDS = [
  'head-of-state', 'head-of-government', 'deputy-head', 'minister', 'party-leader', 'speaker', 'central-bank', 'judge',
  'governor', 'intergovernmental', 'agency-head', 'military', 'legislator', 'junior-minister', 'ambassador',
  'regional-legislator', 'mayor', 'local', 'religious', 'royal', 'other',
] as const; // prettier-ignore
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export interface Source {
  /** Id of a folder under `data/sources/`, or `curated/<topic>`, or `pack/<name>`. */
  id: string;
  title: string;
  /** The day (or month) until which the source vouches for what it leaves open. */
  asOf: PartialDate;
}

export interface Entity {
  id: EntityId;
  qid: string | null;
  /** English Wikipedia title, with spaces. */
  wikipedia: string | null;
  name: string;
  kind: EntityKind;
  /** What it is in an English noun phrase: "politician", "airline", "football club". '' for a bare name. */
  subkind: string;
  /** ISO 3166 alpha-2, lower case, most relevant first. */
  countries: string[];
  /** 0 (a bare name) to 255 (named every day all over the world). */
  prominence: number;
  aliases: Alias[];
  facts: Fact[];
}
