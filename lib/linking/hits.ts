import type { GazetteerHit } from '../knowledge-base/knowledge-base.ts';

/** Hits as the gazetteer gives them: by start, then longest first. */
export function inHitOrder(hits: readonly GazetteerHit[]): GazetteerHit[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The hits and the found ones, in that order; the hits themselves when nothing was found. */
export function withFound(hits: readonly GazetteerHit[], found: readonly GazetteerHit[]): readonly GazetteerHit[] {
  return found.length === 0 ? hits : inHitOrder([...hits, ...found]);
}
