/** A knowledge base of a few dozen entities, real facts, for cases in which every rival is in sight. */
import { createEngine, type Engine } from '../../../lib/engine.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import type { Alias, Entity, Fact, OfficeKind } from '../../../lib/knowledge-base/entity.ts';
import type { KnowledgeBase } from '../../../lib/knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import countries from '../../../lib/linking/countries.json' with { type: 'json' };
import { commonBit, LEXICON } from '../../../lib/linking/lexicon.ts';

const SOURCE = { id: 'test', title: 'Test', asOf: '2026-08-22' };

interface Row {
  id: string;
  name: string;
  is: string;
  in: string;
  prominence: number;
  /** Marks as in the curated files: ? needs context, ! acronym. */
  aliases?: string[];
  office?: [title: string, kind: OfficeKind, from: string, to?: string, organization?: string][];
  facts?: [type: Fact['type'], value: string, from?: string, to?: string, entity?: string][];
}

const PEOPLE: Row[] = [
  {
    id: 'Q22686',
    name: 'Donald Trump',
    is: 'politician',
    in: 'us',
    prominence: 250,
    office: [
      ['President of the United States', 'head-of-state', '2017-01-20', '2021-01-20'],
      ['President of the United States', 'head-of-state', '2025-01-20'],
    ],
  },
  { id: 'Q432473', name: 'Melania Trump', is: 'model', in: 'us', prominence: 150 },
  {
    id: 'Q324546',
    name: 'Marco Rubio',
    is: 'politician',
    in: 'us',
    prominence: 220,
    office: [
      ['United States Senator', 'legislator', '2011-01-03', '2025-01-20'],
      ['United States Secretary of State', 'minister', '2025-01-21', '', 'Q789915'],
    ],
  },
  { id: 'Q202536', name: 'Paulina Rubio', is: 'singer', in: 'mx', prominence: 105 },
  {
    id: 'Q5771800',
    name: 'Claudia Sheinbaum',
    is: 'politician',
    in: 'mx',
    prominence: 210,
    office: [['President of Mexico', 'head-of-state', '2024-10-01']],
  },
  {
    id: 'Q41421',
    name: 'Michael Jordan',
    is: 'basketball player',
    in: 'us',
    prominence: 190,
    facts: [
      ['occupation', 'basketball player'],
      ['club', 'Chicago Bulls', '1984', '1998', 'Q128109'],
    ],
  },
  {
    id: 'Q3308285',
    name: 'Michael I. Jordan',
    is: 'computer scientist',
    in: 'us',
    prominence: 90,
    aliases: ['Michael Jordan'],
    facts: [
      ['occupation', 'computer scientist'],
      ['employer', 'University of California, Berkeley', '1998'],
    ],
  },
  {
    id: 'Q16193429',
    name: 'Mike Pompeo',
    is: 'politician',
    in: 'us',
    prominence: 170,
    office: [['United States Secretary of State', 'minister', '2018-04-26', '2021-01-20', 'Q789915']],
  },
  {
    id: 'Q19837',
    name: 'Steve Jobs',
    is: 'businessperson',
    in: 'us',
    prominence: 200,
    facts: [
      ['chief-executive', 'Apple Inc.', '1997', '2011-08-24', 'Q312'],
      ['died', '', '2011-10-05'],
    ],
  },
  {
    id: 'Q265398',
    name: 'Tim Cook',
    is: 'businessperson',
    in: 'us',
    prominence: 170,
    facts: [['chief-executive', 'Apple Inc.', '2011-08-24', '', 'Q312']],
  },
  { id: 'Q26876', name: 'Taylor Swift', is: 'singer', in: 'us', prominence: 220, facts: [['occupation', 'singer']] },
  {
    id: 'Q9682',
    name: 'Jonathan Swift',
    is: 'writer',
    in: 'ie',
    prominence: 150,
    facts: [
      ['died', '', '1745-10-19'],
      ['born', '', '1667-11-30'],
    ],
  },
  {
    id: 'Q2057',
    name: 'Ursula von der Leyen',
    is: 'politician',
    in: 'de',
    prominence: 215,
    office: [['President of the European Commission', 'intergovernmental', '2019-12-01']],
  },
  {
    id: 'Q312464',
    name: 'J. D. Vance',
    is: 'politician',
    in: 'us',
    prominence: 220,
    aliases: ['JD Vance'],
    office: [['Vice President of the United States', 'deputy-head', '2025-01-20']],
  },
  {
    id: 'Q6109517',
    name: 'Pope Leo XIV',
    is: 'pope',
    in: 'va',
    prominence: 210,
    aliases: ['Leo XIV', 'Robert Prevost', 'Robert Francis Prevost'],
  },
  {
    id: 'Q749980',
    name: 'Edward Leigh',
    is: 'politician',
    in: 'gb',
    prominence: 140,
    facts: [['party', 'Conservative Party (UK)', '1983', '', 'Q9626']],
  },
];

