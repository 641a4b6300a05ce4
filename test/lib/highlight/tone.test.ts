import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance, parseColor, toneOf } from '../../../lib/highlight/tone.ts';

const color = (text: string) => parseColor(text);
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('colours', () => {
  it.each([
    { computed: 'rgb(255, 255, 255)', expected: { red: 255, green: 255, blue: 255, alpha: 1 } },
    { computed: 'rgba(0, 0, 0, 0)', expected: { red: 0, green: 0, blue: 0, alpha: 0 } },
    { computed: 'rgb(10 20 30 / 0.5)', expected: { red: 10, green: 20, blue: 30, alpha: 0.5 } },
    { computed: 'color(srgb 1 0 0)', expected: { red: 255, green: 0, blue: 0, alpha: 1 } },
    { computed: 'transparent', expected: null },
    { computed: 'oklch(0.5 0.2 30)', expected: null },
  ])('reads $computed', ({ computed, expected }) => {
    expect(parseColor(computed)).toEqual(expected);
  });
});

describe('tone', () => {
  it.each([
    { name: 'white page', text: 'rgb(0, 0, 0)', behind: ['rgb(255, 255, 255)'], tone: 'light' },
    { name: 'dark page', text: 'rgb(230, 230, 230)', behind: ['rgba(0, 0, 0, 0)', 'rgb(20, 20, 24)'], tone: 'dark' },
    {
      name: 'a dark box on a white page',
      text: 'rgb(255, 255, 255)',
      behind: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      tone: 'dark',
    },
    { name: 'nothing said: dark text', text: 'rgb(20, 20, 20)', behind: [], tone: 'light' },
    { name: 'nothing said: light text', text: 'rgb(240, 240, 240)', behind: ['rgba(0, 0, 0, 0)'], tone: 'dark' },
    {
      name: 'an image behind light text',
      text: 'rgb(255, 255, 255)',
      behind: ['image', 'rgb(255, 255, 255)'],
      tone: 'dark',
    },
    {
      name: 'a faint wash does not count',
      text: 'rgb(0, 0, 0)',
      behind: ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)'],
      tone: 'light',
    },
  ])('$name is $tone', ({ text, behind, tone }) => {
    expect(toneOf(color(text), behind.map(color))).toBe(tone);
  });
});

describe('the colours of the marks', () => {
  const css = readFileSync('entrypoints/article.content/highlight.css', 'utf8');
  const hex = (value: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    return luminance({ red, green, blue, alpha: 1 });
  };
  const rules = [
    ...css.matchAll(/dramatis-(?:person|organization)-(light|dark)\) \{[^}]*text-decoration-color: (#[0-9a-f]{6})/g),
  ];

  it('are four', () => expect(rules).toHaveLength(4));

  it.each(rules.map(([, tone, value]) => ({ tone: tone as 'light' | 'dark', value: value as string })))(
    '$value has 3:1 on usual $tone backgrounds',
    ({ tone, value }) => {
      for (const background of tone === 'light'
        ? ['#ffffff', '#f0ece4', '#d8d8d8']
        : ['#000000', '#1e1e1e', '#3a3f47']) {
        expect(contrast(hex(value), hex(background)), background).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
