import type { Rendering, Visibility } from './visibility.ts';

/** A first letter set as an initial is a box of its own, and still a part of its word. */
const INITIAL_CHARS = 3;

/** What the browser renders. Remembers its answers: made anew for each reading of a page. */
export function createBrowserVisibility(): Visibility {
  const shown = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    let answer = shown.get(element);
    if (answer === undefined) {
      // An element without a box of its own counts as invisible there, though what it holds is on the screen.
      answer = element.checkVisibility({ visibilityProperty: true }) || isWithoutBox(element);
      shown.set(element, answer);
    }
    return answer;
  };
  /** The style of what is inside something hidden would be worked out anew at each question: the parent is asked first. */
  const isWithoutBox = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || !isShown(parent)) return false;
    return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
  };
  return { isShown, renderingOf };
}

function renderingOf(element: Element): Rendering | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return null;
  const display = style.display;
  if (display === 'none' || style.visibility === 'hidden' || (style.position === 'absolute' && isClipped(style)))
    return 'hidden';
  return isInline(display) || isInitial(element, style) ? 'inline' : 'block';
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
