import type { LinkedMention, TextBlock } from '../engine.ts';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';
import { type ArticleView, buildCard } from './build-card.ts';
import type { CastEntry, Namesake } from './card-model.ts';

/** A name in the headline says more than one in the text: it counts as this many more mentions. */
const HEADLINE_BONUS = 3;
/** So does one that comes early: this many at the very beginning, falling to none at the end. */
const EARLY_BONUS = 3;

/** What is kept of a block to say where in the article a mention stands. */
export interface BlockOutline extends Pick<TextBlock, 'id' | 'kind'> {
  /** UTF-16 units. */
  length: number;
}

export function outlineOf(blocks: readonly TextBlock[]): BlockOutline[] {
  return blocks.map(({ id, kind, text }) => ({ id, kind, length: text.length }));
}

/**
 * Everybody in the article, the weightiest first. `mentions` in reading order; `blocks` are all of the article, in order;
 * `namesakes` are those the ids in the mentions' `others` stand for. Entities without a mention are left out.
 */
export function buildCast(
  mentions: readonly LinkedMention[],
  view: ArticleView,
  blocks: readonly BlockOutline[],
  namesakes: Readonly<Record<EntityId, Namesake>>,
): CastEntry[] {
  const headlines = new Set(blocks.filter(({ kind }) => kind === 'headline').map(({ id }) => id));
  const placeOf = placesIn(blocks);
  const byEntity = Map.groupBy(mentions, (mention) => mention.entity);
  const lastBlock = Math.max(1, ...mentions.map((mention) => mention.block));
  const entries = view.entities.flatMap((entity: Entity): CastEntry[] => {
    const own = byEntity.get(entity.id);
    const first = own?.[0];
    if (!own || !first) return [];
    const others = [...new Set(own.flatMap((mention) => mention.others))].flatMap((id) => namesakes[id] ?? []);
    const headline = own.some((mention) => headlines.has(mention.block)) ? HEADLINE_BONUS : 0;
    const weight = own.length + headline + EARLY_BONUS * (1 - first.block / lastBlock);
    const places = own.map(placeOf);
    return [{ card: buildCard(entity, view, first.reason, others), mentions: own.length, weight, places }];
  });
  return entries.sort((a, b) => b.weight - a.weight || a.card.name.localeCompare(b.card.name, 'en'));
}

/** Where a mention stands in the whole text, 0 … 1. */
function placesIn(blocks: readonly BlockOutline[]): (mention: LinkedMention) => number {
  const starts = new Map<number, number>();
  let total = 0;
  for (const { id, length } of blocks) {
    starts.set(id, total);
    total += length;
  }
  return ({ block, start }) => Math.min(1, ((starts.get(block) ?? 0) + start) / Math.max(1, total));
}

/** The casts of several articles as one: who is in more than one keeps the card of the first, and all mentions count. */
export function mergeCasts(casts: readonly (readonly CastEntry[])[]): CastEntry[] {
  const [only] = casts;
  if (casts.length < 2) return [...(only ?? [])];
  const merged = new Map<EntityId, CastEntry>();
  casts.forEach((cast, i) => {
    for (const entry of cast) {
      const known = merged.get(entry.card.id);
      const places = entry.places.map((place) => (i + place) / casts.length);
      merged.set(entry.card.id, {
        ...(known ?? entry),
        mentions: (known?.mentions ?? 0) + entry.mentions,
        weight: (known?.weight ?? 0) + entry.weight,
        places: [...(known?.places ?? []), ...places],
      });
    }
  });
  return [...merged.values()].sort((a, b) => b.weight - a.weight || a.card.name.localeCompare(b.card.name, 'en'));
}
