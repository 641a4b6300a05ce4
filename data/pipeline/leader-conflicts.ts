import type { FactType } from '../../lib/knowledge-base/entity.ts';
import { conflictOf, placeOf, type Conflict, type CuratedRow } from './conflict.ts';
import { fold } from './fold.ts';
import type { SourceFact } from './source-record.ts';

/** Relations of a person that make the person the `leader` of an organization's row. */
const LEADING = new Set<FactType>(['chief-executive', 'leader']);

/**
 * Where the row of an organization and the row of its leader do not agree whether the leader still leads: open in one and ended
 * in the other, or the leader is dead. People and organizations are told by name and by the aliases that need no context.
 */
export function leaderConflicts(rows: readonly CuratedRow[]): Conflict[] {
  const people = new Map<string, CuratedRow[]>();
  for (const row of rows) {
    if (row.record.kind !== 'person') continue;
    const key = fold(row.record.name);
    people.set(key, [...(people.get(key) ?? []), row]);
  }
  return rows.flatMap((row) => {
    if (row.record.kind !== 'organization') return [];
    const names = new Set([row.record.name, ...(row.record.aliases ?? []).map(({ text }) => text)].map(fold));
    const leaders = Map.groupBy((row.record.facts ?? []).filter(isDatedLeader), ({ value = '' }) => value);
    return [...leaders].flatMap(([name, terms]) => {
      // Two people of the name: the row does not say which.
      const [leader, ...others] = people.get(fold(name)) ?? [];
      return leader === undefined || others.length > 0 ? [] : disagreement(row, name, terms, leader, names);
    });
  });
}

function disagreement(
  row: CuratedRow,
  name: string,
  terms: readonly SourceFact[],
  leader: CuratedRow,
  names: ReadonlySet<string>,
): Conflict[] {
  const facts = leader.record.facts ?? [];
  const theirs = facts.filter(
    (fact) => LEADING.has(fact.type) && fact.asOf !== '' && names.has(fold(fact.value ?? '')),
  );
  const died = facts.find(({ type }) => type === 'died');
  const open = terms.some(isOpen);
  const field = `leader ${name}`;
  if (open && died !== undefined)
    return [conflictOf(row, 'leader is dead', field, spans(terms), `${died.from ?? '?'} ${placeOf(leader)}`)];
  if (theirs.length === 0 || theirs.some(isOpen) === open) return [];
  return [conflictOf(row, 'end of a leadership', field, spans(terms), `${spans(theirs)} ${placeOf(leader)}`)];
}

function isDatedLeader({ type, from = '', to = '' }: SourceFact): boolean {
  return type === 'leader' && from + to !== '';
}

function isOpen({ to = '' }: SourceFact): boolean {
  return to === '';
}

function spans(terms: readonly SourceFact[]): string {
  return terms.map(({ from = '', to = '' }) => `${from}/${to}`).join(' · ');
}
