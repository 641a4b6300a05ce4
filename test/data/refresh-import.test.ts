import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildRecords } from '../../data/pipeline/build-records.ts';
import { readCountries } from '../../data/pipeline/countries.ts';
import { OfficeTable } from '../../data/pipeline/offices.ts';
import { SourceFolder } from '../../data/pipeline/source-folder.ts';
import type { SourceRecord } from '../../data/pipeline/source-record.ts';
import { writeSnapshot, type SnapshotLine } from '../../data/refresh/snapshot.ts';
import { meta, offices as officesOf, parse } from '../../data/sources/wikidata-refresh/parse.ts';

/** The snapshot on its way through the importer and the merge. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function snapshot(...lines: SnapshotLine[]): SourceFolder {
  writeSnapshot(join(root, meta.id, 'snapshot.jsonl'), new Map(lines.map((line) => [line.id, line])));
  return new SourceFolder(root, meta.id);
}

const person = (id: string, facts: SnapshotLine['facts'], asOf = '2026-09-01'): SnapshotLine => ({ id, name: `Name of ${id}`, kind: 'person', asOf, facts }); // prettier-ignore
const office = (target: string, value: string, country: string, from: string, to = ''): SnapshotLine['facts'][number] => ({ type: 'office', target, value, country, from, ...(to && { to }) }); // prettier-ignore

function built(folder: SourceFolder, others: SourceRecord[]): Record<string, string[]> {
  const countries = readCountries();
  const offices = new OfficeTable(countries);
  for (const one of officesOf(folder)) offices.add(one);
  const { set } = buildRecords({
    sources: [
      { meta: { ...meta, id: 'parliament', title: 'Parliament' }, records: others },
      { meta, records: [...parse(folder)] },
    ],
    offices,
    corrections: { meta: { ...meta, id: 'curated/corrections' }, lines: [] },
    countries,
    isBlocked: () => false,
  });
  return Object.fromEntries(set.people.map(({ id, facts = [] }) => [id, facts.map((fact) => fact.join(' '))]));
}

const known = (id: string, name: string, from: string): SourceRecord => ({
  source: 'parliament', asOf: '2022-06-01', keys: [id], name, kind: 'person', subkind: 'politician', countries: ['fr'], standing: 'full',
  facts: [{ type: 'office', target: 'Q1587677', from }, { type: 'born', from: '1960' }],
}); // prettier-ignore

test('a fresher day closes what an older source left open, and the successor is there', () => {
  const folder = snapshot(
    person('Q1', [office('Q1587677', 'Prime Minister of France', 'fr', '2020-07-03', '2022-05-16')]),
    person('Q2', [office('Q1587677', 'Prime Minister of France', 'fr', '2022-05-16')]),
  );
  const records = built(folder, [known('Q1', 'Ancien Ministre', '2020-07-03'), { ...known('Q2', 'Nouvelle Ministre', ''), facts: [{ type: 'born', from: '1961' }] }]); // prettier-ignore

  expect(records['Q1']?.[0]).toBe('office wikidata-refresh@2026-09-01 #Q1587677 2020-07-03 2022-05-16');
  expect(records['Q2']?.[0]).toBe('office wikidata-refresh@2026-09-01 #Q1587677 2022-05-16');
});

test('a fresher day vouches for what is still open', () => {
  const folder = snapshot(person('Q1', [office('Q1587677', 'Prime Minister of France', 'fr', '2020-07-03')]));

  expect(built(folder, [known('Q1', 'Ancien Ministre', '2020-07-03')])['Q1']?.[0]).toBe(
    'office wikidata-refresh@2026-09-01 #Q1587677 2020-07-03',
  );
});

test('a death closes the office', () => {
  const folder = snapshot(
    person('Q1', [
      { type: 'died', from: '2024-02-02' },
      office('Q1587677', 'Prime Minister of France', 'fr', '2020-07-03'),
    ]),
  );

  expect(built(folder, [known('Q1', 'Ancien Ministre', '2020-07-03')])['Q1']?.[0]).toMatch(/2020-07-03 2024-02-02$/);
});

test('it makes no card and gives no name by itself', () => {
  const folder = snapshot(
    person('Q1', [office('Q1587677', 'Prime Minister of France', 'fr', '2020-07-03')]),
    person('Q5', [office('Q1587677', 'Prime Minister of France', 'fr', '2019-01-01', '2020-07-03')]),
  );

  expect(Object.keys(built(folder, [known('Q1', 'Ancien Ministre', '2020-07-03')]))).toEqual(['Q1']);
});

const committed = new URL('../../data/sources/wikidata-refresh/snapshot.jsonl', import.meta.url);
test.skipIf(existsSync(committed))('without a snapshot it yields nothing (skipped once one is committed)', () => {
  const folder = new SourceFolder(root, meta.id);

  expect([...parse(folder), ...officesOf(folder)]).toEqual([]);
});

test('a broken line is named', () => {
  expect(() => [...parse(snapshot(person('Q1', [], '2026-09')))]).toThrow('wikidata-refresh/snapshot.jsonl:1: asOf: not a day: "2026-09"'); // prettier-ignore
  expect(() => [...parse(snapshot(person('Q1', [{ type: 'died', from: '2026-13' }])))]).toThrow('facts: a bad date');
});
