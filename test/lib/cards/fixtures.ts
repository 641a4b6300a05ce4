import type { Entity, Fact, FactType, Office, OfficeKind, Source } from '../../../lib/knowledge-base/entity.ts';

export const SOURCE: Source = { id: 'register', title: 'A register', asOf: '2025-06-01' };
export const OLDER: Source = { id: 'archive', title: 'An archive', asOf: '2022-07-01' };

export function office(title: string, kind: OfficeKind, organization?: string): Office {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    country: 'xx',
    kind,
    single: true,
    ...(organization !== undefined && { organization }),
  };
}

export function fact(type: FactType, value: string, more: Partial<Fact> = {}): Fact {
  return { type, value, from: '', to: '', detail: '', source: SOURCE, ...more };
}

export function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    qid: null,
    wikipedia: null,
    name,
    kind: 'person',
    subkind: 'politician',
    countries: ['us'],
    prominence: 100,
    aliases: [],
    facts: [],
    ...more,
  };
}

const SECRETARY = office('Secretary of State', 'minister', 'state');
const SENATOR = office('Senator', 'legislator');

/** A politician with a present office, a former one, a party, and a department in the same article. */
export const RUBIO = entity('rubio', 'Marco Rubio', {
  wikipedia: 'Marco Rubio',
  facts: [
    fact('office', 'Secretary of State', { office: SECRETARY, from: '2025-01-21' }),
    fact('office', 'Senator', {
      office: SENATOR,
      from: '2011-01-03',
      to: '2025-01-20',
      detail: 'Florida',
      source: OLDER,
    }),
    fact('party', 'Republican Party', { entity: 'gop' }),
    fact('born', '', { from: '1971-05-28', source: OLDER }),
    fact('website', 'state.gov'),
  ],
});
export const STATE = entity('state', 'State Department', {
  kind: 'organization',
  subkind: 'government department',
  facts: [fact('founded', '', { from: '1789' })],
});
export const GOP = entity('gop', 'Republican Party', {
  kind: 'organization',
  subkind: 'political party',
  facts: [fact('leader', 'Jane Doe', { from: '2024' })],
});
export const ALL = [RUBIO, STATE, GOP];
