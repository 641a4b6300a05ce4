import type { PartialDate } from '../../lib/knowledge-base/entity.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as sources write it ("12 Nov 1974", "Nov 1974", "3/21/1995", "2013 (1888)", "1949-05-17", "circa 1960") as a partial
 * date; '' when it says no single date. "circa" and ranges give '' as we only keep what is certain.
 */
export function partialDate(text: string | undefined): PartialDate {
  const trimmed = (text ?? '').trim();
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[ T(])/.exec(trimmed);
  if (iso !== null) return join(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  if (american !== null) return join(american[3], american[1], american[2]);
  const words = /^(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]* (\d{4})$/.exec(trimmed);
  if (words === null) return '';
  const month = MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1;
  return month === 0 ? '' : join(words[3], String(month), words[1]);
}

/** Year, month and day; stops at the first part that is missing or out of range ("1985-00-00" is 1985). */
function join(year = '', month = '', day = ''): PartialDate {
  if (year === '' || Number(year) === 0) return '';
  if (Number(month) < 1 || Number(month) > 12) return year;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  return Number(day) < 1 || Number(day) > 31 ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`;
}
