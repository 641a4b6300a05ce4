import type { Marks } from './marks.ts';

/** Readers who want no motion get the same length without the blinks. */
const STEADY_STEPS_MS = [0, 1700] as const;

/** Two blinks: long enough to find the word after a scroll, short enough not to be in the way. */
const FLASH_STEPS_MS = [0, 350, 500, 1700] as const;

/** Scrolls a mention to the middle of the window, opening closed <details> around it, and flashes it. */
export function jumpTo(range: Range, marks: Marks, signal: AbortSignal): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  keepInView(range);
  const isStill = element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (isStill ? STEADY_STEPS_MS : FLASH_STEPS_MS).forEach((after, step) => {
    const timer = setTimeout(() => marks.flash(step % 2 === 0 ? range : null), after);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** A paragraph taller than the window is centred as a whole; the word itself may still lie outside. */
function keepInView(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const box = range.getBoundingClientRect();
  if (!view || (box.top >= 0 && box.bottom <= view.innerHeight)) return;
  view.scrollBy({ top: box.top - view.innerHeight / 2 });
}
