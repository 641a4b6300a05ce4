import { describe, expect, it } from 'vitest';
import { withoutBorrowedDates, type Role } from '../../data/sources/every-politician-scrapers/borrowed-dates.ts';

const role = (start: string, end: string, position = 'Q9'): Role => [position, start, end, 'repository'];
const read = (roles: Role[]): string[] =>
  withoutBorrowedDates(roles).map(({ role: [, start, end], untold }) => `${start}/${end}${untold ? ' untold' : ''}`);

describe('dates a row took from its neighbour', () => {
  it.each<[string, Role[], string[]]>([
    ['one day: the end stands for the start', [role('2007-05-08', '2007-05-08')], ['/2007-05-08']],
    ['one day at the end of another row', [role('1991-09-30', '2006-10-02'), role('2006-10-02', '2006-10-02')], ['1991-09-30/2006-10-02']],
    ['by years, the end of a later stay', [role('1972', '2011'), role('2007', '2011')], ['1972/ untold', '2007/2011']],
    ['by days, a whole service and its last term', [role('1986-06-02', '2011-12-11'), role('1999-12-06', '2011-12-11')], ['1986-06-02/2011-12-11', '1999-12-06/2011-12-11']],
    ['another office', [role('1972', '2011'), role('2007', '2011', 'Q8')], ['1972/2011', '2007/2011']],
  ])('%s', (_, roles, expected) => {
    expect(read(roles)).toEqual(expected);
  }); // prettier-ignore
});
