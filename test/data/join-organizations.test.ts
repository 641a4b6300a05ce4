import { describe, expect, it } from 'vitest';
import { join } from '../../data/pipeline/join.ts';
import type { SourceFact, SourceRecord } from '../../data/pipeline/source-record.ts';

function body(name: string, subkind: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return { source: 'test', asOf: '2024', keys: [], name, kind: 'organization', subkind, standing: 'full', ...more };
}

const founded = (from: string): SourceFact => ({ type: 'founded', from });
const alias = (text: string): NonNullable<SourceRecord['aliases']> => [{ text, type: 'full' }];
const row = { source: 'curated/test' };

/** Which records (by their position) became one entity. */
function groupsOf(records: SourceRecord[]): number[][] {
  return join(records).groups.map((group) => group.records.map((record) => records.indexOf(record)));
}

const CASES: { name: string; records: SourceRecord[]; expected: number[][] }[] = [
  {
    name: 'a row of ours and a QID without country, one sort of shop',
    records: [
      body('Swarovia', 'jeweller', { ...row, keys: ['enwiki:Swarovia'], countries: ['at'] }),
      body('Swarovia', 'jeweller', { keys: ['Q1'] }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'a band is no shop',
    records: [
      body('Swarovia', 'rock band', { ...row, keys: ['enwiki:Swarovia'], countries: ['at'] }),
      body('Swarovia', 'jeweller', { keys: ['Q1'] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'founded in other years, and one has no country: two papers',
    records: [
      body('The Orb', 'newspaper', { ...row, keys: ['enwiki:The Orb (UK)'], countries: ['gb'], facts: [founded('1964')] }),
      body('The Orb', 'newspaper', { keys: ['Q1'], facts: [founded('1833')] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'another name in one country, and the year',
    records: [
      body('University of Exemplar', 'university', { keys: ['Q1'], countries: ['de'], aliases: alias('Universität Exemplar'), facts: [founded('1970')] }),
      body('Universität Exemplar', 'university', { countries: ['de'], facts: [founded('1970')] }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'another name in one country, and nothing more',
    records: [
      body('Exemplar AG', 'steelmaker', { keys: ['Q1'], countries: ['de'], aliases: alias('Exemplar Works') }),
      body('Exemplar Works', 'railway company', { countries: ['de'] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a row of ours that gives the other name',
    records: [
      body('Federal Criminal Office', 'police force', { ...row, countries: ['de'], aliases: alias('Bundesamt Exemplar') }),
      body('Bundesamt Exemplar', 'public body', { countries: ['de'] }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'a parent is not its part, whatever names they share',
    records: [
      body('Exemplar Group', 'bank', { ...row, countries: ['be'], aliases: alias('Exemplar Bank') }),
      body('Exemplar Bank', 'bank', { countries: ['be'], facts: [{ type: 'parent', value: 'Exemplar Group' }] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a party founded anew under the old name',
    records: [
      body('Liberal List', 'political party', { keys: ['Q1', 'enwiki:Liberal List (1922)'], countries: ['cl'], facts: [founded('1922')] }),
      body('Liberal List', 'political party', { countries: ['cl'], facts: [founded('2013')] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'two that fit: neither',
    records: [
      body('First Bank of Exemplar', 'bank', { keys: ['Q1'], countries: ['us'], aliases: alias('First Exemplar') }),
      body('Exemplar First Bank', 'bank', { keys: ['Q2'], countries: ['us'], aliases: alias('First Exemplar') }),
      body('First Exemplar', 'bank', { countries: ['us'] }),
    ],
    expected: [[0], [1], [2]],
  },
]; // prettier-ignore

describe('organizations of two sources', () => {
  it.each(CASES)('$name', ({ records, expected }) => {
    expect(groupsOf(records)).toEqual(expected);
  });
});
