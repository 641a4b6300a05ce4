import type { PartialDate } from './entity.ts';

// Dates are kept as natural numbers: 0 = unknown, else 1 + zigzag of the distance from the start of 1900, in units that
// leave room for "no month" and "no day". Recent dates are two or three bytes as a varint.
const BASE_YEAR = 1900;
const UNITS_A_DAY = 32;
const UNITS_A_YEAR = 13 * UNITS_A_DAY;

/** Throws on anything but '', YYYY, YYYY-MM or YYYY-MM-DD. */
export function encodeDate(date: PartialDate): number {
  if (date === '') return 0;
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date);
  if (match === null) throw new Error(`date ${JSON.stringify(date)} is not YYYY, YYYY-MM or YYYY-MM-DD`);
  const [, year, month = '0', day = '0'] = match;
  const units = (Number(year) - BASE_YEAR) * UNITS_A_YEAR + Number(month) * UNITS_A_DAY + Number(day);
  return 1 + (units >= 0 ? units * 2 : -units * 2 - 1);
}

export function decodeDate(code: number): PartialDate {
  if (code === 0) return '';
  const units = (code - 1) % 2 === 0 ? (code - 1) / 2 : -code / 2;
  const years = Math.floor(units / UNITS_A_YEAR);
  const rest = units - years * UNITS_A_YEAR;
  const month = Math.floor(rest / UNITS_A_DAY);
  const day = rest % UNITS_A_DAY;
  const year = String(years + BASE_YEAR).padStart(4, '0');
  if (month === 0) return year;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return day === 0 ? text : `${text}-${String(day).padStart(2, '0')}`;
}
