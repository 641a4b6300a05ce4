/** The upstream lists of houses begin with the terms that ran in 2000: a stay that is first seen there may be older. */
const WINDOW_START = '2000-01-01';
/** Starts before this year show that a house's list goes further back. */
const BEFORE_WINDOW = '1994';
/** A house of whose stays fewer than this share are older is one whose list begins in the window. */
const OLDER_SHARE = 0.05;
const FEWEST_STAYS = 20;
/** Houses that met for the first time in the window. */
const NEW_HOUSES = /Scottish Parliament|Senedd|Wales|Northern Ireland Assembly|Nigeria|Hong Kong/i;

interface Stay {
  house: string;
  title: string;
  start: string;
}

/**
 * Whether the start of a stay in a house is only that of the first term which the lists know ("senator since 1999", who was one
 * since 1997): then it began at an unknown time before.
 */
export function firstTerms(stays: Iterable<Stay>): (house: string, start: string) => boolean {
  const counts = new Map<string, { all: number; older: number }>();
  for (const { house, title, start } of stays) {
    if (start === '' || NEW_HOUSES.test(title)) continue;
    const count = counts.get(house) ?? { all: 0, older: 0 };
    counts.set(house, count);
    count.all++;
    if (start < BEFORE_WINDOW) count.older++;
  }
  return (house, start) => {
    const count = counts.get(house);
    return (
      count !== undefined &&
      count.all >= FEWEST_STAYS &&
      count.older < count.all * OLDER_SHARE &&
      start >= BEFORE_WINDOW &&
      start < WINDOW_START
    );
  };
}
