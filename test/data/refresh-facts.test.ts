import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../data/refresh/answer.ts';
import { backoffMs, retryAfterMs } from '../../data/refresh/backoff.ts';
import { factsOf } from '../../data/refresh/facts.ts';
import { readOptions, userAgent } from '../../data/refresh/options.ts';
import { planBatches } from '../../data/refresh/plan.ts';
import { queryOf } from '../../data/refresh/query.ts';
import { answerText, type Cells } from './query-service.ts';

const DAY = '2026-09-01';
const [PERSON, ORGANIZATION] = planBatches(
  { people: [{ id: 'Q1', name: 'Ada', prom: 150 }], organizations: [{ id: 'Q9', name: 'Acme', prom: 150 }] },
  { limit: 10, prominence: 1, size: 10 },
);
if (PERSON === undefined || ORGANIZATION === undefined) throw new Error('no batches');

/** Rows about Q1 → facts, as text. */
function facts(...rows: Cells[]): string[] {
  const complete = rows.map((row, index) => ({ item: 'Q1', statement: `s${index}`, rank: 'Normal', ...row }));
  const { statements } = readAnswer(answerText([{ item: 'Q1' }, ...complete]), PERSON!);
  return factsOf(statements, DAY).map(
    ({ type, target = '', value = '', from = '', to = '', detail, asOf }) =>
      `${type} ${target} ${value} ${from}/${to}${detail === undefined ? '' : ` (${detail})`}${asOf === undefined ? '' : ` as of ${asOf || 'no day'}`}`,
  );
}

const OFFICE = { property: 'P39', value: 'Q50', valueLabel: 'mayor' };
const from = (date: string, precision = '11'): Cells => ({ from: date, fromPrecision: precision });
const to = (date: string, precision = '11'): Cells => ({ to: date, toPrecision: precision, ended: date });

describe('what a statement becomes', () => {
  test.each<[string, Cells[], string[]]>([
    ['held and ended', [{ ...OFFICE, ...from('2015-05-01'), ...to('2019-04-30') }], ['office Q50 mayor 2015-05-01/2019-04-30']],
    ['known to the month and the year', [{ ...OFFICE, ...from('2015-05-01', '10'), ...to('2019-01-01', '9') }], ['office Q50 mayor 2015-05/2019']],
    ['a decade is no date', [{ ...OFFICE, ...from('1980-01-01', '8'), ...to('1991-01-01', '9') }], ['office Q50 mayor /1991']],
    ['open and recent: vouched for today', [{ ...OFFICE, ...from('2025-06-01') }], ['office Q50 mayor 2025-06-01/']],
    ['open and preferred: vouched for today', [{ ...OFFICE, ...from('2010-06-01'), rank: 'Preferred' }], ['office Q50 mayor 2010-06-01/']],
    ['open, old and plain: vouches for its start', [{ ...OFFICE, ...from('2010-06-01') }], ['office Q50 mayor 2010-06-01/ as of 2010-06-01']],
    ['open without a start: at some time', [OFFICE], ['office Q50 mayor / as of no day']],
    ['ended, nobody knows when', [{ ...OFFICE, ...from('2024-06-01'), ended: '_:t1' }], ['office Q50 mayor 2024-06-01/ as of no day']],
    ['a planned end is no end', [{ ...OFFICE, ...from('2025-06-01'), ...to('2029-06-01') }], ['office Q50 mayor 2025-06-01/']],
    ['begins later: a plan', [{ ...OFFICE, ...from('2026-10-01') }], []],
    ['ends before it begins', [{ ...OFFICE, ...from('2019-01-01'), ...to('2015-01-01') }], ['office Q50 mayor 2019-01-01/ as of no day']],
    ['a seat with its district', [{ ...OFFICE, ...from('2025-01-03'), districtLabel: 'Ohio' }], ['office Q50 mayor 2025-01-03/ (Ohio)']],
    ['no English label', [{ ...OFFICE, valueLabel: 'Q50' }], []],
    ['an unknown value', [{ ...OFFICE, value: '_:t77', valueLabel: 't77' }], []],
    ['rows that repeat a statement', [{ ...OFFICE, ...from('2025-01-03'), statement: 'a' }, { ...OFFICE, ...from('2025-01-03'), statement: 'a' }], ['office Q50 mayor 2025-01-03/']],
    ['statements that say the same', [{ ...OFFICE, ...from('2025-01-03') }, { ...OFFICE, ...from('2025-01-03') }], ['office Q50 mayor 2025-01-03/']],
    ['a property that was not asked for', [{ property: 'P26', value: 'Q2', valueLabel: 'Ben' }], []],
    ['clubs, national teams, no youth', [
      { property: 'P54', value: 'Q7', valueLabel: 'Example City F.C.', ...from('2025-07-01') },
      { property: 'P54', value: 'Q8', valueLabel: 'Norway national football team', ...from('2019-09-01'), rank: 'Preferred' },
      { property: 'P54', value: 'Q6', valueLabel: 'Norway national under-21 football team' },
    ], ['club Q7 Example City F.C. 2025-07-01/', 'team Q8 Norway national football team 2019-09-01/']],
    ['died', [{ property: 'P570', time: '2026-08-30', precision: '11' }], ['died   2026-08-30/']],
    ['died, date unknown', [{ property: 'P570', time: '_:t9' }], ['died   /']],
    ['two days of death: what they share', [{ property: 'P570', time: '2026-08-30', precision: '11' }, { property: 'P570', time: '2026-08-29', precision: '11' }], ['died   2026-08/']],
    ['a day of death preferred', [{ property: 'P570', time: '2026-08-30', precision: '11', rank: 'Preferred' }, { property: 'P570', time: '2020-01-01', precision: '9' }], ['died   2026-08-30/']],
    ['a death in the future is a mistake', [{ property: 'P570', time: '2062-08-30', precision: '11' }], []],
  ])('%s', (_, rows, expected) => {
    expect(facts(...rows)).toEqual(expected);
  }); // prettier-ignore

  test('an office of one country, and of several', () => {
    const rows = ['US', 'US', 'GB'].map((country, index) => ({
      item: 'Q1',
      rank: 'Normal',
      ...OFFICE,
      statement: index < 2 ? 'a' : 'b',
      country,
    }));
    const read = (some: Cells[]) =>
      readAnswer(answerText([{ item: 'Q1' }, ...some]), PERSON!).statements.map(({ country }) => country);

    expect(read(rows)).toEqual(['us', 'gb']);
    expect(read(rows.map((row) => ({ ...row, statement: 'a' })))).toEqual(['']);
  });

  test('rows of unknown properties are counted, a statement without its value is refused', () => {
    const row = { item: 'Q1', rank: 'Normal', statement: 's' };
    expect(readAnswer(answerText([{ item: 'Q1' }, { ...row, property: 'P26', value: 'Q2' }]), PERSON!).strange).toBe(1);
    expect(() => readAnswer(answerText([{ item: 'Q1' }, { ...row, property: 'P39' }]), PERSON!)).toThrow('row 2: Q1 P39 without a value');
    expect(() => readAnswer(answerText([{ item: 'Q1' }, { item: 'Q1', property: 'P39', value: 'Q2' }]), PERSON!)).toThrow('without its statement');
  }); // prettier-ignore
});

