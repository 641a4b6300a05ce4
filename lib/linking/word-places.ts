/** Where each word of an article stands: its short forms are looked up, not searched for in all its text. */
import type { ArticleBlock } from './article.ts';

export interface WordPlace {
  block: ArticleBlock;
  /** Position among the block's words. */
  at: number;
}

export type WordPlaces = (folded: string) => readonly WordPlace[];

/** Places in reading order; the list is made when it is asked for first. */
export function wordPlaces(blocks: readonly ArticleBlock[]): WordPlaces {
  let places: Map<string, WordPlace[]> | undefined;
  return (folded) => {
    places ??= placesOf(blocks);
    return places.get(folded) ?? [];
  };
}

function placesOf(blocks: readonly ArticleBlock[]): Map<string, WordPlace[]> {
  const places = new Map<string, WordPlace[]>();
  for (const block of blocks) {
    for (const [at, { folded }] of block.words.entries()) {
      const known = places.get(folded);
      if (known) known.push({ block, at });
      else places.set(folded, [{ block, at }]);
    }
  }
  return places;
}
