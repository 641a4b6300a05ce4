import type { PartialDate } from '../knowledge-base/entity.ts';

/** First day a partial date can mean: "2020" → "2020-01-01". '' stays ''. Dates compare as strings. */
export function firstDay(date: PartialDate): string {
  return date === '' ? '' : date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day a partial date can mean: "2020" → "2020-12-31", "2020-02" → "2020-02-31" (only ever compared). '' stays ''. */
export function lastDay(date: PartialDate): string {
  return date === '' ? '' : date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whole years from one partial date to another; NaN when either is unknown. */
export function yearsBetween(from: PartialDate, to: PartialDate): number {
  return from === '' || to === '' ? Number.NaN : Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
