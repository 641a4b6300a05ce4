import type { PageMention } from './page-mention.ts';
import { asElement, shadowRootAround } from './tree.ts';

/** Pointers are not exact, and an underline hangs below its line: a mention is hit this many pixels around its boxes. */
const SLACK_PX = 2;

/** `highlightsFromPoint` is younger than the DOM types. */
interface RegistryWithPoints {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** The elements whose text is marked: a pointer on any other is on no mention. */
export function markedElements(marked: readonly PageMention[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { range } of marked) {
    const [first, last] = [range.startContainer.parentElement, range.endContainer.parentElement];
    if (first) elements.add(first);
    if (last) elements.add(last);
    const whole = asElement(range.commonAncestorContainer);
    if (!whole) continue;
    elements.add(whole);
    for (const inner of whole.getElementsByTagName('*')) if (range.intersectsNode(inner)) elements.add(inner);
  }
  return elements;
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
  target: EventTarget | null = null,
): PageMention | null {
  if (marked.length === 0) return null;
  const candidates = candidatesAt(document, marked, { x, y, shadowRoots: rootsOf(asElement(target)) });
  return candidates.find(({ range }) => contains(range, x, y)) ?? null;
}

interface Place {
  x: number;
  y: number;
  shadowRoots: ShadowRoot[];
}

function candidatesAt(document: Document, marked: readonly PageMention[], { x, y, shadowRoots }: Place): PageMention[] {
  const registry = (document.defaultView ?? window).CSS.highlights as HighlightRegistry & RegistryWithPoints;
  if (typeof registry.highlightsFromPoint === 'function') {
    const ranges = new Set(registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges));
    if (ranges.size === 0) return [];
    return marked.filter(({ range }) => ranges.has(range));
  }
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (!caret) return [];
  return marked.filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset));
}

/** Browsers look into the shadow roots they are told of only: those around the element under the pointer. */
function rootsOf(target: Element | null): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = target && shadowRootAround(target); root; root = shadowRootAround(root.host)) roots.push(root);
  return roots;
}

function contains(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - SLACK_PX && x <= box.right + SLACK_PX && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX)
      return true;
  }
  return false;
}
