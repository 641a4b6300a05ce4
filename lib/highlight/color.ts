/** sRGB 0 … 255 and alpha 0 … 1. */
export interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

/**
 * Reads a computed colour: `rgb()`, `rgba()`, `color(srgb …)`, `oklab()`, `oklch()`; a colour of a wider space is taken
 * for the same numbers in sRGB. null for what is none of these, such as `lab()`.
 */
export function parseColor(computed: string): Color | null {
  const parts = /^(rgba?|oklab|oklch|color)\((?:(srgb|display-p3) )?([^)]*)\)$/.exec(computed);
  if (!parts) return null;
  const numbers = (parts[3] ?? '').split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number(part)));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, alpha = 1] = numbers;
  if ([a, b, c, alpha].some(Number.isNaN)) return null;
  switch (parts[1]) {
    case 'color':
      return parts[2] === undefined ? null : { red: a * 255, green: b * 255, blue: c * 255, alpha };
    case 'oklab':
      return { ...fromOklab(a, b, c), alpha };
    case 'oklch':
      return { ...fromOklab(a, b * Math.cos((c * Math.PI) / 180), b * Math.sin((c * Math.PI) / 180)), alpha };
    default:
      return { red: a, green: b, blue: c, alpha };
  }
}

/** https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness: number, a: number, b: number): Omit<Color, 'alpha'> {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const [red, green, blue] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const clipped = Math.min(1, Math.max(0, linear));
    return 255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055);
  }) as [number, number, number];
  return { red, green, blue };
}

/** The colour seen when one lies over another. */
export function over(front: Color, behind: Color): Color {
  const alpha = front.alpha + behind.alpha * (1 - front.alpha);
  if (alpha === 0) return { ...behind, alpha: 0 };
  const mix = (f: number, b: number): number => (f * front.alpha + b * behind.alpha * (1 - front.alpha)) / alpha;
  return {
    red: mix(front.red, behind.red),
    green: mix(front.green, behind.green),
    blue: mix(front.blue, behind.blue),
    alpha,
  };
}

/** WCAG 2 relative luminance, 0 (black) … 1 (white). */
export function luminance({ red, green, blue }: Color): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio, 1 … 21. */
export function contrast(a: Color, b: Color): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}
