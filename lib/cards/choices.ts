import type { LinkedMention } from '../engine.ts';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';

/** What the reader said of one article: whom a name means instead; null = nobody we know. */
export type Choices = ReadonlyMap<EntityId, Entity | null>;

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
