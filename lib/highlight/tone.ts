/** Which of two sets of marks reads on a page: made for dark backgrounds or for light ones. */
export type Tone = 'light' | 'dark';

/** sRGB 0 … 255 and alpha 0 … 1. */
export interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads a computed colour: `rgb()`, `rgba()`, or `color(srgb …)`. null for forms browsers do not compute to, such as images. */
export function parseColor(computed: string): Color | null {
  const srgb = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.]+))?\)$/.exec(computed);
  const rgb = srgb ?? /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/.exec(computed);
  if (!rgb) return null;
  const scale = srgb ? 255 : 1;
  const [red, green, blue] = [rgb[1], rgb[2], rgb[3]].map((part) => Number(part) * scale) as [number, number, number];
  return { red, green, blue, alpha: rgb[4] === undefined ? 1 : Number(rgb[4]) };
}

/** WCAG 2 relative luminance, 0 (black) … 1 (white). */
export function luminance({ red, green, blue }: Color): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Where black and white text have the same contrast (WCAG 2): (L + 0.05)² = 1.05 × 0.05. */
const EVEN_LUMINANCE = Math.sqrt(1.05 * 0.05) - 0.05;

/**
 * Tone for text of a colour on a stack of backgrounds, nearest first. The first opaque background decides; where there is
 * none (an image, a canvas, nothing at all) the text does: whoever wrote it meant it to be read.
 */
export function toneOf(text: Color | null, backgrounds: readonly (Color | null)[]): Tone {
  for (const background of backgrounds) {
    if (background === null) break;
    if (background.alpha >= 0.5) return luminance(background) < EVEN_LUMINANCE ? 'dark' : 'light';
  }
  return text !== null && luminance(text) > EVEN_LUMINANCE ? 'dark' : 'light';
}
