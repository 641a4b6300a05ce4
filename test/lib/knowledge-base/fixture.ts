import type { Alias, AliasType, Entity, Fact, Office, Source } from '../../../lib/knowledge-base/entity.ts';
import type { KnowledgeBaseInput } from '../../../lib/knowledge-base/encode.ts';

export const source: Source = { id: 'made-up', title: 'Made up for tests', asOf: '2026-01-31' };

export function fact(type: Fact['type'], value: string, more: Partial<Fact> = {}): Fact {
  return { type, value, from: '', to: '', detail: '', source, ...more };
}

export function person(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    qid: /^Q\d+$/.test(id) ? id : null,
    wikipedia: name,
    name,
    kind: 'person',
    subkind: 'politician',
    countries: ['us'],
    prominence: 100,
    aliases: [],
    facts: [fact('occupation', 'politician')],
    ...more,
  };
}

export function organization(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return person(id, name, { kind: 'organization', subkind: 'agency', facts: [fact('sector', 'government')], ...more });
}

export function alias(text: string, type: AliasType = 'short', needsContext = false): Alias {
  return { text, type, needsContext };
}

export function input(entities: Entity[], more: Partial<KnowledgeBaseInput> = {}): KnowledgeBaseInput {
  return { asOf: '2026-08-22', sources: [source], offices: [], entities, ...more };
}

const secretary: Office = {
  id: 'Q14213',
  title: 'United States Secretary of State',
  country: 'us',
  kind: 'minister',
  single: true,
  organization: 'Q789915',
};
const older: Source = { id: 'older', title: 'An older list', asOf: '2022-07' };

/** A little of everything that the format can hold. */
export const everything: KnowledgeBaseInput = input(
  [
    person('Q324546', 'Marco Rubio', {
      prominence: 200,
      aliases: [
        alias('Marco Antonio Rubio', 'full'),
        alias('Little Marco', 'short', true),
        { text: 'Марко Рубио', type: 'transliteration', needsContext: false, language: 'ru' },
      ],
      facts: [
        fact('office', 'United States Secretary of State', { office: secretary, from: '2025-01-21' }),
        fact('office', 'Senator', { from: '2011-01-03', to: '2025-01-20', detail: 'Florida', source: older }),
        fact('born', '', { from: '1971-05-28', source: older }),
        fact('employer', 'State Department', { entity: 'Q789915', from: '2025' }),
      ],
    }),
    person('Q22686', 'Donald Trump', { prominence: 255, aliases: [alias('Donald J. Trump', 'full')] }),
    person('Q3', 'Michael Jordan', {
      wikipedia: 'Michael Jordan (footballer)',
      countries: ['gb', 'ie'],
      prominence: 3,
    }),
    person('michael-jordan-2', 'Michael Jordan', {
      wikipedia: null,
      subkind: '',
      countries: [],
      prominence: 0,
      facts: [],
    }),
    person('Q4', 'Jean-Luc Mélenchon', { wikipedia: 'Jean-Luc Melenchon', countries: ['fr'] }),
    person('ødd id', 'Nobody Known', {
      qid: 'Q99',
      wikipedia: null,
      subkind: '',
      countries: [],
      prominence: 0,
      facts: [],
    }),
    organization('Q789915', 'Department of State', {
      wikipedia: 'United States Department of State',
      aliases: [alias('State Department'), alias('DOS', 'acronym', true), alias('Department of State', 'full', true)],
    }),
    organization('tren-de-aragua', 'Tren de Aragua', {
      countries: ['ve'],
      facts: [fact('designated', 'terrorist organization', { from: '2025-02-20', detail: 'United States' })],
    }),
    organization('Q7817', 'World Health Organization', { countries: [], aliases: [alias('WHO', 'acronym')] }),
  ],
  { offices: [secretary], sources: [source, older] },
);
