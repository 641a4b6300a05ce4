import type { Visibility } from './visibility.ts';

/** A first letter set as an initial is a box of its own, and still a part of its word. */
const INITIAL_CHARS = 3;

/** What the browser renders. */
export const BROWSER_VISIBILITY: Visibility = {
  renderingOf(element) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) return null;
    const display = style.display;
    if (display === 'none' || style.visibility === 'hidden' || (style.position === 'absolute' && isClipped(style)))
      return 'hidden';
    return isInline(display) || isInitial(element, style) ? 'inline' : 'block';
  },
  isShown(element) {
    // An element without a box of its own counts as invisible there, though what it holds is on the screen.
    return element.checkVisibility({ visibilityProperty: true }) || isWithoutBox(element);
  },
};

function isWithoutBox(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  const parent = element.parentElement;
  return display === 'contents' && parent !== null && BROWSER_VISIBILITY.isShown(parent);
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

function isInitial(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.float !== 'none' &&
    element.childElementCount === 0 &&
    (element.textContent?.trim().length ?? 0) <= INITIAL_CHARS
  );
}

/** Text for screen readers only is cut away on the screen in one of these ways. */
function isClipped(style: CSSStyleDeclaration): boolean {
  return (
    style.clip.startsWith('rect(') ||
    style.clipPath.startsWith('inset(50%') ||
    (style.width === '1px' && style.height === '1px')
  );
}
