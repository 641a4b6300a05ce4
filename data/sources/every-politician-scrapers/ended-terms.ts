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

/**
 * Whether the term that began in a house on that day is over: nearly all rows of it have an end. A row of it that is still open
 * was forgotten; whoever was elected again has a row of the next term.
 */
export function endedTerms(stays: Iterable<Stay>): (house: string, start: string) => boolean {
  const counts = new Map<string, { all: number; ended: number }>();
  for (const { house, start, end } of stays) {
    if (start.length < 'YYYY-MM-DD'.length) continue;
    const key = `${house} ${start}`;
    const count = counts.get(key) ?? { all: 0, ended: 0 };
    counts.set(key, count);
    count.all++;
    if (end !== '') count.ended++;
  }
  return (house, start) => {
    const { all, ended } = counts.get(`${house} ${start}`) ?? { all: 0, ended: 0 };
    return all >= FEWEST && ended >= all * ENDED_SHARE;
  };
}
