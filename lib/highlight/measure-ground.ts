import { type Color, over, parseColor, WHITE } from './color.ts';
import type { Ground } from './tone.ts';
import { parentAcrossShadow } from './tree.ts';

/** The page under every page in dark mode: Chromium's; Firefox's is a shade lighter. */
const DARK_CANVAS: Color = { red: 18, green: 18, blue: 18, alpha: 1 };

/** Colour of an element's text and of what it lies on, from the computed styles of it and of what it lies in. */
export function measureGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return { text: null, background: null };
  return { text: parseColor(view.getComputedStyle(element).color), background: backgroundOf(element, view) };
}

function backgroundOf(element: Element, view: Window): Color | null {
  let seen: Color = { ...WHITE, alpha: 0 };
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const style = view.getComputedStyle(at);
    const color = parseColor(style.backgroundColor);
    if (!color) return null;
    seen = over(seen, color);
    if (seen.alpha > 0.99) return seen;
    // A picture hides what lies behind it, and nobody knows its colours; in running text it is an underline.
    if (style.backgroundImage !== 'none' && style.display !== 'inline') return null;
    // Laid over something that is not around it, most often a picture.
    if (style.position === 'absolute' || style.position === 'fixed') return null;
  }
  return over(seen, canvasOf(element.ownerDocument, view));
}

/** What a browser paints under a page that paints nothing. */
function canvasOf(document: Document, view: Window): Color {
  const schemes = view.getComputedStyle(document.documentElement).colorScheme.split(/\s+/);
  if (!schemes.includes('dark')) return WHITE;
  const isDark = !schemes.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? DARK_CANVAS : WHITE;
}
