import type { Fact, FactType, PartialDate } from '../knowledge-base/entity.ts';
import { firstDay, lastDay } from './partial-date.ts';

/**
 * Where a day stands to a dated fact.
 * during: the source vouches for that day. as-of: the fact was open when its source was made and the day is later, so it
 * may have ended since. before / after: not yet, no longer. undated: held at some time, nobody says when.
 */
export type Standing = 'before' | 'during' | 'as-of' | 'after' | 'undated';

/** How far a source's word is taken to reach beyond its day: offices change in days, data in weeks. */
export const GRACE_DAYS = 45;

/** Facts that hold unless said otherwise, and so need no dates to be used. */
const LASTING: ReadonlySet<FactType> = new Set<FactType>([
  'occupation', 'party', 'sector', 'parent', 'part-of', 'league', 'headquarters', 'member-of', 'website', 'founder', 'owner',
  'successor', 'predecessor', 'designated', 'team', 'born', 'died', 'founded', 'dissolved',
]); // prettier-ignore

/** Of a team a source without a day says that somebody once played for it. */
const HOLDS_WITHOUT_DAY: ReadonlySet<FactType> = new Set([...LASTING].filter((type) => type !== 'team'));

/** Compares whole days; a fact known only to the year is taken to hold from its first to its last day. */
export function standingAt(fact: Fact, day: PartialDate): Standing {
  if (fact.from !== '' && lastDay(day) < firstDay(fact.from)) return 'before';
  if (fact.to !== '') return firstDay(day) > lastDay(fact.to) || hadEnded(fact, day) ? 'after' : 'during';
  // A source without a day vouches for no day; one without a start vouches for the year before its day.
  const begun = fact.from !== '' || LASTING.has(fact.type) || firstDay(day) >= yearBefore(fact.source.asOf);
  if (!begun || (fact.source.asOf === '' && !HOLDS_WITHOUT_DAY.has(fact.type))) return 'undated';
  return fact.source.asOf === '' || firstDay(day) <= vouchedUntil(fact) ? 'during' : 'as-of';
}

/** The day a year before a source's own; '' for a source without a day comes before no day. */
function yearBefore(asOf: PartialDate): string {
  const day = firstDay(asOf);
  return day === '' ? '9999' : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** An end known only to the month or year, in the very month or year of that day: the source speaks of it as past. */
function hadEnded(fact: Fact, day: PartialDate): boolean {
  const { asOf } = fact.source;
  return fact.to.length < 10 && asOf !== '' && firstDay(day) >= firstDay(fact.to) && firstDay(day) >= firstDay(asOf);
}

function vouchedUntil(fact: Fact): string {
  const day = lastDay(fact.source.asOf);
  if (day === '') return '';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, Math.min(28, date) + GRACE_DAYS)).toISOString().slice(0, 10);
}