describe('the question', () => {
  test('people and organizations are asked what fits them, the prominent more', () => {
    const [obscure] = planBatches(
      { people: [{ id: 'Q1', name: 'Ada', prom: 50 }], organizations: [] },
      { limit: 10, prominence: 1, size: 10 },
    );
    const properties = (batch = PERSON) => [...new Set(queryOf(batch!).match(/\bwd:P\d+/g))];

    expect(properties()).toEqual(['wd:P39', 'wd:P102', 'wd:P54', 'wd:P108', 'wd:P570']);
    expect(properties(obscure)).toEqual(['wd:P39', 'wd:P102', 'wd:P570']);
    expect(properties(ORGANIZATION)).toEqual(['wd:P169', 'wd:P6', 'wd:P35', 'wd:P749', 'wd:P576']);
  });

  test('the most prominent first, those without a QID never', () => {
    const people = [
      { id: 'Q3', name: 'c', prom: 90 },
      { id: 'some-slug', name: 's', prom: 250 },
      { id: 'Q20', name: 'b', prom: 130 },
      { id: 'Q4', name: 'd', prom: 20 },
      { id: 'Q1', name: 'a', prom: 130 },
    ];
    const plan = (limit: number, prominence: number) =>
      planBatches({ people, organizations: [] }, { limit, prominence, size: 5 }).map(({ subjects }) => subjects.map(({ id }) => id));

    expect(plan(Number.POSITIVE_INFINITY, 1)).toEqual([['Q1', 'Q20'], ['Q3', 'Q4']]);
    expect(plan(1, 1)).toEqual([['Q1']]);
    expect(plan(10, 90)).toEqual([['Q1', 'Q20'], ['Q3']]);
  }); // prettier-ignore
});

describe('pauses', () => {
  test.each([
    [1, 1, 2000],
    [1, 0, 1000],
    [3, 1, 8000],
    [20, 1, 120_000],
  ])('failure %i with jitter %d: %i ms', (failures, random, expected) => {
    expect(backoffMs(failures, random)).toBe(expected);
  });

  test.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['12', 12_000],
    ['Tue, 01 Sep 2026 00:00:10 GMT', 10_000],
    ['Mon, 31 Aug 2026 00:00:00 GMT', 0],
  ])('Retry-After %s', (header, expected) => {
    expect(retryAfterMs(header, Date.parse(DAY))).toBe(expected);
  });
});

describe('options', () => {
  test('of a maintainer', () => {
    expect(readOptions(['--limit', '5', '--only', 'prominence>=120', '--endpoint', 'https://example.org/sparql', '--dry-run'], { DRAMATIS_CONTACT: 'a@example.org' })).toMatchObject(
      { limit: 5, prominence: 120, endpoint: 'https://example.org/sparql', dryRun: true, contact: 'a@example.org' },
    );
    expect(userAgent('a@example.org', '1.2.3')).toMatch(/^Dramatis-data-refresh\/1\.2\.3 \(.*a@example\.org\)$/);
  }); // prettier-ignore

  test.each([
    [['--limit', 'many'], '--limit: not a whole number: "many"'],
    [['--only', 'people'], `--only: not 'prominence>=N'`],
    [['--only', 'prominence>=900'], `--only: not 'prominence>=N'`],
    [['--endpoint', 'http://example.org/sparql'], '--endpoint: not an https address'],
    [['--endpoint', 'wikidata'], '--endpoint: not an https address: "wikidata"'],
    [['--unknown'], '--unknown'],
  ])('%j is refused', (args, complaint) => {
    expect(() => readOptions(args, {})).toThrow(complaint);
  });
});
