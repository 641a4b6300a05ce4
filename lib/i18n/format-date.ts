import type { PartialDate } from '../knowledge-base/entity.ts';

/**
 * A date as precise as it is known: "3 September 2025", "September 2025", "2025"; '' stays ''.
 * Anything that is not a partial date is returned as it is: a source's own words are better than nothing.
 */
export function formatDate(date: PartialDate, locale: string, month: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return date;
  const [, year, monthNumber, day] = parts;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (monthNumber !== undefined) options.month = month;
  if (day !== undefined) options.day = 'numeric';
  const moment = Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1));
  const first = FIRST_OF_MONTH[locale] ?? FIRST_OF_MONTH[locale.slice(0, 2)];
  return new Intl.DateTimeFormat(dayFirst(locale), options)
    .formatToParts(moment)
    .map((part) => (part.type === 'day' && part.value === '1' && first !== undefined ? first : part.value))
    .join('');
}

/** The first of a month is an ordinal in some languages, which Intl does not know: "1er juin 2025", "1º de junho de 2025". */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er', pt: '1º', 'pt-PT': '1' };

/** "2011 – 2025", "since 2025", "until 2025", '' when neither end is known. Years only: the exact day is in the tooltip. */
export function formatYears(
  from: PartialDate,
  to: PartialDate,
  words: { since: (year: string) => string; until: (year: string) => string },
): string {
  const [start, end] = [from.slice(0, 4), to.slice(0, 4)];
  if (start === '' && end === '') return '';
  if (end === '') return words.since(start);
  if (start === '') return words.until(end);
  return start === end ? start : `${start} – ${end}`;
}

/** "United States" for "us"; the code itself when the browser does not know it. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code.toUpperCase();
  } catch {
    return code.toUpperCase();
  }
}

/** The hour and minute of a moment (milliseconds since 1970), as the reader's clock shows it. */
export function formatTime(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(dayFirst(locale), { timeStyle: 'short' }).format(moment);
}

/** English without a region reads "3 September 2025" here, as most of the world's English-language press writes it. */
function dayFirst(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
