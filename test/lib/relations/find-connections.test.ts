import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { findConnections } from '../../../lib/relations/find-connections.ts';
import { entity, fact, office } from '../cards/fixtures.ts';

const DAY = '2025-03-01';
const organization = (id: string, name: string, facts: Entity['facts'] = []): Entity =>
  entity(id, name, { kind: 'organization', subkind: 'agency', facts });
const prime = office('Prime Minister of Freedonia', 'head-of-government');
const finance = office('Finance Minister of Freedonia', 'minister');
const member = { ...office('Member of Parliament', 'legislator'), single: false };

/** Each case: who is in the article, and everything that is to be said of them. */
const CASES: { name: string; cast: Entity[]; day?: string; relations?: string[]; circles?: string[] }[] = [
  {
    name: 'a leader, from either side, once',
    cast: [
      entity('a', 'A', { facts: [fact('leader', 'O', { entity: 'o', from: '2024' })] }),
      organization('o', 'O', [fact('leader', 'A', { entity: 'a', from: '2024' })]),
    ],
    relations: ['a leads o'],
  },
  {
    name: 'an office named after a body leads it',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: office('Director of the Census Bureau', 'agency-head'), from: '2024' })] }),
      organization('o', 'Census Bureau'),
    ],
    relations: ['a leads o'],
  },
  {
    name: 'an acting head is said by the office, not to lead',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: office('Director of the Census Bureau', 'agency-head'), from: '2024', detail: 'acting' })] }),
      organization('o', 'Census Bureau'),
    ],
    relations: ['a office o'],
  },
  {
    name: 'nothing of what had ended or not begun',
    cast: [
      entity('a', 'A', { facts: [fact('employer', 'O', { entity: 'o', from: '2010', to: '2020' })] }),
      entity('b', 'B', { facts: [fact('chair', 'O', { entity: 'o', from: '2025-06' })] }),
      organization('o', 'O'),
    ],
  },
  {
    name: 'parts, members, owners, founders, clubs',
    cast: [
      entity('a', 'A', { facts: [fact('owner', 'O', { entity: 'o' }), fact('club', 'C', { entity: 'c', from: '2024' })] }),
      organization('o', 'O', [fact('parent', 'P', { entity: 'p' }), fact('founder', 'B', { entity: 'b' })]),
      organization('p', 'P', [fact('member-of', 'C', { entity: 'c' })]),
      organization('c', 'C'),
      entity('b', 'B'),
    ],
    relations: ['a owns o', 'a plays c', 'b founded o', 'o part p', 'p member c'],
  },
  {
    name: 'who took over an office from whom',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: prime, from: '2020-05-01', to: '2024-11-02' })] }),
      entity('b', 'B', { facts: [fact('office', '', { office: prime, from: '2024-11-05' })] }),
    ],
    relations: ['b succeeded a'],
  },
  {
    name: 'no succession over a gap, in one year known only as such, or before it happened',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: prime, from: '2010-01-01', to: '2014-01-01' })] }),
      entity('b', 'B', { facts: [fact('office', '', { office: prime, from: '2016-01-01', to: '2020' })] }),
      entity('c', 'C', { facts: [fact('office', '', { office: prime, from: '2020', to: '2025-03-20' })] }),
      entity('d', 'D', { facts: [fact('office', '', { office: prime, from: '2025-03-20' })] }),
    ],
  },
  {
    name: 'a government, of those in it on the day',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: prime, from: '2024' })] }),
      entity('b', 'B', { facts: [fact('office', '', { office: finance, from: '2024' })] }),
      entity('c', 'C', { facts: [fact('office', '', { office: finance, from: '2010', to: '2012' })] }),
    ],
    circles: ['government xx: a b'],
  },
  {
    name: 'a head of state is in the government only where the constitution has it so',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: office('King of Freedonia', 'head-of-state'), from: '2000' })] }),
      entity('b', 'B', { facts: [fact('office', '', { office: prime, from: '2024' })] }),
    ],
  },
  {
    name: 'a party that is not in the article joins, one that is has members',
    cast: [
      entity('a', 'A', { facts: [fact('party', 'P', { entity: 'p' }), fact('party', 'Q', { entity: 'q' })] }),
      entity('b', 'B', { facts: [fact('party', 'P', { entity: 'p' }), fact('party', 'Q', { entity: 'q' })] }),
      organization('q', 'Q'),
    ],
    relations: ['a party q', 'b party q'],
    circles: ['party P: a b'],
  },
  {
    name: 'a chamber, a designation',
    cast: [
      entity('a', 'A', { facts: [fact('office', '', { office: member, from: '2024' })] }),
      entity('b', 'B', { facts: [fact('office', '', { office: member, from: '2020', detail: 'Elsewhere' })] }),
      organization('o', 'O', [fact('designated', 'terrorist organization', { from: '2020', detail: 'by Freedonia' })]),
      organization('p', 'P', [fact('designated', 'terrorist organization', { from: '2021', detail: 'by Freedonia' })]),
    ],
    circles: ['chamber Member of Parliament: a b', 'designated terrorist organization by Freedonia: o p'],
  },
]; // prettier-ignore

describe('connections', () => {
  it.each(CASES)('$name', ({ cast, day = DAY, relations = [], circles = [] }) => {
    const found = findConnections(cast, day);
    expect(found.relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort()).toEqual(relations);
    expect(found.circles.map(({ kind, name, members }) => `${kind} ${name}: ${members.join(' ')}`)).toEqual(circles);
  });

  it('do not depend on the order of the cast', () => {
    for (const { cast } of CASES) {
      const keys = (entities: readonly Entity[]): string[] =>
        findConnections(entities, DAY)
          .relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)
          .sort();
      expect(keys(cast.toReversed())).toEqual(keys(cast));
    }
  });
});
