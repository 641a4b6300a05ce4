import { describe, expect, it } from 'vitest';
import { readCountries } from '../../data/pipeline/countries.ts';
import { readSettled, type Conflict, type CuratedRow } from '../../data/pipeline/conflict.ts';
import { leaderConflicts } from '../../data/pipeline/leader-conflicts.ts';
import { CountryFinder } from '../../data/pipeline/country-finder.ts';
import { ownOffices } from '../../data/pipeline/read-sources.ts';
import { rowConflicts } from '../../data/pipeline/row-conflicts.ts';
import { sample } from '../../data/pipeline/sample.ts';
import { sourceConflicts } from '../../data/pipeline/source-conflicts.ts';
import { SourceFolder } from '../../data/pipeline/source-folder.ts';
import type { SourceAlias, SourceFact, SourceRecord } from '../../data/pipeline/source-record.ts';
import { Witnesses } from '../../data/pipeline/witnesses.ts';
import { fileURLToPath } from 'node:url';

function row(line: number, name: string, more: Partial<SourceRecord> = {}): CuratedRow {
  const record: SourceRecord = { source: 'curated/x', asOf: '2025-03', keys: [], name, kind: 'person', standing: 'full', ...more }; // prettier-ignore
  return { file: 'people/x.tsv', line, record };
}

const titled = (title: string, more: Partial<SourceRecord> = {}): Partial<SourceRecord> => ({ keys: [`enwiki:${title}`], ...more }); // prettier-ignore
const free = (text: string): SourceAlias[] => [{ text, type: 'full' }];
const body = (more: Partial<SourceRecord> = {}): Partial<SourceRecord> => ({ kind: 'organization', ...more });
const born = (date: string): Partial<SourceRecord> => ({ facts: [{ type: 'born', from: date }] });

/** "line group: field" of each conflict. */
const lines = (found: readonly Conflict[]): string[] => found.map(({ line, group, field }) => `${line} ${group}: ${field}`); // prettier-ignore

const OF_ROWS: { name: string; rows: CuratedRow[]; expected: string[] }[] = [
  {
    name: 'one article, two rows',
    rows: [row(4, 'Ann Bell', titled('Ann Bell')), row(5, 'Anne Bell', titled('Ann Bell'))],
    expected: ['5 same Wikipedia title: same title'],
  },
  {
    name: 'one name, and one row does not say who is meant',
    rows: [row(4, 'Ann Bell', titled('Ann Bell')), row(5, 'Ann Bell')],
    expected: ['5 same name: same name'],
  },
  {
    name: 'namesakes with an article each',
    rows: [row(4, 'Ann Bell', titled('Ann Bell')), row(5, 'Ann Bell', titled('Ann Bell (chemist)'))],
    expected: [],
  },
  {
    name: 'an alias that two share, and one that is the name of another',
    rows: [
      row(4, 'Ann Bell', { aliases: free('Annie Bell') }),
      row(5, 'Anna Bell', { aliases: free('annie bell') }),
      row(6, 'Zoe Hart', { aliases: free('Anna Bell') }),
    ],
    expected: [
      '4 alias of two: alias Annie Bell',
      '5 alias of two: alias annie bell',
      '6 alias is the name of another: alias Anna Bell',
    ],
  },
  {
    name: 'a shared alias that asks for context',
    rows: [
      row(4, 'Ann Bell', { aliases: [{ text: 'Annie Bell', type: 'full', needsContext: true }] }),
      row(5, 'Anna Bell', { aliases: free('Annie Bell') }),
    ],
    expected: [],
  },
  {
    name: 'acronyms are told apart by capitals',
    rows: [
      row(4, 'Nice Company', body({ aliases: [{ text: 'NICE', type: 'acronym' }] })),
      row(5, 'Nizza', body({ aliases: [{ text: 'Nizz', type: 'full' }] })),
    ],
    expected: [],
  },
  {
    name: 'common words, unless the row asks for context itself',
    rows: [
      row(4, 'Future', { subkind: 'rapper' }),
      row(5, 'Pink', { aliases: [{ text: 'Pink', type: 'full', needsContext: true }] }),
      row(6, 'Some Company', body({ aliases: free('Target') })),
    ],
    expected: ['4 name is a common word: name Future', '6 alias is a common word: alias Target'],
  },
  {
    name: 'one word that Wikipedia gives to another',
    rows: [row(4, 'Argos', body(titled('Argos (retailer)')))],
    expected: ['4 name is first of all another thing: name Argos'],
  },
  {
    name: 'a person as an employer, an organization as a leader',
    rows: [
      row(4, 'Ann Bell', { facts: [{ type: 'employer', value: 'Zoe Hart' }] }),
      row(5, 'Zoe Hart'),
      row(6, 'Zoe Hart Foundation', body({ facts: [{ type: 'leader', value: 'Some Bank' }] })),
      row(7, 'Some Bank', body()),
    ],
    expected: ['4 target is a person: employer Zoe Hart', '6 target is an organization: leader Some Bank'],
  },
];

