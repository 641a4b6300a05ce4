/** The first value that reads as a day between 1990 and 2099, as `YYYY-MM-DD`; '' when none does. */
export function firstDay(values: readonly (string | undefined)[]): string {
  for (const value of values) {
    const day = value === undefined ? '' : dayOf(value);
    if (day !== '') return day;
  }
  return '';
}

/** The day as the outlet wrote it, not shifted to another time zone; '' when the value is none. */
export function dayOf(value: string): string {
  const iso = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{2}(?!\d))/.exec(value);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : written(value);
  return /^(199\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : '';
}

/** "March 4, 2021", "Thu, 04 Mar 2021 10:00:00 GMT". */
function written(value: string): string {
  if (!/[a-z]{3}/i.test(value) || !/\d{4}/.test(value)) return '';
  // Read as if it were in this machine's time zone, so that no zone shifts the day.
  const parsed = new Date(value.replace(/\b(GMT|UTC|Z|[ECMP][SD]T|[+-]\d{2}:?\d{2})\b.*$/i, '').trim());
  if (Number.isNaN(parsed.getTime())) return '';
  return [parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
