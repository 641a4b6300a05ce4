import * as v from 'valibot';

/** Forms that the messages of both ends have in common. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
export const nothing = v.optional(v.undefined());
