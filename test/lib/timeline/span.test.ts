import { expect, it } from 'vitest';
import { type Standing, standingAt } from '../../../lib/timeline/span.ts';
import { fact, office } from './build-entity.ts';

const CASES: { name: string; from: string; to: string; asOf: string; day: string; standing: Standing }[] = [
  { name: 'before it began', from: '2020-05-01', to: '', asOf: '2022-01-01', day: '2020-04-30', standing: 'before' },
  { name: 'on its first day', from: '2020-05-01', to: '', asOf: '2022-01-01', day: '2020-05-01', standing: 'during' },
  {
    name: 'in its first year, when only the year is known',
    from: '2020',
    to: '2021',
    asOf: '2022-01-01',
    day: '2020-02-01',
    standing: 'during',
  },
  {
    name: 'on its last day',
    from: '2020-05-01',
    to: '2021-05-01',
    asOf: '2022-01-01',
    day: '2021-05-01',
    standing: 'during',
  },
  {
    name: 'the day after',
    from: '2020-05-01',
    to: '2021-05-01',
    asOf: '2022-01-01',
    day: '2021-05-02',
    standing: 'after',
  },
  {
    name: 'open, within the grace of its source',
    from: '2020-05-01',
    to: '',
    asOf: '2022-01-01',
    day: '2022-02-10',
    standing: 'during',
  },
  {
    name: 'open, long after its source',
    from: '2020-05-01',
    to: '',
    asOf: '2022-01-01',
    day: '2022-06-01',
    standing: 'as-of',
  },
  { name: 'without dates', from: '', to: '', asOf: '2022-01-01', day: '2020-06-01', standing: 'undated' },
  { name: 'ended, began unknown', from: '', to: '2021', asOf: '2022-01-01', day: '2020-06-01', standing: 'during' },
  {
    name: 'a day known only to the year',
    from: '2020-05-01',
    to: '',
    asOf: '2022-01-01',
    day: '2020',
    standing: 'during',
  },
];

it.each(CASES)('$name', ({ from, to, asOf, day, standing }) => {
  expect(standingAt(office('Mayor', 'mayor', from, to, asOf), day)).toBe(standing);
});

it('takes what lasts (a sector, a parent) to hold without dates', () => {
  expect(standingAt(fact('sector', 'banking', '', '', '2024-01-01'), '2023-05-05')).toBe('during');
});
