import { buildCast } from '../../../lib/cards/build-cast.ts';
import type { CastEntry } from '../../../lib/cards/card-model.ts';
import type { LinkedMention } from '../../../lib/engine.ts';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { entity, fact, office } from '../../lib/cards/fixtures.ts';
import {
  AGENCY,
  ARABIC,
  ATHLETE,
  BARE,
  COMPANY,
  DESIGNATED,
  LEADER,
  LONG_NAME,
  RELATED,
  VETERAN,
} from './card-entities.ts';
import { STRINGS } from '../strings.ts';

export const TODAY = '2026-08-01';
export const DAY = '2025-09-03';

/** An article of every sort of name. */
export const CAST_ENTITIES: readonly Entity[] = [
  LEADER, VETERAN, ATHLETE, LONG_NAME, ARABIC, BARE, COMPANY, AGENCY, DESIGNATED, ...RELATED,
]; // prettier-ignore

const MINISTRIES = [
  'Finance',
  'Justice',
  'Defence',
  'Health',
  'Trade',
  'Transport',
  'Culture',
  'Energy',
  'Labour',
  'Housing',
];

/** Forty of one country: ministers, their ministries, two parties, a chamber, a company with its people. */
export const FORTY: readonly Entity[] = [
  ...MINISTRIES.flatMap((name, i): Entity[] => [
    entity(`minister-${i}`, `Minister ${'ABCDEFGHIJ'[i]}. ${name}son`, {
      facts: [
        fact('office', '', { office: office(`Minister of ${name}`, 'minister'), from: `${2020 + (i % 5)}-02-03` }),
        fact('party', i % 2 === 0 ? 'Unity Party' : 'Liberal Party', { entity: i % 2 === 0 ? 'unity' : 'liberal' }),
      ],
    }),
    entity(`ministry-${i}`, `Ministry of ${name} of Norland`, {
      kind: 'organization',
      subkind: 'ministry',
      facts: [fact('leader', '', { entity: `minister-${i}`, from: '2024' }), fact('parent', 'Government of Norland', { entity: 'gov' })],
    }),
  ]),
  ...Array.from({ length: 12 }, (_, i) =>
    entity(`member-${i}`, `Member Number${i}`, {
      facts: [
        fact('office', '', { office: { ...office('Member of the Assembly of Norland', 'legislator'), single: false }, from: '2023' }),
        fact('party', 'Unity Party', { entity: i % 3 === 0 ? 'liberal' : 'unity' }),
      ],
    }),
  ),
  entity('liberal', 'Liberal Party', { kind: 'organization', subkind: 'political party' }),
  entity('works', 'Norland Works', { kind: 'organization', subkind: 'company', facts: [fact('founder', '', { entity: 'works-0' })] }),
  ...Array.from({ length: 6 }, (_, i) =>
    entity(`works-${i}`, `Worker Person${i}`, { facts: [fact('employer', 'Norland Works', { entity: 'works', from: '2020' })] }),
  ),
]; // prettier-ignore

/** Each is named a few times: the first often and everywhere, the last once at the end. */
export function castOf(entities: readonly Entity[], date = DAY): CastEntry[] {
  const blocks = Array.from({ length: 40 }, (_, id) => ({ id, kind: 'paragraph' as const, length: 100 }));
  const mentions = entities.flatMap(({ id, kind, name }, i): LinkedMention[] =>
    Array.from({ length: 1 + Math.max(0, 7 - i) }, (_, k) => ({
      block: (i + k * 5) % 40, start: (i * 7) % 90, end: (i * 7) % 90 + 5, surface: name, entity: id, kind, confidence: 1,
      reason: { is: 'name-of', surface: name, name }, others: [],
    })),
  ); // prettier-ignore
  return buildCast(mentions, { date, today: TODAY, entities, strings: STRINGS }, blocks, {});
}