const OF_SOURCES: { name: string; ours: CuratedRow; theirs: Partial<SourceRecord>[]; expected: string[] }[] = [
  {
    name: 'a birth two years apart',
    ours: row(4, 'Ann Bell', titled('Ann Bell', born('1950'))),
    theirs: [titled('Ann Bell', born('1952-01-01'))],
    expected: ['4 born: born'],
  },
  {
    name: 'a birth one year apart, and one that another source bears out',
    ours: row(4, 'Ann Bell', titled('Ann Bell', born('1950'))),
    theirs: [titled('Ann Bell', born('1951')), titled('Ann Bell', born('1990'))],
    expected: [],
  },
  {
    name: 'by QID, when a source gives one for the title',
    ours: row(4, 'Ann Bell', titled('Ann Bell', born('1950'))),
    theirs: [{ keys: ['Q1', 'enwiki:Ann Bell'] }, { name: 'A. Bell', keys: ['Q1'], ...born('1960') }],
    expected: ['4 born: born'],
  },
  {
    name: 'by name only in the same country and walk of life',
    ours: row(4, 'Ann Bell', { countries: ['gb'], subkind: 'actor', ...born('1950') }),
    theirs: [
      { countries: ['gb'], subkind: 'footballer', ...born('1990') },
      { countries: ['us'], subkind: 'actor', ...born('1991') },
    ],
    expected: [],
  },
  {
    name: 'by name in the same country and walk of life',
    ours: row(4, 'Ann Bell', { countries: ['gb'], subkind: 'actor', ...born('1950') }),
    theirs: [{ countries: ['gb'], subkind: 'actor', ...born('1990') }],
    expected: ['4 born (by name): born'],
  },
  {
    name: 'kind, country and occupation',
    ours: row(4, 'Ann Bell', titled('Ann Bell', { countries: ['gb'], subkind: 'actor' })),
    theirs: [titled('Ann Bell', { countries: ['us'], subkind: 'footballer' })],
    expected: ['4 country: country', '4 occupation: occupation'],
  },
  {
    name: 'a person who is an organization to the others',
    ours: row(4, 'Ann Bell', titled('Ann Bell')),
    theirs: [titled('Ann Bell', { kind: 'organization' })],
    expected: ['4 kind: kind'],
  },
  {
    name: 'a death before the row was written; later ones are news',
    ours: row(4, 'Ann Bell', titled('Ann Bell')),
    theirs: [titled('Ann Bell', { facts: [{ type: 'died', from: '2019' }] })],
    expected: ['4 died, of a row without a death: died'],
  },
  {
    name: 'a death after it',
    ours: row(4, 'Ann Bell', titled('Ann Bell')),
    theirs: [titled('Ann Bell', { facts: [{ type: 'died', from: '2026' }] })],
    expected: [],
  },
  {
    name: 'another start of the same term',
    ours: row(4, 'Ann Bell', titled('Ann Bell', { countries: ['us'], facts: [term('2017-01-20', '2025')] })),
    theirs: [titled('Ann Bell', { countries: ['us'], facts: [term('2021-01-20', '2025')] })],
    expected: ['4 dates of office: office President of the United States'],
  },
  {
    name: 'another term of the same office',
    ours: row(4, 'Ann Bell', titled('Ann Bell', { countries: ['us'], facts: [term('2017-01-20', '2021')] })),
    theirs: [titled('Ann Bell', { countries: ['us'], facts: [term('2025-01-20', '')] })],
    expected: [],
  },
];

