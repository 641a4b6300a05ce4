import { expect, it } from 'vitest';
import { dayOf } from '../../../lib/page/day.ts';

const DAYS: [written: string, day: string][] = [
  ['2024-03-02T23:10:00-05:00', '2024-03-02'],
  ['2024-03-02 23:10', '2024-03-02'],
  ['2024/03/02', '2024-03-02'],
  ['20240302', '2024-03-02'],
  ['20240302T101500Z', '2024-03-02'],
  ['Thu, 04 Mar 2021 23:59:00 GMT', '2021-03-04'],
  ['March 4, 2021', '2021-03-04'],
  ['posted on  April 21, 2015, at 11:29 a.m.', '2015-04-21'],
  ['Updated Sept. 3rd, 2019', '2019-09-03'],
  ['4 de marzo de 2021', '2021-03-04'],
  ['1er août 2022', '2022-08-01'],
  ['Aktualisiert am 07.01.2026 - 18:50 Uhr', '2026-01-07'],
  ['13. Mai 2026 um 15:44', '2026-05-13'],
  ['18 juillet 2023', '2023-07-18'],
  ['5 december 2020', '2020-12-05'],
  ['1709420400', ''],
  ['yesterday', ''],
  ['2024-13-02', ''],
  ['1812-06-18', ''],
  ['Room 12 monday 2021', ''],
  ['', ''],
];

it.each(DAYS)('“%s” is the day “%s”', (written, day) => expect(dayOf(written)).toBe(day));
