import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../lib/hover/safe-area.ts';

/** A card below the name at (120, 90). */
const CARD = new DOMRect(100, 110, 340, 400);
const FROM = { x: 120, y: 90 };

describe('the way to the card', () => {
  it.each([
    { name: 'straight down', at: { x: 120, y: 105 }, on: true },
    { name: 'slanting to its far corner', at: { x: 200, y: 100 }, on: true },
    { name: 'inside the card', at: { x: 300, y: 300 }, on: true },
    { name: 'along the line of text', at: { x: 300, y: 90 }, on: false },
    { name: 'away from it, upwards', at: { x: 120, y: 60 }, on: false },
    { name: 'to the other side of the name', at: { x: 60, y: 95 }, on: false },
    { name: 'past the card', at: { x: 520, y: 300 }, on: false },
  ])('$name: $on', ({ at, on }) => {
    expect(isOnTheWay(CARD, FROM, at)).toBe(on);
  });

  it('opens upwards for a card above the name', () => {
    const above = new DOMRect(100, -330, 340, 400);
    expect(isOnTheWay(above, FROM, { x: 125, y: 80 })).toBe(true);
    expect(isOnTheWay(above, FROM, { x: 120, y: 120 })).toBe(false);
  });
});
