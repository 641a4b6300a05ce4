import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecordSet, writeRecordSet, type RecordSet } from '../../data/pipeline/record-files.ts';
import { markAlias, parseRecord, readAlias, RecordError, writeRecord } from '../../data/pipeline/records.ts';

const GOOD = {
  id: 'Q1',
  name: 'Ann Example',
  is: 'politician',
  in: ['us'],
  wp: '=',
  alias: ['?Annie'],
  prom: 90,
  facts: [['born', 'test@2026', '', '1970-02-03']],
};

describe('parseRecord', () => {
  it('reads what writeRecord writes', () => {
    expect(writeRecord(parseRecord(JSON.stringify(GOOD), 'f', 1))).toBe(JSON.stringify(GOOD));
  });

  it.each<[string, object, string]>([
    ['id', { id: 'q1' + ' x' }, 'f:7 id: neither a QID nor a slug: "q1 x"'],
    ['name', { name: '' }, 'f:7 name: no name: ""'],
    ['country', { in: ['usa'] }, 'f:7 in: not a country code: "usa"'],
    ['title', { wp: 'Ann_Example' }, 'f:7 wp: not a title: "Ann_Example"'],
    ['prominence', { prom: 300 }, 'f:7 prom: not an integer from 1 to 255: 300'],
    ['unknown field', { nickname: 'A' }, 'f:7 nickname: unknown field: "A"'],
    ['fact type', { facts: [['wealth', 'test@2026', '1']] }, 'f:7 facts: unknown type: ["wealth","test@2026","1"]'],
    [
      'start date',
      { facts: [['born', 'test@2026', '', '1951-06-31']] },
      'f:7 facts: bad start date: ["born","test@2026","","1951-06-31"]',
    ],
    [
      'as-of',
      { facts: [['born', 'test@yesterday', '', '1951']] },
      'f:7 facts: source is not id@date: ["born","test@yesterday","","1951"]',
    ],
    [
      'reversed',
      { facts: [['club', 'test@2026', 'X', '2020', '2019']] },
      'f:7 facts: ends before it starts: ["club","test@2026","X","2020","2019"]',
    ],
    [
      'office in words',
      { facts: [['office', 'test@2026', 'Mayor']] },
      'f:7 facts: office is not in the table of offices: ["office","test@2026","Mayor"]',
    ],
  ])('names file, line, field and value: %s', (_, change, message) => {
    expect(() => parseRecord(JSON.stringify({ ...GOOD, ...change }), 'f', 7)).toThrow(
      new RecordError('x', 1, 'x', 'x', 0).constructor as typeof RecordError,
    );
    expect(() => parseRecord(JSON.stringify({ ...GOOD, ...change }), 'f', 7)).toThrow(message);
  });

  it('names the line that is not JSON', () => {
    expect(() => parseRecord('{"id":', 'f', 3)).toThrow('f:3 line: not JSON');
  });
});

describe('aliases', () => {
  it.each([
    'Man Utd',
    '?Spurs',
    '!FIFA',
    '?!FA',
    '~Twitter',
    '@es:Guardia Nacional',
    '@Seleção',
    '^Hizballah',
    '+Jalisco cartel',
    '?+Hizb',
    '=!!!',
  ])('%s', (marked) => {
    expect(markAlias(readAlias(marked))).toBe(marked);
  });
});

describe('record files', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  function written(set: RecordSet): { folder: string; bytes: string } {
    const folder = mkdtempSync(join(tmpdir(), 'records-'));
    folders.push(folder);
    writeRecordSet(folder, set);
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(jsonl|tsv)$/.test(name)).sort(); // prettier-ignore
    return { folder, bytes: files.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`).join('\n') };
  }

  const record = (id: string, name: string): RecordSet['people'][number] =>
    parseRecord(JSON.stringify({ id, name, in: ['us'], prom: 1 }), 'f', 1);
  const set: RecordSet = {
    people: [record('Q20', 'Bo'), record('slug', 'Be'), record('Q3', 'Ba')],
    organizations: [record('Q5', 'Órg')],
    offices: [{ id: 'Q9', title: 'Mayor', country: 'us', kind: 'mayor', single: true, source: 'test' }],
    names: [{ kind: 'person', name: 'Ann Other', qid: null, wikipedia: 'Ann Other', countries: ['us'], subkind: '' }],
    sources: [],
  };

  it('order of input does not matter', () => {
    const turned = { ...set, people: [...set.people].reverse() };
    expect(written(turned).bytes).toBe(written(set).bytes);
  });

  it('reads back what it wrote, sorted', () => {
    const read = readRecordSet(written(set).folder);
    expect(read.people.map(({ id }) => id)).toEqual(['Q3', 'Q20', 'slug']);
    expect(read.organizations).toEqual(set.organizations);
    expect(read.names).toEqual(set.names);
    expect(read.offices).toEqual(set.offices);
  });
});
