import * as v from 'valibot';
import { DEFAULTS, SCHEMAS, type Settings } from './settings.ts';

/**
 * What goes along to the reader's other browsers, where the browser's own sync is on. A pause and a snooze are of this
 * browser and of the moment; packs are too large.
 */
export const CARRIED = ['sites', 'known', 'density', 'kinds', 'trigger'] as const satisfies (keyof Settings)[];
export type CarriedKey = (typeof CARRIED)[number];

/**
 * How a setting stands to the one in sync storage. `same`: what changes there is taken here. `waiting`: changed here, not
 * yet there. `kept-here`: it did not go there, most likely for its size. None: they have not met yet.
 */
export type Standing = 'same' | 'waiting' | 'kept-here';
export type Standings = Partial<Record<CarriedKey, Standing>>;

/** Key in local storage under which they stand. */
export const STANDINGS_KEY = 'sync-standings';
const STANDINGS = v.record(v.picklist(CARRIED), v.picklist(['same', 'waiting', 'kept-here']));

export function standingsIn(stored: Record<string, unknown>): Standings {
  const reading = v.safeParse(STANDINGS, stored[STANDINGS_KEY]);
  return reading.success ? reading.output : {};
}

/** What is to be done so that both say the same. */
export interface Meeting {
  /** Values to be taken over here. */
  take: Partial<Settings>;
  /** Settings to be put there. */
  put: CarriedKey[];
  /** Settings that are the same now, or will be once `take` is stored. */
  same: CarriedKey[];
}

/**
 * @param stored of this browser, in today's form
 * @param there in sync storage, in today's form
 */
export function meet(stored: Record<string, unknown>, there: Record<string, unknown>): Meeting {
  const meeting: Meeting = { take: {}, put: [], same: [] };
  const standings = standingsIn(stored);
  for (const key of CARRIED) {
    const own = v.is(SCHEMAS[key], stored[key]) ? stored[key] : undefined;
    const standing = standings[key];
    if (there[key] === undefined) {
      if (own !== undefined || standing === 'waiting') meeting.put.push(key);
    } else if (!v.is(SCHEMAS[key], there[key])) {
      // Of a newer version of the extension in another browser: none of our business.
      continue;
    } else if (standing === 'waiting' || standing === 'kept-here') meeting.put.push(key);
    else {
      const taken = standing === 'same' || own === undefined ? there[key] : together(own, there[key]);
      if (!isSame(taken, own ?? DEFAULTS[key])) Object.assign(meeting.take, { [key]: taken });
      if (isSame(taken, there[key])) meeting.same.push(key);
      else meeting.put.push(key);
    }
  }
  return meeting;
}

/** Two browsers meet for the first time: of lists nothing is lost; of what can be but one way, it stays as it is here. */
function together(own: unknown, there: unknown): unknown {
  return typeof own === 'object' ? { ...(there as object), ...own } : own;
}

/** Of lists the order does not count. */
function isSame(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort() : value);
}
