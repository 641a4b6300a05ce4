import { expect, it } from 'vitest';
import { endedTerms, type Stay } from '../../data/sources/every-politician-scrapers/ended-terms.ts';

function term(house: string, start: string, ended: number, open: number): Stay[] {
  return Array.from({ length: ended + open }, (_, index) => ({
    house,
    title: house,
    start,
    end: index < ended ? '2022-03-11' : '',
  }));
}

const hasEnded = endedTerms([
  ...term('chamber', '2018-03-11', 30, 2),
  ...term('chamber', '2022-03-11', 1, 40),
  ...term('senate', '2018-03-11', 4, 1),
  ...term('council', '2018', 30, 2),
  ...term('lower house', '2021-08-20', 0, 25),
  ...term('lower house', '2018-01-11', 0, 1),
  ...term('lower house', '2021-06-01', 0, 1),
  ...term('upper house', '2021-08-20', 0, 25),
  ...term('upper house', '2018-08-20', 0, 20),
]);

it.each<[string, string, boolean, string]>([
  ['chamber', '2018-03-11', true, 'nearly all of them have ended'],
  ['chamber', '2022-03-11', false, 'hardly one has'],
  ['senate', '2018-03-11', false, 'too few to tell'],
  ['council', '2018', false, 'a year is no day'],
  ['chamber', '2022-04-01', false, 'nobody began then'],
  ['chamber', '2019-01-01', true, 'nearly all who sit began later'],
  ['lower house', '2018-01-11', true, 'nearly all who sit began later'],
  ['lower house', '2021-06-01', false, 'a few weeks are no other term'],
  ['lower house', '2021-08-20', false, 'the present term'],
  ['upper house', '2018-08-20', false, 'a house of which a part is elected'],
])('the term in the %s that began %s: %s (%s)', (house, start, expected) => {
  expect(hasEnded(house, start)).toBe(expected);
});
