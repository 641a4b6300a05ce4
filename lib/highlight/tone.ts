import { BLACK, type Color, contrast, luminance, WHITE } from './color.ts';

/** Which of two sets of colours reads on a page: made for dark backgrounds or for light ones. */
export type Tone = 'light' | 'dark';

/**
 * What a mark is drawn with: our own colour for light or for dark backgrounds; the colour of the text itself where nobody
 * knows the background, since whoever wrote it meant it to be read; black or white where nothing else reads.
 */
export type Ink = Tone | 'text' | 'black' | 'white';
export const INKS: readonly Ink[] = ['light', 'dark', 'text', 'black', 'white'];

/** Our own colours as `highlight.css` has them (tone.test.ts compares): people and organizations. */
export const INK_COLORS: Readonly<Record<Tone, readonly Color[]>> = {
  light: [
    { red: 0x2b, green: 0x6c, blue: 0xb0, alpha: 1 },
    { red: 0x6b, green: 0x5b, blue: 0x95, alpha: 1 },
  ],
  dark: [
    { red: 0x7c, green: 0xc0, blue: 0xff, alpha: 1 },
    { red: 0xc9, green: 0xb8, blue: 0xff, alpha: 1 },
  ],
};

/** WCAG 2.2, 1.4.11: what a mark must have against what it lies on. */
const LEAST_CONTRAST = 3;

/** Where black and white text have the same contrast (WCAG 2): (L + 0.05)² = 1.05 × 0.05. */
const EVEN_LUMINANCE = Math.sqrt(1.05 * 0.05) - 0.05;

/** What a piece of text stands on. */
export interface Ground {
  text: Color | null;
  /** null where nobody knows: on a picture, or laid over something else. */
  background: Color | null;
}

export function toneOf({ text, background }: Ground): Tone {
  if (background) return luminance(background) < EVEN_LUMINANCE ? 'dark' : 'light';
  return text !== null && luminance(text) > EVEN_LUMINANCE ? 'dark' : 'light';
}

/** An ink of at least 3:1 against the background; there always is one, for black or white has 4.5:1 against anything. */
export function inkOf(ground: Ground): Ink {
  const { text, background } = ground;
  if (!background) return 'text';
  const reads = (color: Color): boolean => contrast(color, background) >= LEAST_CONTRAST;
  const tone = toneOf(ground);
  if (INK_COLORS[tone].every(reads)) return tone;
  if (text && reads(text)) return 'text';
  return contrast(BLACK, background) > contrast(WHITE, background) ? 'black' : 'white';
}