const ORGANIZATIONS: Row[] = [
  {
    id: 'Q9626',
    name: 'Conservative Party (UK)',
    is: 'political party',
    in: 'gb',
    prominence: 180,
    aliases: ['Conservative Party'],
  },
  {
    id: 'Q789915',
    name: 'United States Department of State',
    is: 'federal department',
    in: 'us',
    prominence: 180,
    aliases: ['State Department'],
  },
  {
    id: 'Q622899',
    name: 'Drug Enforcement Administration',
    is: 'federal agency',
    in: 'us',
    prominence: 150,
    aliases: ['!DEA'],
  },
  {
    id: 'Q61941046',
    name: 'National Guard (Mexico)',
    is: 'gendarmerie',
    in: 'mx',
    prominence: 110,
    aliases: ['?National Guard'],
  },
  {
    id: 'Q130265',
    name: 'National Guard (United States)',
    is: 'military reserve',
    in: 'us',
    prominence: 150,
    aliases: ['?National Guard'],
  },
  {
    id: 'Q312',
    name: 'Apple Inc.',
    is: 'technology company',
    in: 'us',
    prominence: 220,
    aliases: ['?Apple'],
    facts: [['sector', 'technology']],
  },
  { id: 'Q40469', name: 'Associated Press', is: 'news agency', in: 'us', prominence: 190, aliases: ['?!AP'] },
  { id: 'Q193326', name: 'Goldman Sachs', is: 'investment bank', in: 'us', prominence: 180 },
  {
    id: 'Q1130849',
    name: 'Liverpool F.C.',
    is: 'football club',
    in: 'gb',
    prominence: 200,
    aliases: ['Liverpool FC', '?Liverpool'],
    facts: [['league', 'Premier League', '', '', 'Q9448']],
  },
  {
    id: 'Q18656',
    name: 'Manchester United F.C.',
    is: 'football club',
    in: 'gb',
    prominence: 210,
    aliases: ['Manchester United', 'Man Utd'],
    facts: [['league', 'Premier League', '', '', 'Q9448']],
  },
  { id: 'Q9448', name: 'Premier League', is: 'football league', in: 'gb', prominence: 190 },
  { id: 'Q128109', name: 'Chicago Bulls', is: 'basketball team', in: 'us', prominence: 180, aliases: ['?Bulls'] },
  {
    id: 'Q7817',
    name: 'World Health Organization',
    is: 'specialized agency',
    in: '',
    prominence: 200,
    aliases: ['!WHO'],
  },
  { id: 'Q47762', name: 'England national football team', is: 'national football team', in: 'gb', prominence: 150 },
  { id: 'Q166776', name: 'Belgium national football team', is: 'national football team', in: 'be', prominence: 140 },
  {
    id: 'Q300',
    name: 'Oppenheimer Holdings',
    is: 'investment bank',
    in: 'us',
    prominence: 150,
    aliases: ['Oppenheimer'],
  },
  { id: 'Q49653', name: 'Target Corporation', is: 'retailer', in: 'us', prominence: 160, aliases: ['?Target'] },
];

const COMMON =
  'who target apple the said for an in on at but yet meanwhile under despite state will may after before who sheep soup pie recipe march bulls national guard press associated with'.split(
    ' ',
  );
const GIVEN =
  'michael marco donald claudia steve tim taylor jonathan paulina melania mike maria houston john peter sarah anna robert'.split(
    ' ',
  );
const PLACES = 'liverpool houston washington paris manchester chicago'.split(' ');

export function smallWorld(): { engine: Engine; kb: KnowledgeBase } {
  const kb = openKnowledgeBase(
    encode({
      asOf: SOURCE.asOf,
      sources: [SOURCE],
      offices: [],
      entities: [
        ...PEOPLE.map((row) => entity(row, 'person')),
        ...ORGANIZATIONS.map((row) => entity(row, 'organization')),
      ],
    }),
  );
  const flags = (word: string): number =>
    (COMMON.includes(word) ? commonBit('en') : 0) |
    (GIVEN.includes(word) ? LEXICON.givenName : 0) |
    (PLACES.includes(word) ? LEXICON.place : 0);
  return { kb, engine: createEngine({ kb, lexicon: { flags }, countries }) };
}

function entity(row: Row, kind: Entity['kind']): Entity {
  const facts: Fact[] = [
    ...(row.office ?? []).map(([title, office, from, to = '', organization]): Fact => ({
      type: 'office', value: title, from, to, detail: '', source: SOURCE,
      office: { id: `${title}`, title, country: row.in, kind: office, single: false, ...(organization ? { organization } : {}) },
    })),
    ...(row.facts ?? []).map(([type, value, from = '', to = '', ref]): Fact => ({ type, value, from, to, detail: '', source: SOURCE, ...(ref ? { entity: ref } : {}) })),
  ]; // prettier-ignore
  return {
    id: row.id,
    qid: row.id,
    wikipedia: row.name,
    name: row.name,
    kind,
    subkind: row.is,
    countries: row.in ? [row.in] : [],
    prominence: row.prominence,
    aliases: (row.aliases ?? []).map(alias),
    facts,
  };
}

function alias(marked: string): Alias {
  const text = marked.replace(/^[?!]+/, '');
  return { text, type: marked.slice(0, 2).includes('!') ? 'acronym' : 'full', needsContext: marked.startsWith('?') };
}
