import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ShownCard } from '../../lib/cards/card-kit.ts';

/** Space between the line and its card, and between the card and the edge of the window. */
const GAP_PX = 10;
/** A card is lower than this until the reader unfolds it; then the inside scrolls. */
const MAX_HEIGHT_PX = 560;
/** Name, role, and a sign that there is more. */
const MIN_HEIGHT_PX = 240;

/** Keeps the card beside its words while the page scrolls and reflows. Returns how to stop. */
export function keepBeside({ range, pointer }: ShownCard, frame: HTMLElement): () => void {
  const line = lineAt(range, pointer);
  const reference: VirtualElement = {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
    ...(range.startContainer.parentElement && { contextElement: range.startContainer.parentElement }),
  };
  let side: Placement = 'bottom-start';
  let placedAt = Number.NaN;
  const place = async (): Promise<void> => {
    frame.style.maxHeight = '';
    // Not `vw`: that counts the scroll bar as part of the window.
    frame.style.maxWidth = `${frame.ownerDocument.documentElement.clientWidth - 2 * GAP_PX}px`;
    const { top } = reference.getBoundingClientRect();
    // A card that grows because the reader unfolds it must not jump to the other side of the word.
    const mayFlip = top !== placedAt;
    placedAt = top;
    const { x, y, placement, middlewareData } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement: mayFlip ? 'bottom-start' : side,
      middleware: [
        offset(GAP_PX),
        mayFlip && flip({ padding: GAP_PX, fallbackStrategy: 'bestFit' }),
        size({
          padding: GAP_PX,
          // In a window too low for the least height the card lies over its word instead.
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, availableHeight))}px`;
          },
        }),
        shift({ padding: GAP_PX, crossAxis: true }),
        hide(),
      ],
    });
    side = placement;
    frame.style.left = `${Math.round(x)}px`;
    frame.style.top = `${Math.round(y)}px`;
    // A card whose words were scrolled out of sight goes with them, and comes back with them.
    frame.style.visibility = middlewareData.hide?.referenceHidden === true ? 'hidden' : '';
  };
  return autoUpdate(reference, frame, () => void place());
}

/**
 * The box of the range that the pointer is on: a name broken over two lines has two. Floating UI's `inline` goes by the
 * pointer's place, which is stale after the first scroll; the line itself is not.
 */
function lineAt(range: Range, { x, y }: { x: number; y: number }): number {
  const distances = [...range.getClientRects()].map((box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
