import type { EntityKind, FactType } from '../../lib/knowledge-base/entity.ts';

/** A property of Wikidata that the refresh asks for, and the fact it becomes. */
export interface Property {
  id: `P${number}`;
  of: EntityKind;
  /** item: the value is another entity, with qualifiers of start and end. time: the value is a date. */
  value: 'item' | 'time';
  fact: FactType;
  /** What the fact says beside its value: an organization's leader is its chief executive. */
  detail?: string;
  /** Asked for prominent entities only: these change often and matter for few. */
  prominentOnly?: true;
}

export const PROPERTIES: readonly Property[] = [
  { id: 'P39', of: 'person', value: 'item', fact: 'office' },
  { id: 'P102', of: 'person', value: 'item', fact: 'party' },
  { id: 'P54', of: 'person', value: 'item', fact: 'club', prominentOnly: true },
  { id: 'P108', of: 'person', value: 'item', fact: 'employer', prominentOnly: true },
  { id: 'P570', of: 'person', value: 'time', fact: 'died' },
  { id: 'P169', of: 'organization', value: 'item', fact: 'leader', detail: 'chief executive' },
  { id: 'P6', of: 'organization', value: 'item', fact: 'leader', detail: 'head of government' },
  { id: 'P35', of: 'organization', value: 'item', fact: 'leader', detail: 'head of state' },
  { id: 'P749', of: 'organization', value: 'item', fact: 'parent' },
  { id: 'P576', of: 'organization', value: 'time', fact: 'dissolved' },
];

/** From here on an entity is prominent: ministers, the curated, the much read (see data/pipeline/prominence.ts). */
export const PROMINENT = 120;

/** What is asked of entities of this kind. */
export function propertiesOf(kind: EntityKind, prominent: boolean): Property[] {
  return PROPERTIES.filter((property) => property.of === kind && (prominent || property.prominentOnly !== true));
}