function term(from: string, to: string): { type: 'office'; value: string; from: string; to: string } {
  return { type: 'office', value: 'President of the United States', from, to };
}

describe('conflicts among hand-written rows', () => {
  it.each(OF_ROWS)('$name', ({ rows, expected }) => {
    expect(lines(rowConflicts(rows))).toEqual(expected);
  });
});

const leads = (to: string): SourceFact => ({ type: 'leader', value: 'Ann Bell', from: '2010', to });
const heads = (to: string, value = 'Some Bank'): SourceFact => ({ type: 'chief-executive', value, from: '2010', to });

const OF_LEADERS: { name: string; bank: SourceFact[]; ann: SourceFact[]; expected: string[] }[] = [
  { name: 'both open', bank: [leads('')], ann: [heads('')], expected: [] },
  { name: 'both ended', bank: [leads('2019')], ann: [heads('2020')], expected: [] },
  {
    name: 'ended in the row of the leader',
    bank: [leads('')],
    ann: [heads('2020')],
    expected: ['4 end of a leadership: leader Ann Bell'],
  },
  {
    name: 'ended in the row of the organization',
    bank: [leads('2020')],
    ann: [heads('')],
    expected: ['4 end of a leadership: leader Ann Bell'],
  },
  { name: 'of another organization', bank: [leads('')], ann: [heads('2020', 'Other Bank')], expected: [] },
  {
    name: 'the leader is dead',
    bank: [leads('')],
    ann: [{ type: 'died', from: '2021' }],
    expected: ['4 leader is dead: leader Ann Bell'],
  },
];

describe('conflicts of organizations and their leaders', () => {
  it.each(OF_LEADERS)('$name', ({ bank, ann, expected }) => {
    const rows = [row(4, 'Some Bank', body({ facts: bank })), row(5, 'Ann Bell', { facts: ann })];
    expect(lines(leaderConflicts(rows))).toEqual(expected);
  });
});

describe('conflicts with the sources', () => {
  const countries = readCountries();
  it.each(OF_SOURCES)('$name', ({ ours, theirs, expected }) => {
    const offices = ownOffices(countries);
    offices.named('President of the United States', 'us', 'test');
    const witnesses = new Witnesses([ours], offices, new CountryFinder(countries));
    for (const [index, more] of theirs.entries())
      witnesses.add([{ source: `source-${index}`, asOf: '2024', keys: [], name: 'Ann Bell', kind: 'person', standing: 'full', ...more }]); // prettier-ignore
    expect(lines(sourceConflicts([ours], witnesses))).toEqual(expected);
  });
});

describe('settled conflicts', () => {
  it('are read from data/curated', () => {
    const isSettled = readSettled(new SourceFolder(fileURLToPath(new URL('../../data', import.meta.url)), 'curated'));
    expect(isSettled({ group: 'born', file: 'people/none.tsv', line: 4, name: 'Nobody', field: 'born', ours: '', theirs: '' })).toBe(false); // prettier-ignore
  });
});

describe('sample', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  it('is the same for the same seed, in order and without repeats', () => {
    const drawn = sample(items, 50, 1);
    expect(drawn).toEqual(sample(items, 50, 1));
    expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
    expect(drawn).not.toEqual(sample(items, 50, 2));
  });
  it('takes all when there are fewer', () => expect(sample([1, 2], 5, 1)).toEqual([1, 2]));
});
