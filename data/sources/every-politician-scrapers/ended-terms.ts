/** One stay in a house; `end` '' = open. */
export interface Stay {
  house: string;
  title: string;
  start: string;
  end: string;
}

/** So many began on one day that the day tells of a term, */
const FEWEST = 10;
/** and so many of them have ended that the term has. */
const ENDED_SHARE = 0.8;

/** So many sit since one day that the day is the first of the present term, */
const FEWEST_SITTING = 20;
/** if no more than this share of those without an end began long before it, */
const OLDER_SHARE = 0.1;
/** that is so many days; members take their seats over some weeks. */
const LONG_BEFORE_DAYS = 120;

/**
 * Whether the term that began in a house on that day is over: nearly all rows of it have an end, or nearly all who sit began later.
 * A row of it that is still open was forgotten; whoever was elected again has a row of the next term.
 */
export function endedTerms(stays: Iterable<Stay>): (house: string, start: string) => boolean {
  const counts = new Map<string, { all: number; ended: number }>();
  const sitting = new Map<string, string[]>();
  for (const { house, start, end } of stays) {
    if (start.length < 'YYYY-MM-DD'.length) continue;
    const key = `${house} ${start}`;
    const count = counts.get(key) ?? { all: 0, ended: 0 };
    counts.set(key, count);
    count.all++;
    if (end !== '') count.ended++;
    else sitting.set(house, [...(sitting.get(house) ?? []), start]);
  }
  const sinceOf = new Map([...sitting].map(([house, starts]) => [house, presentTerm(starts)]));
  return (house, start) => {
    const { all, ended } = counts.get(`${house} ${start}`) ?? { all: 0, ended: 0 };
    if (all >= FEWEST && ended >= all * ENDED_SHARE) return true;
    const since = sinceOf.get(house) ?? null;
    return since !== null && start !== '' && isLongBefore(start, since);
  };
}

/** The day on which nearly all who sit began, or after which; null if there is none. */
function presentTerm(starts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const [day = '', count = 0] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  const older = starts.filter((start) => isLongBefore(start, day)).length;
  return count >= FEWEST_SITTING && older <= starts.length * OLDER_SHARE ? day : null;
}

function isLongBefore(start: string, day: string): boolean {
  return Date.parse(day) - Date.parse(start) > LONG_BEFORE_DAYS * 86_400_000;
}
