import type { LinkedMention } from '../engine.ts';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';
import { type ArticleView, buildCard } from './build-card.ts';
import type { CastEntry } from './card-model.ts';

/** A name in the headline says more than one in the text: it counts as this many more mentions. */
const HEADLINE_BONUS = 3;
/** So does one that comes early: this many at the very beginning, falling to none at the end. */
const EARLY_BONUS = 3;

/**
 * Everybody in the article, the weightiest first. `mentions` in reading order; `headlines` are the ids of headline blocks;
 * `names` gives names for the ids in the mentions' `others`. Entities without a mention are left out.
 */
export function buildCast(
  mentions: readonly LinkedMention[],
  view: ArticleView,
  headlines: ReadonlySet<number>,
  names: Readonly<Record<EntityId, string>>,
): CastEntry[] {
  const byEntity = Map.groupBy(mentions, (mention) => mention.entity);
  const lastBlock = Math.max(1, ...mentions.map((mention) => mention.block));
  const entries = view.entities.flatMap((entity: Entity): CastEntry[] => {
    const own = byEntity.get(entity.id);
    const first = own?.[0];
    if (!own || !first) return [];
    const others = [...new Set(own.flatMap((mention) => mention.others))].flatMap((id) => names[id] ?? []);
    const headline = own.some((mention) => headlines.has(mention.block)) ? HEADLINE_BONUS : 0;
    const weight = own.length + headline + EARLY_BONUS * (1 - first.block / lastBlock);
    return [{ card: buildCard(entity, view, first.reason, others), mentions: own.length, weight }];
  });
  return entries.sort((a, b) => b.weight - a.weight || a.card.name.localeCompare(b.card.name, 'en'));
}

/** The casts of several articles as one: who is in more than one keeps the card of the first, and all mentions count. */
export function mergeCasts(casts: readonly (readonly CastEntry[])[]): CastEntry[] {
  const [only] = casts;
  if (casts.length < 2) return [...(only ?? [])];
  const merged = new Map<EntityId, CastEntry>();
  for (const entry of casts.flat()) {
    const known = merged.get(entry.card.id);
    merged.set(
      entry.card.id,
      known ? { ...known, mentions: known.mentions + entry.mentions, weight: known.weight + entry.weight } : entry,
    );
  }
  return [...merged.values()].sort((a, b) => b.weight - a.weight || a.card.name.localeCompare(b.card.name, 'en'));
}
