import { expect, it } from 'vitest';
import type { DraftFact } from '../../data/pipeline/draft.ts';
import { withKnownStays, withOneSeat } from '../../data/pipeline/one-seat.ts';
import type { OfficeRecord } from '../../data/pipeline/source-record.ts';

const OFFICES = new Map<string, OfficeRecord>(
  (
    [
      ['house', 'us', 'regional-legislator'],
      ['senate', 'us', 'regional-legislator'],
      ['congress', 'us', 'legislator'],
      ['council', 'fr', 'regional-legislator'],
      ['department', 'fr', 'regional-legislator'],
      ['Q27169', '', 'legislator'],
      ['parliament', 'be', 'legislator'],
      ['cabinet', 'be', 'minister'],
    ] as const
  ).map(([id, country, kind]) => [id, { id, title: id, country, kind, single: false, source: 'x' }]),
);

function seat(target: string, from: string, to: string): DraftFact {
  return { type: 'office', target, value: '', from, to, detail: '', source: 'x', asOf: '2026-08' };
}

it.each<[string, DraftFact[], string]>([
  ['since 2007 in the one, until 2015 in the other', [seat('senate', '2007-01-10', ''), seat('house', '2007-01-10', '2015-01-14')], ''],
  ['from the one to the other', [seat('senate', '2015-01-10', ''), seat('house', '2007-01-10', '2015-01-14')], '2015-01-10'],
  ['terms that overlap by weeks', [seat('senate', '2014-12-03', ''), seat('house', '2007', '2015-01-07')], '2014-12-03'],
  ['two terms in one house', [seat('senate', '2007-01-10', ''), seat('senate', '2007-01-10', '2015-01-14')], '2007-01-10'],
  ['the house of the nation', [seat('senate', '2007-01-10', ''), seat('congress', '2007-01-10', '2015-01-14')], '2007-01-10'],
  ['a country whose councils share members', [seat('council', '2007-01-10', ''), seat('department', '2007-01-10', '2015-01-14')], '2007-01-10'],
  ['one past term in both houses', [seat('house', '2014-12-03', '2022-12-06'), seat('senate', '', '2022-12-07')], ''],
])('the start of the seat held now: %s', (_, facts, expected) => {
  expect(withOneSeat(facts, OFFICES)[0]?.from).toBe(expected);
}); // prettier-ignore

function member(from: string, to: string): DraftFact {
  return { ...seat('Q27169', from, to), source: 'eu-meps' };
}

it.each<[string, DraftFact[], string]>([
  ['nothing in between', [member('1999-07-20', ''), seat('parliament', '1990', '1999')], '1999-07-20'],
  ['years in a national parliament', [member('2009-07-14', ''), seat('parliament', '2014-06-19', '2019-06-20')], ''],
  ['years in a government, before the last day', [member('1984-07-24', '2014-06-30'), seat('cabinet', '2004-03-10', '2007-09-19')], ''],
  ['both parliaments, as one could', [member('1989-07-25', ''), seat('parliament', '1995', '1999')], '1989-07-25'],
  ['a seat taken some weeks before the other was left', [member('2004-07-20', '2014-10-31'), seat('parliament', '2014-09-01', '2018-06-01')], '2004-07-20'],
])('the first day of a stay of which only that and the last are known: %s', (_, facts, expected) => {
  expect(withKnownStays(facts, OFFICES)[0]?.from).toBe(expected);
}); // prettier-ignore
