import { earliest, gapDays } from '../../pipeline/partial-date.ts';

export type Role = [position: string, start: string, end: string, repo: string, current?: number];

/** No term of a house is longer: a row that ends with another one begun later than this ended earlier. */
const LONGEST_TERM_DAYS = 6.2 * 365.25;
const YEAR = 'YYYY'.length;
const DAY = 'YYYY-MM-DD'.length;

/**
 * A row of one day, or one whose end is that of a later stay, has taken a date from its neighbour:
 * - "2007-05-08 to 2007-05-08": the day that ended the stay stands for its start too. The start is unknown; beside another row
 *   of the office that goes on to that day, the row says nothing;
 * - "1972 to 2011" beside "2007 to 2011", by years alone: two stays, and when the first one ended nobody told.
 * Returns the rows as they can be believed; `untold` ones have an end that is not known.
 */
export function withoutBorrowedDates(roles: readonly Role[]): { role: Role; untold: boolean }[] {
  return roles.flatMap((role) => {
    const others = roles.filter((other) => other !== role && other[0] === role[0]);
    const [position, start, end, ...rest] = role;
    if (isOneDay(role)) {
      if (others.some((other) => !isOneDay(other) && reaches(other, start))) return [];
      return [{ role: [position, '', end, ...rest], untold: false }];
    }
    const untold = start.length === YEAR && end !== '' && others.some((other) => isLaterStay(other, start, end));
    return [{ role: untold ? [position, start, '', ...rest] : role, untold }];
  });
}

function isOneDay([, start, end]: Role): boolean {
  return start === end && start.length === DAY;
}

/** The stay goes on to within a month of that day, or is of it. */
function reaches([, start, end]: Role, day: string): boolean {
  return start <= day && (end === '' || gapDays(end, day) < 31);
}

function isLaterStay([, start, end]: Role, first: string, firstEnd: string): boolean {
  return end === firstEnd && start !== '' && earliest(start) - earliest(first) > LONGEST_TERM_DAYS;
}
