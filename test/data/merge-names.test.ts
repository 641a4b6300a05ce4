import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../data/pipeline/merge-names.ts';
import { markAlias } from '../../data/pipeline/records.ts';
import type { SourceAlias, SourceRecord } from '../../data/pipeline/source-record.ts';

const alias = (text: string, needsContext = false): SourceAlias => ({ text, type: 'full', needsContext });

function record(source: string, name: string, aliases: SourceAlias[] = []): SourceRecord {
  return { source, asOf: '2025', keys: [], name, kind: 'organization', aliases, standing: 'full' };
}

const CASES: { name: string; records: SourceRecord[]; title?: string; expected: string[] }[] = [
  {
    name: 'a hand-written name stands as it is',
    records: [record('curated/bands', 'Placebo')],
    expected: [],
  },
  {
    name: 'a hand-written name with "?" needs context',
    records: [record('curated/bands', 'Blur', [alias('Blur', true)])],
    expected: ['?Blur'],
  },
  {
    name: 'also when a register spells it otherwise',
    records: [record('checked-org-qids', 'BLUR'), record('curated/bands', 'Blur', [alias('Blur', true)])],
    expected: ['?BLUR'],
  },
  {
    name: 'also when a more trusted source names it in full',
    records: [record('checked-org-qids', 'Visa Inc.'), record('curated/companies', 'Visa', [alias('Visa', true)])],
    expected: ['?Visa'],
  },
  {
    name: 'and when a register gives the short name without it',
    records: [
      record('ror', 'Target Corporation', [alias('Bullseye')]),
      record('curated/companies', 'Target Corporation', [alias('Bullseye', true)]),
    ],
    expected: ['?Bullseye'],
  },
  {
    name: 'a title less its bracket does not free it',
    records: [record('curated/bands', 'Blur', [alias('Blur', true)])],
    title: 'Blur (band)',
    expected: ['?Blur'],
  },
  {
    name: 'an area is not the body that is called after it',
    records: [record('ror', 'Kanton Uri', [alias('Uri'), alias('Canton of Uri')])],
    title: 'Uri',
    expected: ['Canton of Uri'],
  },
  {
    name: 'nor is a town, whatever stands behind it',
    records: [record('ror', 'Sula kommune', [alias('Sula')])],
    expected: [],
  },
];

describe('mergeNames', () => {
  it.each(CASES)('$name', ({ records, title, expected }) => {
    const group = { qid: null, titles: title === undefined ? [] : [title], records };
    const { aliases } = mergeNames(group, () => false);
    expect(aliases.map((one) => markAlias(one))).toEqual(expected);
  });
});
