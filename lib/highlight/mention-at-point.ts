import type { PageMention } from './page-mention.ts';

/** Pointers are not exact, and an underline hangs below its line: a mention is hit this many pixels around its boxes. */
const SLACK_PX = 2;

/** `highlightsFromPoint` is younger than the DOM types. */
interface RegistryWithPoints {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/**
 * The marked mention under a point of the viewport, or null. Where the browser can say which highlights are there it is
 * asked; elsewhere the caret position is looked up among the ranges. Either way the point must lie in the mention's boxes:
 * a caret position is the *nearest* one, even from the empty end of a line.
 */
export function mentionAtPoint(
  document: Document,
  marked: readonly PageMention[],
  x: number,
  y: number,
): PageMention | null {
  if (marked.length === 0) return null;
  const candidates = candidatesAt(document, marked, x, y);
  return candidates.find(({ range }) => contains(range, x, y)) ?? null;
}

function candidatesAt(document: Document, marked: readonly PageMention[], x: number, y: number): PageMention[] {
  const registry = CSS.highlights as HighlightRegistry & RegistryWithPoints;
  if (typeof registry.highlightsFromPoint === 'function') {
    const ranges = new Set(registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges));
    if (ranges.size === 0) return [];
    return marked.filter(({ range }) => ranges.has(range));
  }
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  return marked.filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset));
}

function contains(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - SLACK_PX && x <= box.right + SLACK_PX && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX)
      return true;
  }
  return false;
}
