import type { Pack } from './pack.ts';

/** The old pack with the new one's entities added; of two with the same id the new one counts. The head is the new one's. */
export function mergePacks(old: Pack, added: Pack): Pack {
  const entities = new Map(old.entities.map((entity) => [entity.id, entity]));
  for (const entity of added.entities) entities.set(entity.id, entity);
  return { ...added, entities: [...entities.values()] };
}
