import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/knowledge-base/entity.ts';
import { readableRecord } from '../../data/pipeline/readable-record.ts';

const source = { id: 'test', title: 'Test', asOf: '2024-05' };
const fact = { value: '', from: '', to: '', detail: '', source };
const ANN: Entity = {
  id: 'Q1',
  qid: 'Q1',
  wikipedia: 'Ann Bell (politician)',
  name: 'Ann Bell',
  kind: 'person',
  subkind: 'politician',
  countries: ['gb'],
  prominence: 90,
  aliases: [
    { text: 'Annie Bell', type: 'full', needsContext: false },
    { text: 'AB', type: 'acronym', needsContext: true, language: 'en' },
  ],
  facts: [
    { ...fact, type: 'office', value: 'Mayor of Ayr', from: '2019', to: '2021' },
    { ...fact, type: 'party', value: 'Labour Party', entity: 'Q9630' },
    { ...fact, type: 'born', from: '1970-02-03' },
  ],
};

describe('readableRecord', () => {
  it.each<[string, Entity, string[]]>([
    [
      'a person: role on the day, names, facts with dates and sources',
      ANN,
      [
        'Q1  Ann Bell | person: politician | gb | prominence 90 | wp Ann Bell (politician)',
        '  role     former Mayor of Ayr (2019–2021)',
        '  aliases  Annie Bell · AB (acronym, en, needs context)',
        '  office   Mayor of Ayr  2019 – 2021  {test@2024-05}',
        '  party    Labour Party  [Q9630]  {test@2024-05}',
        '  born     1970-02-03  {test@2024-05}',
      ],
    ],
    [
      'a person who has died',
      { ...ANN, aliases: [], facts: [{ ...fact, type: 'died', from: '2020-01-02' }] },
      [
        'Q1  Ann Bell | person: politician | gb | prominence 90 | wp Ann Bell (politician)',
        '  role     politician | now: Died 2 Jan 2020',
        '  died     2020-01-02  {test@2024-05}',
      ],
    ],
    [
      'an organization of which little is known',
      { ...ANN, wikipedia: null, kind: 'organization', subkind: '', countries: [], aliases: [], facts: [] },
      ['Q1  Ann Bell | organization: ? | no country | prominence 90 | no title', '  role     organization'],
    ],
  ])('%s', (_, entity, expected) => {
    expect(readableRecord(entity, '2026-08-22').split('\n')).toEqual(expected);
  });
});
