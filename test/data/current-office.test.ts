import { describe, expect, it } from 'vitest';
import { settleCurrent } from '../../data/pipeline/current-office.ts';
import type { Draft, DraftFact } from '../../data/pipeline/draft.ts';
import { OfficeTable } from '../../data/pipeline/offices.ts';

function offices(single: boolean): OfficeTable {
  const table = new OfficeTable(new Map());
  table.add({ id: 'Q9', title: 'Prime Minister', country: 'xx', kind: 'head-of-government', single, source: 'test' });
  return table;
}

function holder(name: string, source: string, from: string, to = '', more: Partial<DraftFact>[] = []): Draft {
  const [id = '', asOf = ''] = source.split('@');
  const fact: DraftFact = { type: 'office', target: 'Q9', value: '', from, to, detail: '', source: id, asOf };
  const facts = [fact, ...more.map((other) => ({ ...fact, from: '', to: '', target: '', ...other }))];
  return {
    id: name,
    qid: null,
    wikipedia: null,
    name,
    kind: 'person',
    subkind: '',
    countries: [],
    aliases: [],
    facts,
    claims: [],
    signals: {},
    sources: [],
    card: true,
    prominence: 0,
  };
}

function spans(drafts: Draft[], single = true): string[] {
  settleCurrent(drafts, offices(single));
  return drafts.map(({ name, facts }) => `${name} ${facts[0]?.from}/${facts[0]?.to} ${facts[0]?.asOf}`);
}

describe('settleCurrent', () => {
  it('the next holder closes the one before, at the new start', () => {
    expect(
      spans([holder('Starmer', 'ifg@2026-06-12', '2024-07-05'), holder('Burnham', 'wl@2026-08-22', '2026-07-20')]),
    ).toEqual(['Starmer 2024-07-05/2026-07-20 2026-08-22', 'Burnham 2026-07-20/ 2026-08-22']);
  });

  it('an office of many is not closed', () => {
    expect(spans([holder('A', 'a@2022', '2010'), holder('B', 'a@2022', '2015')], false)).toEqual([
      'A 2010/ 2022',
      'B 2015/ 2022',
    ]);
  });

  it('a stand-in within an open span closes nothing', () => {
    expect(spans([holder('A', 'a@2026', '2010-01-01'), holder('B', 'b@2022', '2015-01-01', '2015-02-01')])[0]).toBe(
      'A 2010-01-01/ 2026',
    );
  });

  it('an older snapshot does not overrule the source that decides', () => {
    expect(
      spans([holder('A', 'world-leaders-current@2026-08-22', '2010-01-01'), holder('B', 'b@2022', '2015-01-01')])[0],
    ).toBe('A 2010-01-01/ 2026-08-22');
  });

  it('an open span keeps the as-of of its snapshot', () => {
    expect(spans([holder('A', 'a@2022-07-23', '2010-01-01')])).toEqual(['A 2010-01-01/ 2022-07-23']);
  });

  it('death closes what is open', () => {
    expect(
      spans([holder('A', 'a@2022', '2010-01-01', '', [{ type: 'died', from: '2023-03-01', asOf: '2026' }])]),
    ).toEqual(['A 2010-01-01/2023-03-01 2026']);
  });

  it('a death long after a source last saw an office open does not say when it ended', () => {
    expect(
      spans([holder('A', 'a@2022', '2010-01-01', '', [{ type: 'died', from: '2025-03-01', asOf: '2026' }])]),
    ).toEqual(['A 2010-01-01/ 2022']);
  });

  it('what begins after death is a namesake and is reported', () => {
    const dead = holder('A', 'a@2022', '2020-01-01', '', [{ type: 'died', from: '1999-01-01' }]);
    const found = settleCurrent([dead], offices(true));
    expect(dead.facts.map(({ type }) => type)).toEqual(['died']);
    expect(found.map(({ other }) => other)).toEqual(['from 2020-01-01 (a), left out']);
  });

  it('one source with two holders on one day says that the office is shared', () => {
    const table = offices(true);
    settleCurrent([holder('A', 'a@2022', ''), holder('B', 'a@2022', '')], table);
    expect(table.get('Q9')?.single).toBe(false);
  });
});
