import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { join } from '../../data/pipeline/join.ts';
import { readJoinsByHand, type JoinByHand } from '../../data/pipeline/joins-by-hand.ts';
import type { SourceRecord } from '../../data/pipeline/source-record.ts';

function body(name: string, keys: string[], countries: string[] = []): SourceRecord {
  return { source: 'test', asOf: '2024', keys, name, kind: 'organization', countries, standing: 'full' };
}

function sizes(records: SourceRecord[], byHand: JoinByHand[]): number[] {
  return join(records, undefined, byHand).groups.map((group) => group.records.length);
}

describe('joins by hand', () => {
  const office = [body('Office of Samples', ['Q7']), body('Beispielamt', [], ['de']), body('Beispielamt', [], ['at'])];

  it('makes one of what has no name in common, and means the one of that country', () => {
    expect(sizes(office, [])).toEqual([1, 1, 1]);
    expect(sizes(office, [{ verdict: 'same', first: 'Q7', second: 'de:Beispielamt' }])).toEqual([2, 1]);
  });

  it('keeps apart what would join by name, also through a third record', () => {
    const governor: SourceRecord = { ...body('A B', ['Q1'], ['so']), kind: 'person', subkind: 'politician' };
    const president: SourceRecord = { ...governor, keys: ['enwiki:A B'] };
    const third: SourceRecord = { ...governor, keys: [] };
    const apart: JoinByHand = { verdict: 'apart', first: 'Q1', second: 'enwiki:A B' };
    expect(sizes([governor, president, third], [])).toEqual([3]);
    expect(sizes([governor, president], [apart])).toEqual([1, 1]);
    const groups = join([governor, president, third], undefined, [apart]).groups;
    expect(groups.some((group) => group.records.includes(governor) && group.records.includes(president))).toBe(false);
  });

  it('reports rows that mean no record', () => {
    const { idle } = join(office, undefined, [{ verdict: 'same', first: 'Q7', second: 'fr:Beispielamt' }]);
    expect(idle).toEqual(['joins.tsv: same Q7 fr:Beispielamt']);
  });
});

describe('joins.tsv', () => {
  const folder = mkdtempSync(pathOf(tmpdir(), 'dramatis-joins-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names the line that is no join', () => {
    writeFileSync(pathOf(folder, 'joins.tsv'), '# comment\nsame\tQ1\tenwiki:A\twhy\nequal\tQ1\tQ2\twhy\n');
    expect(() => readJoinsByHand(folder)).toThrow('curated/joins.tsv:3');
    writeFileSync(pathOf(folder, 'joins.tsv'), 'same\tQ1\tenwiki:A\twhy\n');
    expect(readJoinsByHand(folder)).toEqual([{ verdict: 'same', first: 'Q1', second: 'enwiki:A' }]);
  });
});
