import type { LinkedMention } from '../engine.ts';

/** A linked mention with its live place in the page. */
export interface PageMention extends LinkedMention {
  range: Range;
}

/** The mentions to underline: of each entity the first that is still in the page, every one, or none. */
export function chooseMarked(mentions: readonly PageMention[], density: 'first' | 'every' | 'list'): PageMention[] {
  if (density === 'list') return [];
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter((mention) => !seen.has(mention.entity) && seen.add(mention.entity));
}
