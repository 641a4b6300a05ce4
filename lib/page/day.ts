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

/** Beginnings of the months' names in the languages of the saved news sites; longer ones first where one begins like another. */
const MONTHS = [
  'jan|ene|gen', 'feb|fév|fev', 'mar|mär|maa|mrt', 'apr|avr|abr', 'may|mai|mei|mag', 'jun|juin|giu', 'jul|juil|lug', 'aug|août|aou|ago', 'sep|set', 'oct|okt|out|ott', 'nov', 'dec|dez|déc|dic',
].map((names) => new RegExp(`^(${names})`)); // prettier-ignore

// Letters of those languages: "any letter" in any case is compiled for longer than all the rest of a page's reading takes.
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:de\s+|of\s+)?([a-zà-ÿ]{3,})\.?,?[\s-]+(?:de\s+)?((?:19|20)\d\d)(?!\d)/i;
const MONTH_DAY_YEAR = /(?<![a-zà-ÿ])([a-zà-ÿ]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/i;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/;

/** "March 4, 2021", "Thu, 04 Mar 2021 10:00:00 GMT", "4 de marzo de 2021", "04.03.2021", in a line that says more. */
function written(value: string): string {
  const dotted = DOTTED.exec(value);
  if (dotted) return join(dotted[3], Number(dotted[2]), dotted[1]);
  const dayFirst = DAY_MONTH_YEAR.exec(value);
  if (dayFirst) return join(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(value);
  return monthFirst ? join(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : '';
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;
}

function join(year = '', month: number, day = ''): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
