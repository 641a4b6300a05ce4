/** Given names told by the names of the people themselves. */
import { describe, expect, it } from 'vitest';
import { givenNamesOf } from '../../data/pipeline/given-names.ts';

const people = (...names: string[]): { kind: 'person'; name: string }[] =>
  names.map((name) => ({ kind: 'person', name }));

describe('given names of the dataset', () => {
  it.each([
    { what: 'stands first, again and again', names: ['Ute Vogt', 'Ute Lemper', 'Ute Rettler'], expected: ['ute'] },
    { what: 'stands first once or twice only', names: ['Ute Vogt', 'Ute Lemper'], expected: [] },
    {
      what: 'is a surname as well',
      names: ['Kim Clijsters', 'Kim Novak', 'Kim Wilde', 'Yuna Kim', 'Clara Kim'],
      expected: [],
    },
    { what: 'is a title', names: ['Duchess One', 'Duchess Two', 'Duchess Three'], expected: [] },
    { what: 'is an initial', names: ['J. Vogt', 'J. Lemper', 'J. Rettler'], expected: [] },
    { what: 'stands alone', names: ['Pink', 'Pink', 'Pink'], expected: [] },
  ])('a word that $what', ({ names, expected }) => {
    expect(givenNamesOf(people(...names), new Map())).toEqual(expected);
  });

  it('leaves out what a list has, and organizations', () => {
    const names = people('Ute Vogt', 'Ute Lemper', 'Ute Rettler');
    expect(givenNamesOf(names, new Map([['ute', 1]]))).toEqual([]);
    const bodies = names.map(({ name }) => ({ kind: 'organization' as const, name }));
    expect(givenNamesOf(bodies, new Map())).toEqual([]);
  });
});
