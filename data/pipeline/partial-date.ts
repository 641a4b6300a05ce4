import type { PartialDate } from '../../lib/knowledge-base/entity.ts';

const DAY_MS = 86_400_000;

/** First day that a partial date can mean, in days since 1970; NaN for ''. */
export function earliest(date: PartialDate): number {
  return date === ''
    ? NaN
    : Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1) - 1, Number(date.slice(8, 10) || 1)) / DAY_MS;
}

/** Last day that a partial date can mean, in days since 1970; NaN for ''. */
export function latest(date: PartialDate): number {
  const [year = '', month = '', day = ''] = date.split('-');
  if (year === '') return NaN;
  if (month === '') return Date.UTC(Number(year), 11, 31) / DAY_MS;
  if (day === '') return Date.UTC(Number(year), Number(month), 0) / DAY_MS;
  return earliest(date);
}

/** True for '', `YYYY`, `YYYY-MM`, `YYYY-MM-DD` with a real month and day. */
export function isPartialDate(date: string): boolean {
  if (date === '') return true;
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return false;
  const [, month, day] = date.split('-').map(Number);
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return (
    day === undefined || (day >= 1 && day <= new Date(Date.UTC(Number(date.slice(0, 4)), month ?? 1, 0)).getUTCDate())
  );
}

/** Surely later: no day of `a` is on or before a day of `b`. An unknown date is never later. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return earliest(a) > latest(b);
}

/** Whether `fine` says the same as `coarse`, more precisely ("2025-01-21" of "2025-01"). */
export function refines(fine: PartialDate, coarse: PartialDate): boolean {
  return fine.length > coarse.length && fine.startsWith(coarse);
}

/** Days between the end of one span and the start of the next; negative when they overlap. */
export function gapDays(end: PartialDate, start: PartialDate): number {
  return earliest(start) - latest(end);
}

/** The day before a full date; a less precise date as it is. */
export function dayBefore(date: PartialDate): PartialDate {
  return date.length === 10 ? new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10) : date;
}

/** The part of a date that is real: "1951-06-31" is "1951-06", "0000" is ''. */
export function realPart(date: string): PartialDate {
  for (const length of [10, 7, 4]) {
    const part = date.slice(0, length);
    if (part.length === length && isPartialDate(part) && part >= '0001') return part;
  }
  return '';
}
