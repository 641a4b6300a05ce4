import { type Color, parseColor, type Tone, toneOf } from './tone.ts';

/** Tone of the page where this element's text stands, from the computed styles of it and what it lies on. */
export function measureTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  const backgrounds: (Color | null)[] = [];
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const style = view.getComputedStyle(at);
    const color = parseColor(style.backgroundColor);
    // An image hides what lies behind it, and nobody knows its colour; one with an opaque colour under it is taken for that.
    if (style.backgroundImage !== 'none' && (color?.alpha ?? 0) === 0) {
      backgrounds.push(null);
      break;
    }
    backgrounds.push(color);
  }
  return toneOf(parseColor(view.getComputedStyle(element).color), backgrounds);
}

function parentAcrossShadow(element: Element): Element | null {
  const root = element.assignedSlot ?? element.parentElement;
  if (root) return root;
  const node = element.getRootNode();
  return node instanceof ShadowRoot ? node.host : null;
}
