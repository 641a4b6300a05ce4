import { describe, expect, it } from 'vitest';
import { distanceTo, headsFor } from '../../../lib/hover/heading.ts';

const BOX = new DOMRect(100, 100, 200, 50);

describe('heading', () => {
  it.each([
    { x: 150, y: 120, distance: 0 },
    { x: 90, y: 120, distance: 10 },
    { x: 303, y: 154, distance: 5 },
    { x: 200, y: 20, distance: 80 },
  ])('($x, $y) is $distance px away', ({ x, y, distance }) => {
    expect(distanceTo(BOX, x, y)).toBe(distance);
  });

  it('knows nearer from farther and from standing still', () => {
    expect(headsFor(BOX, { x: 150, y: 20 }, { x: 150, y: 40 })).toBe(true);
    expect(headsFor(BOX, { x: 150, y: 40 }, { x: 150, y: 20 })).toBe(false);
    expect(headsFor(BOX, { x: 150, y: 40 }, { x: 150, y: 40 })).toBe(false);
  });
});
