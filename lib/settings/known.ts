import type { EntityId } from '../knowledge-base/entity.ts';
import type { Settings } from './settings.ts';

type Known = Settings['known'];

/** The list with one more whom the reader knows. */
export function withKnown(known: Known, entity: EntityId, name: string): Known {
  return { ...known, [entity]: name };
}

export function withoutKnown(known: Known, entity: EntityId): Known {
  return Object.fromEntries(Object.entries(known).filter(([other]) => other !== entity));
}
