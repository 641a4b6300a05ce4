import { describe, expect, it } from 'vitest';
import { join } from '../../data/pipeline/join.ts';
import type { SourceRecord } from '../../data/pipeline/source-record.ts';

function person(name: string, keys: string[], more: Partial<SourceRecord> = {}): SourceRecord {
  return { source: 'test', asOf: '2024', keys, name, kind: 'person', standing: 'full', ...more };
}

const born = (year: string): Partial<SourceRecord> => ({ facts: [{ type: 'born', from: year }] });

/** Which records (by their position) became one entity. */
function groupsOf(records: SourceRecord[]): number[][] {
  return join(records).groups.map((group) => group.records.map((record) => records.indexOf(record)));
}

const CASES: { name: string; records: SourceRecord[]; expected: number[][] }[] = [
  { name: 'same QID', records: [person('A B', ['Q1']), person('A. B.', ['Q1'])], expected: [[0, 1]] },
  {
    name: 'same title',
    records: [person('A B', ['Q1', 'enwiki:A B']), person('Other', ['enwiki:A B'])],
    expected: [[0, 1]],
  },
  {
    name: 'a chain of source ids',
    records: [person('A', ['Q1', 'bioguide:X']), person('A', ['bioguide:X', 'ocd:1']), person('A', ['ocd:1'])],
    expected: [[0, 1, 2]],
  },
  {
    name: 'two QIDs stay apart in spite of a title',
    records: [person('A B', ['Q1', 'enwiki:A B']), person('A B', ['Q2', 'enwiki:A B'])],
    expected: [[0], [1]],
  },
  {
    name: 'never on name alone',
    records: [person('John Smith', ['Q1']), person('John Smith', [])],
    expected: [[0], [1]],
  },
  {
    name: 'name and country',
    records: [person('John Smith', ['Q1'], { countries: ['us'] }), person('John Smith', [], { countries: ['us'] })],
    expected: [[0, 1]],
  },
  {
    name: 'name and country, but two hold the name',
    records: [
      person('John Smith', ['Q1'], { countries: ['us'] }),
      person('John Smith', ['Q2'], { countries: ['us'] }),
      person('John Smith', [], { countries: ['us'] }),
    ],
    expected: [[0], [1], [2]],
  },
  {
    name: 'name and birth year',
    records: [person('John Smith', ['Q1'], born('1950')), person('John Smith', [], born('1950-03-01'))],
    expected: [[0, 1]],
  },
  {
    name: 'a footballer of the time and the one article of his name',
    records: [
      person('Joan Exemplar', [], { ...born('1989'), subkind: 'footballer', countries: ['es'] }),
      person('Joan Exemplar', ['enwiki:Joan Exemplar'], { subkind: 'athlete', standing: 'guard' }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'not one who was a child when the article was written, nor an article told apart by its title',
    records: [
      person('Joan Exemplar', [], { ...born('2001'), subkind: 'footballer', countries: ['es'] }),
      person('Joan Exemplar', ['enwiki:Joan Exemplar'], { subkind: 'athlete', standing: 'guard' }),
      person('Pau Exemplar', [], { ...born('1989'), subkind: 'footballer', countries: ['es'] }),
      person('Pau Exemplar', ['enwiki:Pau Exemplar (cyclist)'], { subkind: 'athlete', standing: 'guard' }),
    ],
    expected: [[0], [1], [2], [3]],
  },
  {
    name: 'full name and day of birth, whatever the country',
    records: [
      person('Klaus Exemplar', [], { ...born('1989-12-14'), countries: ['al'] }),
      person('Klaus Exemplar', [], { ...born('1989-12-14'), countries: ['de'] }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'the same office from the same day, and the whole name',
    records: [
      person('David Exemplar', ['Q1'], { facts: [{ type: 'office', target: 'seat', from: '2013-09-18' }] }),
      person('David Exemplar', [], {
        source: 'other',
        facts: [{ type: 'office', target: 'seat', from: '2013-09-18' }],
      }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'two rows of one source in one office are two',
    records: [
      person('David Exemplar', ['Q1'], { facts: [{ type: 'office', target: 'seat', from: '2013-09-18' }] }),
      person('David Exemplar', [], { facts: [{ type: 'office', target: 'seat', from: '2013-09-18' }] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a business person and a politician of one name and country are two',
    records: [
      person('John Smith', ['Q1'], { subkind: 'politician', countries: ['us'] }),
      person('John Smith', [], { subkind: 'businessperson', countries: ['us'] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a nominee of another state than the one of that name',
    records: [
      person('John Smith', ['Q1'], { subkind: 'politician', countries: ['us'], region: 'Ohio' }),
      person('John Smith', [], { source: 'wh-nominations', subkind: 'jurist', countries: ['us'], region: 'Texas' }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a year of birth that is never shown still refuses',
    records: [
      person('John Smith', ['Q1'], { ...born('1950'), subkind: 'businessperson', countries: ['us'] }),
      person('John Smith', [], { bornAbout: '1971', subkind: 'businessperson', countries: ['us'] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'other birth year',
    records: [
      person('John Smith', ['Q1'], { ...born('1950'), countries: ['us'] }),
      person('John Smith', [], { ...born('1970'), countries: ['us'] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'the title less its disambiguator',
    records: [
      person('J. Smith', ['enwiki:John Smith (boxer)'], { countries: ['us'], subkind: 'boxer' }),
      person('John Smith', [], { countries: ['us'], subkind: 'boxer' }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'a footballer is not a politician',
    records: [
      person('John Smith', ['Q1'], { countries: ['gb'], subkind: 'politician' }),
      person('John Smith', [], { countries: ['gb'], subkind: 'footballer' }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'nobody acts after death',
    records: [
      person('John Smith', ['Q1'], { countries: ['us'], facts: [{ type: 'died', from: '1990' }] }),
      person('John Smith', [], { countries: ['us'], facts: [{ type: 'office', value: 'Mayor', from: '2010' }] }),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'a bare name joins the only holder',
    records: [person('John Smith', ['Q1']), person('John Smith', [], { standing: 'guard' })],
    expected: [[0, 1]],
  },
  {
    name: 'a mononym needs the year or the walk of life',
    records: [person('Madonna', ['Q1'], { countries: ['us'] }), person('Madonna', [], { countries: ['us'] })],
    expected: [[0], [1]],
  },
  {
    name: 'a matched QID is believed',
    records: [person('John Smith', ['Q1'], born('1950')), person('John Smith', ['maybe:Q1'], born('1950'))],
    expected: [[0, 1]],
  },
  {
    name: 'a matched QID with another birth year is not',
    records: [person('John Smith', ['Q1'], born('1950')), person('John Smith', ['maybe:Q1'], born('1980'))],
    expected: [[0], [1]],
  },
  {
    name: 'one accession, two spellings',
    records: [
      person('João Lourenço', ['Q1'], { facts: [{ type: 'office', target: 'Q9', from: '2017-09-26' }] }),
      person('Joao Manuel Goncalves Lourenco', [], {
        source: 'other',
        facts: [{ type: 'office', target: 'Q9', from: '2017-09-26' }],
      }),
    ],
    expected: [[0, 1]],
  },
];

const since = (from: string, source: string, more: Partial<SourceRecord> = {}): Partial<SourceRecord> => ({
  source,
  countries: ['zz'],
  facts: [{ type: 'office', target: 'Q100', from }],
  ...more,
});
const leads = (firm: string, source: string): Partial<SourceRecord> => ({
  source,
  asOf: '2025-06',
  facts: [{ type: 'chief-executive', value: firm }],
});

const HEADS: typeof CASES = [
  {
    name: 'sworn in anew, under a longer name',
    records: [
      person('Emil Examplar', ['Q1'], since('2017-11-24', 'a')),
      person('Emil Dambu Examplar', [], since('2023-09-04', 'b')),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'the very day, in another spelling',
    records: [
      person('Mohamed bin Zed Al Nayan', ['Q1'], since('2022-05-14', 'a')),
      person('Muhammad Bin Zayd Al Nuhyyan', [], since('2022-05-14', 'b')),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'a father whom an old list still has is not the son who followed',
    records: [
      person('Moj Khamar', ['Q1'], since('2026-03-08', 'a')),
      person('Alim Khamar', [], since('1989-06-04', 'b')),
    ],
    expected: [[0], [1]],
  },
  {
    name: 'the formal name in a list of chief executives',
    records: [
      person('Tim Cookson', [], leads('Examplar Inc.', 'a')),
      person('Timothy Cookson', [], leads('Examplar', 'b')),
      person('Timothy Cookson', [], leads('Bespoke', 'c')),
    ],
    expected: [[0, 1], [2]],
  },
  {
    name: 'a bare id of a plain name is that of the article',
    records: [
      person('Ann Exemplary', ['enwiki:Ann Exemplary'], { countries: ['us'], subkind: 'singer' }),
      person('Ann Exemplary', ['Q7'], { standing: 'guard' }),
    ],
    expected: [[0, 1]],
  },
  {
    name: 'a bare id is nobody if the article needs something in brackets',
    records: [
      person('Ann Exemplary', ['enwiki:Ann Exemplary (singer)'], { countries: ['us'], subkind: 'singer' }),
      person('Ann Exemplary', ['Q7'], { standing: 'guard' }),
    ],
    expected: [[0], [1]],
  },
];

describe('join', () => {
  it.each(HEADS)('$name', ({ records, expected }) => {
    const { groups } = join(records, (_, { target = '' }) => target, [], (office) => office === 'Q100'); // prettier-ignore
    expect(groups.map((group) => group.records.map((record) => records.indexOf(record)))).toEqual(expected);
  });

  it.each(CASES)('$name', ({ records, expected }) => {
    expect(groupsOf(records)).toEqual(expected);
  });

  it('reports what it refuses', () => {
    const { conflicts } = join([person('A B', ['Q1', 'enwiki:A B']), person('A B', ['Q2', 'enwiki:A B'])]);
    expect(conflicts).toEqual([{ key: 'enwiki:A B', reason: 'two QIDs', kept: 'A B (Q1)', refused: 'A B (Q2)' }]);
  });

  it('leaves out who calls a person an organization, by most sources', () => {
    const records = [
      person('Morgan Stanley', ['Q1'], { source: 'a' }),
      person('Morgan Stanley', ['Q1'], { source: 'b', kind: 'organization' }),
      person('Morgan Stanley', ['Q1'], { source: 'c', kind: 'organization' }),
    ];
    expect(groupsOf(records)).toEqual([[1, 2]]);
  });

  it('companies count their years from different mergers', () => {
    const company = (keys: string[], year: string): SourceRecord =>
      person('Boeing', keys, { kind: 'organization', countries: ['us'], facts: [{ type: 'founded', from: year }] });
    expect(groupsOf([company(['Q66'], '1916'), company([], '1934')])).toEqual([[0, 1]]);
  });

  it('parties are founded anew under an old name', () => {
    const party = (keys: string[], year: string): SourceRecord =>
      person('Liberal Party', keys, {
        kind: 'organization',
        subkind: 'political party',
        countries: ['xx'],
        facts: [{ type: 'founded', from: year }],
      });
    expect(groupsOf([party(['Q1'], '1900'), party([], '1990')])).toEqual([[0], [1]]);
  });
});
