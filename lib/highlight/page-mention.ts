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

/** The mentions of a new reading, as the objects they were before where they are the same: who holds one keeps holding it. */
export function keepIdentity(before: readonly PageMention[], after: readonly PageMention[]): PageMention[] {
  const known = new Map(withKeys(before));
  return [...withKeys(after)].map(([key, mention]) => {
    const old = known.get(key);
    return old ? Object.assign(old, mention) : mention;
  });
}

/** The nth time these words stand for this entity: paragraphs may come and go before it. */
function* withKeys(mentions: readonly PageMention[]): Generator<[string, PageMention]> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const words = `${mention.entity} ${mention.surface}`;
    const nth = counts.get(words) ?? 0;
    counts.set(words, nth + 1);
    yield [`${words} ${nth}`, mention];
  }
}
