import { describe, expect, it } from 'vitest';
import { firstTerms } from '../../data/sources/every-politician-scrapers/first-term.ts';

/** 40 stays of a house, `older` of them from before the lists' window. */
function house(name: string, older: number): { house: string; title: string; start: string }[] {
  return Array.from({ length: 40 }, (_, index) => ({
    house: name,
    title: `Member of ${name}`,
    start: index < older ? '1981-01-05' : index % 2 === 0 ? '1999-01-06' : '2009-01-06',
  }));
}

describe('the first term a list knows', () => {
  const isFirst = firstTerms([...house('short', 0), ...house('long', 10), ...house('Scottish Parliament', 0)]);

  it.each<[string, string, boolean]>([
    ['short', '1999-01-06', true],
    ['short', '2001-01-03', false],
    ['long', '1999-01-06', false],
    ['Scottish Parliament', '1999-05-12', false],
    ['unknown', '1999-01-06', false],
  ])('%s from %s: %s', (name, start, expected) => {
    expect(isFirst(name, start)).toBe(expected);
  });
});
