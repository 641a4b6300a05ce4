import type { LinkedMention } from '../engine.ts';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';

/** What the reader said of one article: whom a name means instead; null = nobody we know. */
export type Choices = ReadonlyMap<EntityId, Entity | null>;

/**
 * The choices with one more: who was taken for `entity` is `instead`. Words that the reader had given to `entity` before go
 * on to the next; back to whom they were taken for at first, and there is nothing left to say of them.
 */
export function withChoice(choices: Choices, entity: EntityId, instead: Entity | null): Map<EntityId, Entity | null> {
  const given = [...choices].filter(([, chosen]) => chosen?.id === entity).map(([first]) => first);
  const all = new Map(choices);
  for (const first of given.length > 0 ? given : [entity]) {
    if (instead?.id === first) all.delete(first);
    else all.set(first, instead);
  }
  return all;
}

/** What was said of an article when it was last read; what was said since then wins. Whom nobody knows any more is left out. */
export function restoreChoices(
  before: readonly { entity: EntityId; instead: EntityId | null }[],
  records: readonly Entity[],
  since: Choices,
): Choices {
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = before.flatMap(({ entity, instead }): [EntityId, Entity | null][] => {
    const record = instead === null ? null : byId.get(instead);
    return record === undefined ? [] : [[entity, record]];
  });
  return new Map([...known, ...since]);
}

/** Those of an article whom the reader took for nobody we know: what can be taken back. */
export function turnedDown(choices: Choices, entities: readonly Entity[]): { entity: EntityId; name: string }[] {
  const down = entities.filter(({ id }) => choices.get(id) === null);
  return [...new Map(down.map(({ id, name }) => [id, { entity: id, name }])).values()];
}

/** The mentions of an article as the reader wants them understood. */
export function withChoices<Mention extends LinkedMention>(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  choices: Choices,
): { mentions: Mention[]; entities: Entity[] } {
  if (choices.size === 0) return { mentions: [...mentions], entities: [...entities] };
  const chosen = [...choices.values()].filter((entity) => entity !== null);
  return {
    mentions: mentions.flatMap((mention): Mention[] => {
      const choice = choices.get(mention.entity);
      if (choice === undefined) return [mention];
      if (choice === null) return [];
      // The one that was turned down stays among the others, so that the choice can be taken back.
      const others = [mention.entity, ...mention.others.filter((id) => id !== choice.id)];
      return [{ ...mention, entity: choice.id, kind: choice.kind, reason: '', others }];
    }),
    entities: [...entities, ...chosen.filter(({ id }) => !entities.some((entity) => entity.id === id))],
  };
}
