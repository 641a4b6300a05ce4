import { describe, expect, it } from 'vitest';
import { arrangeCast, type Grouping, type Order } from '../../../components/cast/arrange-cast.ts';
import { lineAfterKey } from '../../../components/cast/move-focus.ts';
import { nearestInDirection } from '../../../components/connections/nearest-in-direction.ts';
import type { CastEntry } from '../../../lib/cards/card-model.ts';

const entry = (
  name: string,
  kind: 'person' | 'organization',
  country: string,
  mentions: number,
  place: number,
): CastEntry =>
  ({
    card: { name, kind, countries: country === '' ? [] : [country] },
    mentions,
    weight: mentions,
    places: [place],
  }) as CastEntry;
/** By weight. */
const CAST = [
  entry('Zoe', 'person', 'us', 9, 0.5),
  entry('Org', 'organization', 'mx', 7, 0.1),
  entry('Ana', 'person', 'mx', 5, 0.9),
  entry('Émile', 'person', '', 5, 0.2),
]; // prettier-ignore

describe('the cast arranged', () => {
  it.each<{ grouping: Grouping; order: Order; expected: string }>([
    { grouping: 'kind', order: 'weight', expected: 'person: Zoe Ana Émile | organization: Org' },
    { grouping: 'kind', order: 'name', expected: 'person: Ana Émile Zoe | organization: Org' },
    { grouping: 'none', order: 'appearance', expected: ': Org Émile Zoe Ana' },
    { grouping: 'none', order: 'mentions', expected: ': Zoe Org Ana Émile' },
    { grouping: 'country', order: 'weight', expected: 'mx: Org Ana | us: Zoe | : Émile' },
  ])('by $grouping and $order', ({ grouping, order, expected }) => {
    const groups = arrangeCast(CAST, grouping, order, 'en');
    const text = groups.map(({ key, entries }) => `${key}: ${entries.map(({ card }) => card.name).join(' ')}`);
    expect(text.join(' | ')).toBe(expected);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['a', 1, null],
  ])('%s from line %i of 4 leads to %s', (key, at, expected) => expect(lineAfterKey(key, at, 4)).toBe(expected));

  it('in the picture lead to the nearest box in their direction', () => {
    const [middle, right, below, far] = [
      { x: 0, y: 0 },
      { x: 10, y: 2 },
      { x: 1, y: 10 },
      { x: 40, y: 0 },
    ] as const;
    const all = [middle, right, below, far];
    expect(nearestInDirection(middle, all, 'ArrowRight')).toBe(right);
    expect(nearestInDirection(middle, all, 'ArrowDown')).toBe(below);
    expect(nearestInDirection(middle, all, 'ArrowLeft')).toBeUndefined();
    expect(nearestInDirection(middle, all, 'Enter')).toBeUndefined();
  });
});
