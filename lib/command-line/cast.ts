import type { LinkedMention } from '../engine.ts';
import type { Entity } from '../knowledge-base/entity.ts';

/** Everyone in the article, people before organizations, the most named first. */
export interface CastMember {
  entity: Entity;
  mentions: LinkedMention[];
}

export function castOf(mentions: readonly LinkedMention[], entityOf: (id: string) => Entity): CastMember[] {
  const members = new Map<string, CastMember>();
  for (const mention of mentions) {
    const member = members.get(mention.entity) ?? { entity: entityOf(mention.entity), mentions: [] };
    member.mentions.push(mention);
    members.set(mention.entity, member);
  }
  return [...members.values()].sort(
    (a, b) =>
      Number(a.entity.kind === 'organization') - Number(b.entity.kind === 'organization') ||
      b.mentions.length - a.mentions.length,
  );
}
