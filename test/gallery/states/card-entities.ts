import type { Namesake } from '../../../lib/cards/card-model.ts';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { entity, fact, office, OLDER } from '../../lib/cards/fixtures.ts';

/** Made-up people and organizations, each with what makes a card look its own way. */
const PRIME_MINISTER = office('Prime Minister of Norland', 'head-of-government', 'norland-government');

export const LEADER: Entity = entity('leader', 'Jane Miller-Okafor', {
  wikipedia: 'Jane Miller-Okafor',
  countries: ['ca'],
  facts: [
    fact('office', PRIME_MINISTER.title, { office: PRIME_MINISTER, from: '2021-03-14' }),
    fact('leader', 'Liberal Party of Norland', { entity: 'liberals', from: '2020-11-09' }),
    fact('party', 'Liberal Party of Norland', { entity: 'liberals' }),
    fact('born', '', { from: '1965-03-16', source: OLDER }),
    fact('office', 'Governor of the Bank of Norland', {
      office: office('Governor of the Bank of Norland', 'central-bank'),
      from: '2013-07-01',
      to: '2020-03-15',
      source: OLDER,
    }),
    fact('office', 'Deputy Minister of Finance', {
      office: office('Deputy Minister of Finance', 'junior-minister'),
      from: '2008-02-01',
      to: '2013-06-03',
      source: OLDER,
    }),
    fact('website', 'pm.example.org'),
  ],
});

export const VETERAN: Entity = entity('veteran', 'Thomas Grey', {
  wikipedia: 'Thomas Grey',
  countries: ['gb'],
  facts: [
    fact('office', 'Chair of the Committee on Standards', {
      office: office('Chair of the Committee on Standards', 'other'),
      from: '2024-09-01',
    }),
    fact('party', 'Unity Party'),
    fact('born', '', { from: '1948' }),
    fact('known-for', 'the reform of local government'),
    ...Array.from({ length: 11 }, (_, i) =>
      fact('office', `Minister for portfolio number ${i + 1}`, {
        office: office(`Minister for portfolio number ${i + 1}`, 'minister'),
        from: `${1990 + i * 3}-05-0${(i % 8) + 1}`,
        to: `${1993 + i * 3 + (i % 2)}-05-0${(i % 8) + 1}`,
        source: OLDER,
      }),
    ),
  ],
});

export const ATHLETE: Entity = entity('athlete', 'Ana Duarte', {
  subkind: 'footballer',
  countries: ['br', 'pt'],
  wikipedia: 'Ana Duarte',
  facts: [
    fact('occupation', 'footballer'),
    fact('club', 'Porto Azul', { from: '2023-07-01', detail: 'forward' }),
    fact('team', 'Brazil women’s national football team', { from: '2019' }),
    fact('club', 'Santos Norte', { from: '2018', to: '2023', source: OLDER }),
    fact('born', '', { from: '1999-12-02' }),
  ],
});

export const BARE: Entity = entity('bare', 'Sam Reed', { subkind: '', countries: [] });

export const LONG_NAME: Entity = entity(
  'long',
  'Maria Aurelia Theodora Constantinescu-Wolkenstein von Hohenlohe-Schillingsfürst de la Vega',
  {
    countries: ['at', 'de'],
    facts: [
      fact('office', 'State Secretary in the Federal Ministry of Climate Action, Environment, Energy, Mobility, Innovation and Technology', {
        office: office(
          'State Secretary in the Federal Ministry of Climate Action, Environment, Energy, Mobility, Innovation and Technology',
          'junior-minister',
        ),
        from: '2024-02-01',
      }),
      fact('born', '', { from: '1971' }),
    ],
  },
); // prettier-ignore

export const ARABIC: Entity = entity('arabic', 'عبد الرحمن المنصوري', {
  countries: ['ma'],
  facts: [
    fact('office', 'Minister of Water', { office: office('Minister of Water', 'minister'), from: '2022-01-05' }),
    fact('office', 'Mayor of Tizna', { office: office('Mayor of Tizna', 'mayor'), from: '2012', to: '2021' }),
    fact('born', '', { from: '1968' }),
  ],
});

export const COMPANY: Entity = entity('company', 'Northwind Air', {
  kind: 'organization',
  subkind: 'airline',
  countries: ['no'],
  wikipedia: 'Northwind Air',
  facts: [
    fact('parent', 'Northwind Group', { entity: 'group' }),
    fact('leader', 'Kari Holm', { from: '2022' }),
    fact('headquarters', 'Bergen'),
    fact('founded', '', { from: '1987-05' }),
    fact('website', 'https://www.northwind.example/'),
  ],
});

export const AGENCY: Entity = entity('agency', 'Federal Office for Coastal Waters and Navigation', {
  kind: 'organization',
  subkind: 'government agency',
  countries: ['us'],
  facts: [fact('part-of', 'Department of the Interior', { entity: 'interior' }), fact('founded', '', { from: '1901' })],
});

export const DESIGNATED: Entity = entity('designated', 'Front of the Red Valley', {
  kind: 'organization',
  subkind: 'armed group',
  countries: ['xk'],
  facts: [
    fact('designated', 'terrorist organization', { from: '2019-04-02', detail: 'United States' }),
    fact('designated', 'terrorist organization', { from: '2020-01', detail: 'European Union' }),
    fact('founded', '', { from: '2004' }),
  ],
});

/** Others in the same article. */
export const RELATED: readonly Entity[] = [
  entity('liberals', 'Liberal Party of Norland', { kind: 'organization', subkind: 'political party' }),
  entity('norland-government', 'Government of Norland', { kind: 'organization', subkind: 'government' }),
  entity('group', 'Northwind Group', { kind: 'organization', subkind: 'holding company' }),
  entity('kari', 'Kari Holm', {
    facts: [fact('chief-executive', 'Northwind Air', { entity: 'company', from: '2022' })],
  }),
  entity('interior', 'Department of the Interior', { kind: 'organization', subkind: 'government department' }),
];

export const NAMESAKES: readonly Namesake[] = [
  { id: 'other-1', name: 'Jane Miller', kind: 'person', subkind: 'actor', countries: ['us'] },
  { id: 'other-2', name: 'Jane Okafor', kind: 'person', subkind: '', countries: [] },
];
