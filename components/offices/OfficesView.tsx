import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { titleInWords } from '../../lib/i18n/description.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { CastRecords } from '../../lib/messaging/protocol.ts';
import { type OfficeTerms, officeTerms, type Term, type TermRow } from '../../lib/relations/office-terms.ts';
import { type Strings, useStrings } from '../shared/strings.ts';

const LANE_PX = 21;
/** Years between two lines of the scale, chosen so that their numbers do not touch. */
const YEAR_STEPS = [1, 2, 5, 10];
const MOST_YEAR_MARKS = 8;

interface Props {
  records: CastRecords;
  today: string;
  onShow: (id: EntityId) => void;
}

/** Who of the cast held which office when, around the article's day. */
export function OfficesView({ records, today, onShow }: Props): JSX.Element {
  const strings = useStrings();
  const { t, locale } = strings;
  const picture = useMemo(() => officeTerms(records.entities, records.date, today), [records, today]);
  if (picture.rows.length === 0) return <p class="cast-none">{t('offices_none')}</p>;
  const at = (year: number): string => `${(100 * share(picture, year)).toFixed(2)}%`;
  return (
    <div class="offices">
      <p class="offices-day">
        {records.date === '' ? t('offices_today') : t('offices_day', formatDate(records.date, locale))}
      </p>
      <div class="offices-picture">
        <div class="offices-scale" aria-hidden="true">
          {yearMarks(picture).map((year) => (
            <span key={year} style={{ left: at(year) }}>
              {year}
            </span>
          ))}
          <i style={{ left: at(picture.dayYear) }} />
        </div>
        <ul>
          {picture.rows.map((row) => (
            <li key={row.id}>
              <p class="offices-name">
                <button type="button" class="link" onClick={() => onShow(row.id)}>
                  {row.name}
                </button>
                <span aria-hidden="true">{heldIn(row, strings)}</span>
              </p>
              <ol class="offices-terms" style={{ height: `${row.lanes * LANE_PX}px` }}>
                {row.terms.map((term) => (
                  <li
                    key={`${titleInWords(strings, term.title)}${term.from}`}
                    class="offices-term"
                    data-held={term.isHeld}
                    data-open={term.isOpen}
                    title={`${titleInWords(strings, term.title)}, ${datesOf(term, strings)}`}
                    style={{
                      left: at(term.startYear),
                      width: `${(100 * Math.max(0, share(picture, term.endYear) - share(picture, term.startYear))).toFixed(2)}%`,
                      top: `${term.lane * LANE_PX}px`,
                    }}
                  >
                    <span class="offices-title">{titleInWords(strings, term.title)}</span>
                    <span class="visually-hidden">, {datesOf(term, strings)}</span>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Where a year stands in the picture, 0 … 1. */
function share({ startYear, endYear }: OfficeTerms, year: number): number {
  return Math.max(0, Math.min(1, (year - startYear) / (endYear - startYear)));
}

/** What they were on the day, in words: the bars of the latest offices are often too short for theirs. */
function heldIn({ terms }: TermRow, strings: Strings): string {
  return terms
    .filter(({ isHeld }) => isHeld)
    .map(({ title }) => titleInWords(strings, title))
    .join(' · ');
}

function yearMarks({ startYear, endYear }: OfficeTerms): number[] {
  const step = YEAR_STEPS.find((years) => (endYear - startYear) / years <= MOST_YEAR_MARKS) ?? YEAR_STEPS.at(-1)!;
  const marks: number[] = [];
  for (let year = Math.ceil(startYear / step) * step; year <= endYear; year += step) marks.push(year);
  return marks;
}

function datesOf({ from, to }: Term, { t, locale }: Strings): string {
  const start = formatDate(from, locale, 'short');
  return to === '' ? t('card_since', start) : `${start} – ${formatDate(to, locale, 'short')}`;
}
