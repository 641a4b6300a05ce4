import type { Entity, EntityId, Fact, PartialDate } from '../knowledge-base/entity.ts';
import { roleTitle } from '../timeline/describe.ts';
import type { RoleTitle } from '../timeline/description.ts';
import { firstDay, lastDay } from '../timeline/partial-date.ts';
import { roleRank } from '../timeline/role.ts';

/** One bar of the picture. Times are in years: 2025.5 is the middle of 2025. */
export interface Term {
  title: RoleTitle;
  from: PartialDate;
  to: PartialDate;
  startYear: number;
  /** Where the bar ends; for a term not known to have ended, the day until which its source vouches. */
  endYear: number;
  /** Not known to have ended. */
  isOpen: boolean;
  /** Held on the article's day. */
  isHeld: boolean;
  /** Terms that overlap lie below each other: 0 is the first lane. */
  lane: number;
}

export interface TermRow {
  id: EntityId;
  name: string;
  terms: Term[];
  lanes: number;
}

export interface OfficeTerms {
  rows: TermRow[];
  startYear: number;
  endYear: number;
  /** The article's day; the day of reading when it has none. */
  dayYear: number;
}

/** The picture is about the article's time: no further back than this, and nothing that had ended before. */
const YEARS_BEFORE = 9;
/** Room to the right of the last day, as a share of a year. */
const MARGIN_YEARS = 0.6;
/** More lanes than these make a row a wall; the weightiest stay. */
const MOST_TERMS = 6;

/** The dated offices and posts of the people in the cast around the article's day. People without one are left out. */
export function officeTerms(cast: readonly Entity[], day: PartialDate, today: PartialDate): OfficeTerms {
  const dayYear = yearOf(firstDay(day || today));
  const earliest = dayYear - YEARS_BEFORE;
  const now = yearOf(firstDay(today));
  const rows = cast.flatMap((entity): TermRow[] => {
    if (entity.kind !== 'person') return [];
    const terms = entity.facts
      .filter((fact) => fact.from !== '' && roleRank(fact) !== Number.POSITIVE_INFINITY && fact.type !== 'nominated')
      .sort((a, b) => roleRank(a) - roleRank(b) || b.from.localeCompare(a.from))
      .map((fact) => termOf(entity, fact, dayYear, now))
      .filter((term, i, all) => term.endYear > earliest && all.findIndex((other) => isSame(other, term)) === i)
      .slice(0, MOST_TERMS);
    return terms.length === 0 ? [] : [{ id: entity.id, name: entity.name, ...inLanes(terms) }];
  });
  const starts = rows.flatMap(({ terms }) => terms.map((term) => term.startYear));
  return {
    rows,
    startYear: Math.max(earliest, Math.min(dayYear - 1, ...starts)),
    endYear: Math.max(now, dayYear) + MARGIN_YEARS,
    dayYear,
  };
}

function termOf(entity: Entity, fact: Fact, dayYear: number, now: number): Term {
  const startYear = yearOf(firstDay(fact.from));
  const isOpen = fact.to === '';
  // What a source leaves open it vouches for until its own day.
  const until = isOpen ? lastDay(fact.source.asOf) : lastDay(fact.to);
  const endYear = Math.min(now, Math.max(startYear, until === '' ? startYear : yearOf(until)));
  const isHeld = startYear <= dayYear && (isOpen || endYear >= dayYear);
  return { title: roleTitle(entity, fact), from: fact.from, to: fact.to, startYear, endYear, isOpen, isHeld, lane: 0 };
}

function isSame(a: Term, b: Term): boolean {
  return JSON.stringify(a.title) === JSON.stringify(b.title) && a.from.slice(0, 7) === b.from.slice(0, 7);
}

/** In the order of time, each in the first lane that is free. */
function inLanes(terms: readonly Term[]): { terms: Term[]; lanes: number } {
  const ends: number[] = [];
  const placed = [...terms]
    .sort((a, b) => a.startYear - b.startYear)
    .map((term) => {
      const free = ends.findIndex((end) => end <= term.startYear + 1 / 365);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = term.isOpen ? Number.POSITIVE_INFINITY : term.endYear;
      return { ...term, lane };
    });
  return { terms: placed, lanes: ends.length };
}

/** 2025-07-02 → 2025.5 */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (Math.min(date, 31) - 1) / 372;
}
