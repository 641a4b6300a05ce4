/** First pause after a failure; each further one is twice as long. */
const BASE_MS = 2_000;
/** No pause of our own is longer. */
const CAP_MS = 120_000;

/** Pause before the next try, with jitter: between half and all of 2 s, 4 s, 8 s … `random`: 0 to 1. */
export function backoffMs(failures: number, random: number): number {
  const full = Math.min(CAP_MS, BASE_MS * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random / 2));
}

/** A Retry-After header, in seconds or as a date, in milliseconds from `now`; null when there is none or it says nothing. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
