import type { DraftFact } from './draft.ts';
import { earliest } from './partial-date.ts';
import type { OfficeRecord } from './source-record.ts';

/** From one house to the other takes some weeks: the old term ends on another day than the new one begins. */
const CHANGE_DAYS = 60;
/** What is asked of the table of offices. */
type Offices = { get(id: string): OfficeRecord | undefined };

/** Two ends this near are one: that of a term. */
const SAME_END_DAYS = 7;
/** Countries whose regional houses are two, of which one person sits in one. */
const TWO_HOUSES: ReadonlySet<string> = new Set(['us']);

/**
 * Nobody sits in both houses of a state. A list that gives the start of all service to the seat held now ("in the Senate since
 * 2007", of somebody who was in the House from 2007 to 2015) does not know when that seat was taken: it gets no start.
 * Where the same list has the same past term in both houses, the one with the start of all service is the slip.
 */
export function withOneSeat(facts: readonly DraftFact[], offices: Offices): DraftFact[] {
  const seats = facts.filter(({ type, target }) => type === 'office' && isSeat(offices, target));
  return facts
    .filter((fact) => !seats.includes(fact) || !isTwin(fact, seats))
    .map((fact) => {
      if (!seats.includes(fact) || fact.from === '' || fact.to !== '') return fact;
      const doubled = seats.some(
        ({ target, to }) => target !== fact.target && to !== '' && days(fact.from, to) > CHANGE_DAYS,
      );
      return doubled ? { ...fact, from: '' } : fact;
    });
}

/** Sources that give the first day and the last of all stays in a house, and the house. */
const FIRST_AND_LAST: Readonly<Record<string, string>> = { 'eu-meps': 'Q27169' };
/** Nobody holds one of these of a country and sits there: since 2004 in no parliament, in a government never. */
const ELSEWHERE = new Set<OfficeRecord['kind']>(['minister', 'head-of-government', 'deputy-head', 'legislator']);
const NO_TWO_PARLIAMENTS = '2004-07';
/** Whoever moves on leaves the old seat some weeks later. */
const LEAVE_DAYS = 120;

/** A stay known by its first day and its last had a break if the person sat elsewhere in between: it gets no start. */
export function withKnownStays(facts: readonly DraftFact[], offices: Offices): DraftFact[] {
  return facts.map((fact) => {
    if (fact.type !== 'office' || FIRST_AND_LAST[fact.source] !== fact.target || fact.from === '') return fact;
    return facts.some((other) => isBreak(other, fact, offices.get(other.target))) ? { ...fact, from: '' } : fact;
  });
}

function isBreak({ type, from, to }: DraftFact, stay: DraftFact, office: OfficeRecord | undefined): boolean {
  if (type !== 'office' || from === '' || to === '' || days(stay.from, from) <= 0) return false;
  if (office === undefined || office.country === '' || !ELSEWHERE.has(office.kind)) return false;
  if (office.kind === 'legislator' && from < NO_TWO_PARLIAMENTS) return false;
  const until = stay.to !== '' && days(stay.to, to) > 0 ? stay.to : to;
  return days(from, until) > LEAVE_DAYS;
}

function isTwin({ source, target, from, to }: DraftFact, seats: readonly DraftFact[]): boolean {
  return (
    from !== '' &&
    to !== '' &&
    seats.some(
      (seat) =>
        seat.source === source &&
        seat.target !== target &&
        seat.from === '' &&
        seat.to !== '' &&
        Math.abs(days(seat.to, to)) <= SAME_END_DAYS,
    )
  );
}

function isSeat(offices: Offices, target: string): boolean {
  const office = offices.get(target);
  return office !== undefined && office.kind === 'regional-legislator' && TWO_HOUSES.has(office.country);
}

function days(from: string, to: string): number {
  return earliest(to) - earliest(from);
}
