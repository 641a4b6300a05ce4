import type { EntityId, PartialDate, Source } from '../knowledge-base/entity.ts';
import type { RoleTitle } from '../timeline/description.ts';

/** How two of the cast are connected, read from `from` to `to`: "A leads B", "A is part of B", "A succeeded B". */
export const RELATION_KINDS = [
  'leads', 'office', 'member', 'party', 'part', 'owns', 'founded', 'employer', 'coaches', 'plays', 'nominated', 'succeeded',
] as const; // prettier-ignore
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface Relation {
  kind: RelationKind;
  from: EntityId;
  to: EntityId;
  /** What the relation is where the kind does not say all: the title of an office. */
  title: RoleTitle | null;
  since: PartialDate;
  source: Source;
}

/** What several of the cast share with something that is not itself in the cast. */
export const CIRCLE_KINDS = ['government', 'party', 'chamber', 'club', 'whole', 'designated'] as const;
export type CircleKind = (typeof CIRCLE_KINDS)[number];

export interface Circle {
  /** Unique in the picture. */
  id: string;
  kind: CircleKind;
  /** What they share, as the dataset names it; of a government its country, ISO 3166 alpha-2. */
  name: string;
  members: EntityId[];
}

export interface Connections {
  relations: Relation[];
  circles: Circle[];
}
