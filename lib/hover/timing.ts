/** Rest this long on a name and its card opens. Shorter and cards pop up while the eye only crosses the line. */
export const DWELL_MS = 150;

/** After the pointer has left both name and card, the card stays this long: time to come back from a slip. */
export const ABANDON_MS = 300;

/** Faster than this the pointer is going somewhere else; the dwell begins anew. */
export const MAX_DWELL_SPEED_PX_PER_MS = 0.5;

/** A pointer on its way to the card keeps it open, but not for ever: a slow drift across the page is not a visit. */
export const TRAVEL_LIMIT_MS = 1500;

/** After a key the reader is writing; no card opens meanwhile. */
export const TYPING_QUIET_MS = 500;
