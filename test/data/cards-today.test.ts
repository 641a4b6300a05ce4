import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { entitiesOf } from '../../data/pipeline/entities.ts';
import { readRecordSet } from '../../data/pipeline/record-files.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { inWords } from '../../lib/i18n/description.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';
import type { Entity, Fact } from '../../lib/knowledge-base/entity.ts';
import { describeAt } from '../../lib/timeline/describe.ts';
import { roleAt, roleRank } from '../../lib/timeline/role.ts';
import { GRACE_DAYS } from '../../lib/timeline/span.ts';

// A quarter of a million cards take as long as a busy machine lets them.
vi.setConfig({ testTimeout: 240_000 });

/** Every card of the dataset as a reader of today gets it, in English: what the data knew of another day it says of that day. */
const today = new Date().toISOString().slice(0, 10);
const dayBefore = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
/** What a source vouched for longer ago than this is no news of today. */
const stale = dayBefore(GRACE_DAYS + 31);

const { entities } = entitiesOf(readRecordSet(fileURLToPath(new URL('../../data/entities', import.meta.url))));
/** Bare names have no card. */
const people = entities.filter(({ kind, subkind, facts }) => kind === 'person' && (subkind !== '' || facts.length > 0));
const lines = new Map<Entity, string>();
function line(entity: Entity): string {
  const text = lines.get(entity) ?? inWords(ENGLISH, describeAt(entity, today));
  lines.set(entity, text);
  return text;
}
const days = new Map<string, string>();
/** A day as a card writes it; there are a few hundred, and formatting is slow. */
function inCards(day: string): string {
  const text = days.get(day) ?? formatDate(day, ENGLISH.locale, 'short');
  days.set(day, text);
  return text;
}
const label = (entity: Entity): string => `${entity.id} ${entity.name}: ${line(entity)}`;
const isPost = (fact: Fact): boolean => roleRank(fact) !== Number.POSITIVE_INFINITY && fact.type !== 'founder';
const died = (entity: Entity): string | undefined => entity.facts.find(({ type }) => type === 'died')?.from;

describe(`cards on ${today}`, () => {
  it('has lines for nearly everybody, and many posts that were open when a source last looked', () => {
    expect(people.filter((entity) => line(entity) !== '').length).toBeGreaterThan(people.length * 0.98);
    const open = people.filter((entity) => roleAt(entity, today)?.standing === 'as-of');
    expect(open.length).toBeGreaterThan(20_000);
  });

  it('says of a post that an old source left open of which day that is', () => {
    const wrong = people.filter((entity) => {
      const role = roleAt(entity, today);
      if (role === null || !isPost(role.fact) || role.fact.to !== '' || (died(entity) ?? '') !== '') return false;
      const { asOf } = role.fact.source;
      if (asOf !== '' && asOf >= stale.slice(0, asOf.length)) return false;
      const said = asOf === '' ? 'at some time' : `(as of ${inCards(asOf)})`;
      return !line(entity).includes(said);
    });
    expect(wrong.map(label)).toEqual([]);
  });

  it('says of a post that has ended that it has', () => {
    const wrong = people.filter((entity) => {
      const role = roleAt(entity, today);
      if (role === null || !isPost(role.fact) || role.fact.to === '') return false;
      return !/\bformer(?:ly)?\b/.test(line(entity));
    });
    expect(wrong.map(label)).toEqual([]);
  });

  it('gives the dead no post', () => {
    const wrong = people.filter((entity) => {
      const end = died(entity);
      if (end === undefined || end === '' || end >= today) return false;
      const role = roleAt(entity, today);
      return role !== null && isPost(role.fact) && role.standing !== 'after' && role.standing !== 'undated';
    });
    expect(wrong.map(label)).toEqual([]);
  });
});

describe('what closes an office', () => {
  const open = (entity: Entity): Fact[] => entity.facts.filter(({ type, to }) => type === 'office' && to === '');

  it('a death: no office goes on that a later source saw open', () => {
    const wrong = people.filter((entity) => {
      const end = died(entity) ?? '';
      return end !== '' && open(entity).some(({ source }) => source.asOf > end);
    });
    expect(wrong.map(label)).toEqual([]);
  });

  it('a successor: of two who hold what one can hold, the earlier has an end', () => {
    const holders = new Map<string, { entity: Entity; fact: Fact }[]>();
    for (const entity of people)
      for (const fact of entity.facts)
        if (fact.type === 'office' && fact.office?.single && fact.from !== '')
          holders.set(fact.office.id, [...(holders.get(fact.office.id) ?? []), { entity, fact }]);
    const wrong = [...holders.values()].flatMap((list) =>
      list
        .filter(({ entity, fact }) => {
          if (fact.to !== '' || fact.source.asOf === '') return false;
          // Somebody else who came later, has not gone, and whose source is no older.
          return list.some(
            (next) =>
              next.entity !== entity &&
              next.fact.from > fact.from &&
              next.fact.to === '' &&
              next.fact.source.asOf >= fact.source.asOf,
          );
        })
        .map(({ entity, fact }) => `${fact.office?.title}: ${label(entity)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a dissolution: nobody leads what is no more', () => {
    const ended = entities.filter(
      ({ kind, facts }) =>
        kind === 'organization' && facts.some(({ type, from }) => type === 'dissolved' && from !== ''),
    );
    const wrong = ended.filter(({ facts }) => facts.some(({ type, to }) => type === 'leader' && to === ''));
    expect(ended.length).toBeGreaterThan(500);
    expect(wrong.map(label)).toEqual([]);
  });
});
