import type { PageMention } from './page-mention.ts';

/**
 * The mention after (1) or before (-1) a place, going round at the ends; from no place, the first on or below the screen.
 * null when none is left in the page.
 */
export function nextMention(
  mentions: readonly PageMention[],
  from: Range | null,
  direction: 1 | -1,
): PageMention | null {
  const places = mentions.filter(({ range }) => range.startContainer.isConnected);
  const at = places.findIndex(({ range }) => range === from);
  if (at >= 0) return places.at((at + direction) % places.length) ?? null;
  const first = from
    ? places.findIndex(({ range }) => order(range, from) > 0)
    : places.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  if (direction === 1) return places[Math.max(0, first)] ?? null;
  const before = from ? places.findLastIndex(({ range }) => order(range, from) < 0) : first - 1;
  return places.at(before) ?? null;
}

/** Negative when the first begins before the second; 0 in different trees, where browsers refuse to compare. */
function order(range: Range, other: Range): number {
  if (range.startContainer.getRootNode() !== other.startContainer.getRootNode()) return 0;
  return range.compareBoundaryPoints(Range.START_TO_START, other);
}
