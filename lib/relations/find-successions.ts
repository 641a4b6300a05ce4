import type { Entity, Fact, PartialDate } from '../knowledge-base/entity.ts';
import type { RoleTitle } from '../timeline/description.ts';
import { firstDay, lastDay } from '../timeline/partial-date.ts';
import type { Relation } from './relation.ts';

/** Between a resignation and an oath lie days; what lies between a longer gap the dataset may not know. */
const MOST_DAYS_BETWEEN = 31;
const MS_A_DAY = 86_400_000;

interface Term {
  holder: Entity;
  fact: Fact;
}

/**
 * Who in the cast took over an office from whom: offices that one holds at a time, terms that meet to within a month, both
 * dates known at least to the month. A year is too coarse: two may have come and gone in it.
 */
export function findSuccessions(cast: readonly Entity[], day: PartialDate): Relation[] {
  const terms = cast.flatMap((holder) =>
    holder.facts
      .filter(({ type, office, detail }) => type === 'office' && office?.single === true && detail === '')
      .map((fact): Term => ({ holder, fact })),
  );
  const byOffice = Map.groupBy(terms, ({ fact }) => fact.office?.id ?? '');
  const found = new Map<string, Relation>();
  for (const sharing of byOffice.values()) {
    for (const later of sharing) {
      if (later.fact.from === '' || lastDay(day) < firstDay(later.fact.from)) continue;
      const earlier = sharing.find((term) => term.holder.id !== later.holder.id && meets(term.fact, later.fact));
      if (!earlier) continue;
      const { office, from: since, source } = later.fact;
      const key = `${later.holder.id} ${earlier.holder.id}`;
      const known = found.get(key);
      // Of several offices taken over from the same predecessor, the latest.
      if (known && known.since >= since) continue;
      const title: RoleTitle = { relation: 'office', value: office?.title ?? later.fact.value, detail: '' };
      found.set(key, { kind: 'succeeded', from: later.holder.id, to: earlier.holder.id, title, since, source });
    }
  }
  return [...found.values()];
}

function meets(earlier: Fact, later: Fact): boolean {
  if (earlier.to.length < 7 || later.from.length < 7 || earlier.from >= later.from) return false;
  const days = (Date.parse(firstDay(later.from)) - Date.parse(firstDay(earlier.to))) / MS_A_DAY;
  return Math.abs(days) <= MOST_DAYS_BETWEEN;
}
