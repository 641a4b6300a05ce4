import type { Entity, Fact, Office, OfficeKind } from '../../../lib/knowledge-base/entity.ts';

const SOURCE = { id: 'test', title: 'Test', asOf: '2026-08-22' };

export function office(title: string, kind: OfficeKind, from: string, to = '', asOf = SOURCE.asOf, detail = ''): Fact {
  const table: Office = { id: title, title, country: 'us', kind, single: true };
  return { type: 'office', value: title, office: table, from, to, detail, source: { ...SOURCE, asOf } };
}

export function fact(type: Fact['type'], value: string, from = '', to = '', asOf = SOURCE.asOf): Fact {
  return { type, value, from, to, detail: '', source: { ...SOURCE, asOf } };
}

export function person(name: string, ...facts: Fact[]): Entity {
  return {
    id: name,
    qid: null,
    wikipedia: null,
    name,
    kind: 'person',
    subkind: facts.find(({ type }) => type === 'occupation')?.value ?? 'politician',
    countries: ['us'],
    prominence: 100,
    aliases: [],
    facts,
  };
}
