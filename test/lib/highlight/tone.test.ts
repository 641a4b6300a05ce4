import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLACK, type Color, contrast, over, parseColor, WHITE } from '../../../lib/highlight/color.ts';
import { type Ground, INK_COLORS, type Ink, inkOf, toneOf } from '../../../lib/highlight/tone.ts';

const color = (text: string): Color => parseColor(text) as Color;

describe('colours', () => {
  it.each([
    { computed: 'rgb(255, 255, 255)', expected: { red: 255, green: 255, blue: 255, alpha: 1 } },
    { computed: 'rgba(0, 0, 0, 0)', expected: { red: 0, green: 0, blue: 0, alpha: 0 } },
    { computed: 'rgb(10 20 30 / 0.5)', expected: { red: 10, green: 20, blue: 30, alpha: 0.5 } },
    { computed: 'color(srgb 1 0 0)', expected: { red: 255, green: 0, blue: 0, alpha: 1 } },
    { computed: 'transparent', expected: null },
    { computed: 'lab(50 20 30)', expected: null },
    { computed: 'color(xyz 0.1 0.2 0.3)', expected: null },
  ])('reads $computed', ({ computed, expected }) => {
    expect(parseColor(computed)).toEqual(expected);
  });

  it.each([
    { computed: 'oklch(1 0 0)', red: 255, green: 255, blue: 255 },
    { computed: 'oklch(0.628 0.2577 29.23)', red: 255, green: 0, blue: 0 },
    { computed: 'oklab(0.452 -0.0324 -0.3115)', red: 0, green: 0, blue: 255 },
    { computed: 'oklch(0.205 0 none)', red: 23, green: 23, blue: 23 },
  ])('knows $computed in sRGB', ({ computed, ...expected }) => {
    const { red, green, blue } = color(computed);
    expect({ red: Math.round(red), green: Math.round(green), blue: Math.round(blue) }).toEqual(expected);
  });

  it('lays one over another', () => {
    expect(over(color('rgba(0, 0, 0, 0.5)'), WHITE)).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 1 });
    expect(over({ ...BLACK, alpha: 0 }, WHITE)).toEqual(WHITE);
  });
});

describe('tone and ink', () => {
  it.each<{ name: string; text: string; background: string | null; tone: string; ink: Ink }>([
    { name: 'a white page', text: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)', tone: 'light', ink: 'light' },
    { name: 'a dark page', text: 'rgb(230, 230, 230)', background: 'rgb(20, 20, 24)', tone: 'dark', ink: 'dark' },
    { name: 'nobody knows: dark text', text: 'rgb(20, 20, 20)', background: null, tone: 'light', ink: 'text' },
    { name: 'nobody knows: light text', text: 'rgb(240, 240, 240)', background: null, tone: 'dark', ink: 'text' },
    { name: 'a mid grey with black text', text: 'rgb(0, 0, 0)', background: 'rgb(128, 128, 128)', tone: 'light', ink: 'text' },
    { name: 'a mid grey with grey text', text: 'rgb(90, 90, 90)', background: 'rgb(128, 128, 128)', tone: 'light', ink: 'black' },
    { name: 'a strong blue with blue text', text: 'rgb(60, 60, 200)', background: 'rgb(30, 80, 200)', tone: 'dark', ink: 'dark' },
  ])('$name is $tone, marked in $ink', ({ text, background, tone, ink }) => {
    const ground: Ground = { text: color(text), background: background === null ? null : color(background) };
    expect(toneOf(ground)).toBe(tone);
    expect(inkOf(ground)).toBe(ink);
  }); // prettier-ignore

  const part = fc.integer({ min: 0, max: 255 });
  const any = fc.record({ red: part, green: part, blue: part, alpha: fc.constant(1) });

  it('has 3:1 against every background there is, whatever the text', () => {
    fc.assert(
      fc.property(any, any, (text, background) => {
        const ink = inkOf({ text, background });
        const drawn: Record<Ink, readonly Color[]> = { ...INK_COLORS, text: [text], black: [BLACK], white: [WHITE] };
        for (const one of drawn[ink]) expect(contrast(one, background)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('the style sheet of the marks', () => {
  const css = readFileSync('entrypoints/article.content/highlight.css', 'utf8');
  const hex = ({ red, green, blue }: Color): string =>
    `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;

  it('has the colours that inks are chosen by', () => {
    for (const tone of ['light', 'dark'] as const) {
      const [person, organization] = INK_COLORS[tone].map(hex);
      expect(css).toContain(`::highlight(dramatis-person-${tone}) {\n    text-decoration-color: ${person};`);
      expect(css).toContain(
        `::highlight(dramatis-organization-${tone}) {\n    text-decoration-color: ${organization};`,
      );
    }
  });
});
