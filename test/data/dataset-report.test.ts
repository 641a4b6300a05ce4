import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ambiguousForms } from '../../data/pipeline/ambiguity.ts';
import { coverage } from '../../data/pipeline/coverage-of.ts';
import { readGold } from '../../data/pipeline/gold-corpus.ts';
import type { RecordSet } from '../../data/pipeline/record-files.ts';
import type { EntityRecord } from '../../data/pipeline/records.ts';
import { isTellingRecord, statistics } from '../../data/pipeline/statistics.ts';

const JANE: EntityRecord = {
  id: 'Q1',
  name: 'Jane Exemplary',
  is: 'politician',
  in: ['ie'],
  wp: 'Jane Exemplary (politician)',
  alias: ['?Jane'],
  prom: 90,
  facts: [['office', 'parliament@2026-08-01', '#mayor-of-examplar', '2020'], ['born', 'lists@2013', '', '1960']],
}; // prettier-ignore
const BANK: EntityRecord = { id: 'examplar', name: 'Examplar', is: 'bank', wp: '=', alias: ['Example Bank', '?!EXB'], prom: 50, facts: [['founded', 'lists@2013', '', '1901']] }; // prettier-ignore
const RIVAL: EntityRecord = { id: 'Q9', name: 'Example Bank', is: 'bank', in: ['us'], alias: ['?!EXB'], prom: 70 };
const SET: RecordSet = {
  people: [JANE],
  organizations: [BANK, RIVAL],
  offices: [],
  names: [{ kind: 'person', name: 'John Bespoke', qid: 'Q5', wikipedia: 'John Bespoke', countries: [], subkind: '' }],
  sources: [],
};

test.each<[string, Partial<EntityRecord>, boolean]>([
  ['occupation and country', { is: 'poet', in: ['ie'] }, true],
  ['occupation alone', { is: 'poet' }, false],
  ['occupation twice', { is: 'poet', facts: [['occupation', 's@2020', 'writer']] }, false],
  ['kind and website', { is: 'bank', facts: [['website', 's@2020', 'a.org']] }, false],
  ['kind and founding year', { is: 'bank', facts: [['founded', 's@2020', '', '1901']] }, true],
  ['an office without more', { facts: [['office', 's@2020', '#x']] }, false],
  ['an office and a country', { in: ['ie'], facts: [['office', 's@2020', '#x']] }, true],
  ['a country alone', { in: ['ie'] }, false],
])('a telling card: %s', (_, record, telling) => {
  expect(isTellingRecord({ id: 'x', name: 'X', prom: 1, ...record })).toBe(telling);
});

test('statistics count facts by source and freshness by the newest fact', () => {
  const found = statistics(SET);
  expect(found).toMatchObject({ withQid: 2, withDatedOffice: 1, asOfLast12Months: 1, newest: '2026-08-01' });
  expect([...found.sources]).toEqual([['parliament', 1], ['lists', 2]]); // prettier-ignore
  expect([...found.freshness]).toEqual([['2026', 1], ['2013', 1], ['(no fact)', 1]]); // prettier-ignore
});

test('ambiguous forms: shared by a name that stands alone, or by aliases that all need context', () => {
  expect(ambiguousForms(SET, false)).toEqual([
    { form: 'Example Bank', holders: 2, example: ['Example Bank (Q9)', 'Examplar (examplar)'] },
  ]);
  expect(ambiguousForms(SET, true).map(({ form }) => form)).toEqual(['EXB']);
});

describe('coverage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-gold-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const text = 'Jane Exemplary met John Bespoke, Nobody Known and Example Bank. She left.';
  const mention = (surface: string, extra: object) => ({
    start: text.indexOf(surface),
    end: text.indexOf(surface) + surface.length,
    surface,
    ...extra,
  });
  const article = {
    id: 'a',
    text,
    mentions: [
      mention('Jane Exemplary', { qid: 'Q1', wikipedia: 'Jane_Exemplary_(politician)', type: 'person' }),
      mention('John Bespoke', { qid: null, wikipedia: 'John_Bespoke', type: 'person' }),
      mention('Nobody Known', { qid: 'Q77', wikipedia: null, type: 'person' }),
      mention('Example Bank', { qid: 'Q78', wikipedia: 'Example_Bank_(bank)', type: 'org' }),
      mention('She', { qid: 'Q1', type: 'person', coref: true }),
    ],
  };
  const file = join(folder, 'gold.jsonl');

  test('counts by id, title and name, and lists what is missing', () => {
    writeFileSync(file, `${JSON.stringify(article)}\n`);
    const { person, organization } = coverage(SET, readGold(file));
    expect(person).toMatchObject({ gold: 3, byId: 1, byTitle: 1, byName: 0, telling: 1 });
    expect(person.missing.map(({ name, mentions }) => [name, mentions])).toEqual([['Nobody Known', 1]]);
    expect(organization).toMatchObject({ gold: 1, byId: 0, byTitle: 0, byName: 1, telling: 1, missing: [] });
  });

  test('names file and line of what is no article', () => {
    writeFileSync(file, `${JSON.stringify(article)}\nnot json\n`);
    expect(() => readGold(file)).toThrow('gold.jsonl:2: not JSON: not json');
    writeFileSync(file, '{"id":"a","text":""}\n');
    expect(() => readGold(file)).toThrow('gold.jsonl:1: mentions: expected a list');
  });
});
