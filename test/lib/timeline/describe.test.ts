import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { inWords } from '../../../lib/i18n/description.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { describeAt, describeNow } from '../../../lib/timeline/describe.ts';
import { fact, office, person } from './build-entity.ts';

const rubio = person(
  'R',
  office('United States Senator', 'legislator', '2011-01-03', '2025-01-20', undefined, 'Florida'),
  office('United States Secretary of State', 'minister', '2025-01-21'),
);
const trump = person(
  'T',
  office('President of the United States', 'head-of-state', '2017-01-20', '2021-01-20'),
  office('President of the United States', 'head-of-state', '2025-01-20'),
  fact('occupation', 'businessperson'),
);
const may = person(
  'M',
  office('Prime Minister of the United Kingdom', 'head-of-government', '2016-07-13', '2019-07-24'),
  office('Member of Parliament', 'legislator', '1997-05-01', '2024-05-30', undefined, 'Maidenhead'),
);
const oldMinister = person('O', office('Minister of Finance of Peru', 'minister', '2021-07-28', '', '2022-08-01'));
const footballer = person(
  'F',
  fact('occupation', 'footballer'),
  fact('club', 'Manchester City', '2022-07', '', '2025-03'),
);
const dead = person(
  'D',
  office('Supreme Leader of Iran', 'head-of-state', '1989-06-04', '2026-02-28'),
  fact('died', '', '2026-02-28'),
);
const columnist = person('C', fact('occupation', 'columnist'), fact('employer', 'The Guardian'));

const CASES: { name: string; entity: Entity; day: string; line: string; now?: string }[] = [
  { name: 'the office held on the day', entity: rubio, day: '2025-09-03', line: 'United States Secretary of State' },
  {
    name: 'the office held earlier, and what they are now',
    entity: rubio,
    day: '2016-03-01',
    line: 'United States Senator for Florida',
    now: 'United States Secretary of State',
  },
  {
    name: 'between two terms',
    entity: trump,
    day: '2023-05-01',
    line: 'former President of the United States (2017–2021)',
    now: 'President of the United States',
  },
  {
    name: 'before any office',
    entity: trump,
    day: '2010-05-01',
    line: 'businessperson',
    now: 'President of the United States',
  },
  {
    name: 'a lesser post held now beside a weighty former one',
    entity: may,
    day: '2020-02-01',
    line: 'Member of Parliament for Maidenhead; former Prime Minister of the United Kingdom (2016–2019)',
    now: 'former Prime Minister of the United Kingdom (2016–2019)',
  },
  {
    name: 'an old snapshot never says "is" of a later day',
    entity: oldMinister,
    day: '2025-01-01',
    line: 'Minister of Finance of Peru (as of 1 Aug 2022)',
  },
  {
    name: 'an old snapshot is right for its own day',
    entity: oldMinister,
    day: '2022-07-01',
    line: 'Minister of Finance of Peru',
    now: 'Still so as of 1 Aug 2022',
  },
  {
    name: 'a club while the source vouches for it',
    entity: footballer,
    day: '2024-10-01',
    line: 'footballer, Manchester City',
    now: 'Still so as of Mar 2025',
  },
  { name: 'a club later', entity: footballer, day: '2026-08-01', line: 'footballer, Manchester City (as of Mar 2025)' },
  {
    name: 'alive in the article, dead now',
    entity: dead,
    day: '2024-01-01',
    line: 'Supreme Leader of Iran',
    now: 'Died 28 Feb 2026',
  },
  { name: 'dead in the article', entity: dead, day: '2026-06-01', line: 'former Supreme Leader of Iran (1989–2026)' },
  {
    name: 'an affiliation without dates',
    entity: columnist,
    day: '2020-01-01',
    line: 'columnist, The Guardian at some time',
    now: 'columnist, The Guardian',
  },
  {
    name: 'who governs a part of a country is not named by the party',
    entity: person(
      'G',
      fact('leader', 'The Party', '2024-05-06'),
      office('First Minister of Scotland', 'governor', '2024-05-08'),
    ),
    day: '2025-01-01',
    line: 'First Minister of Scotland',
  },
  { name: 'nothing but a kind', entity: person('P'), day: '2020-01-01', line: 'politician' },
];

const unvouched = person('U', office('Member of the Bundestag', 'legislator', '', '', ''));
CASES.push({
  name: 'an office for which no source vouches on any day',
  entity: unvouched,
  day: '2020-01-01',
  line: 'Member of the Bundestag at some time',
});

const see: Entity = {
  ...person(
    'S',
    fact('leader', 'Francis', '2013-03-13', '2025-04-21'),
    fact('leader', 'Leo', '2025-05-08', '', '2025-05-08'),
  ),
  kind: 'organization',
  subkind: 'church',
};
CASES.push(
  {
    name: 'an organization with a new head',
    entity: see,
    day: '2014-12-16',
    line: 'church',
    now: 'led by Leo (as of 8 May 2025)',
  },
  { name: 'an organization with the head it had', entity: see, day: '2026-01-01', line: 'church' },
);

describe('one-line descriptions', () => {
  it.each(CASES)('$name', ({ entity, day, line, now }) => {
    expect(inWords(ENGLISH, describeAt(entity, day))).toBe(line);
    expect(inWords(ENGLISH, describeNow(entity, day, '2026-08-22'))).toBe(now ?? '');
  });

  it('describes an organization by kind, sector and parent', () => {
    const bank: Entity = {
      ...person('B', fact('sector', 'semiconductors'), fact('parent', 'Alphabet')),
      kind: 'organization',
      subkind: 'company',
    };

    expect(inWords(ENGLISH, describeAt(bank, '2024-01-01'))).toBe('company (semiconductors), part of Alphabet');
  });

  it('says by whom and when a group was designated, but not before that day', () => {
    const gang: Entity = {
      ...person('G', fact('designated', 'terrorist organization by the United States', '2025-02-20')),
      kind: 'organization',
      subkind: 'gang',
    };

    expect(inWords(ENGLISH, describeAt(gang, '2025-09-03'))).toBe(
      'gang, designated terrorist organization by the United States 20 Feb 2025',
    );
    expect(inWords(ENGLISH, describeAt(gang, '2024-09-03'))).toBe('gang');
  });
});
