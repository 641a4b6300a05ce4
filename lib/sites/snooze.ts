import { hostsAbove } from './site-key.ts';

/** "Not now": long enough to read on in peace, short enough to forget about. */
export const SNOOZE_MS = 60 * 60 * 1000;

/** When the snooze of a host, or of a domain above it, ends (milliseconds since 1970); null when there is none. */
export function snoozedUntil(host: string, snoozes: Readonly<Record<string, number>>, now: number): number | null {
  const ends = hostsAbove(host).map((name) => (Object.hasOwn(snoozes, name) ? (snoozes[name] ?? 0) : 0));
  const until = Math.max(...ends);
  // A clock that was set back must not make an hour a year.
  return until > now && until <= now + SNOOZE_MS ? until : null;
}

/** The snoozes with one more for the site; those that are over go. */
export function withSnooze(
  snoozes: Readonly<Record<string, number>>,
  site: string,
  now: number,
): Record<string, number> {
  return { ...running(snoozes, now), [site]: now + SNOOZE_MS };
}

/** The snoozes without those that cover the site or its subdomains: the reader switched it on. */
export function withoutSnooze(
  snoozes: Readonly<Record<string, number>>,
  site: string,
  now: number,
): Record<string, number> {
  const above = new Set(hostsAbove(site));
  return Object.fromEntries(
    Object.entries(running(snoozes, now)).filter(([name]) => !above.has(name) && !name.endsWith(`.${site}`)),
  );
}

function running(snoozes: Readonly<Record<string, number>>, now: number): Record<string, number> {
  return Object.fromEntries(Object.entries(snoozes).filter(([, until]) => until > now));
}
