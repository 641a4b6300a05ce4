/** A step from the stored form before it to `version`; never drops what it does not know. */
export interface Migration {
  version: number;
  /** In a sentence: what changed and why. */
  why: string;
  migrate(stored: Record<string, unknown>): Record<string, unknown>;
}

/** In order. A step is never edited once it has shipped. None yet: version 0 is the first form. */
export const MIGRATIONS: readonly Migration[] = [];

/** Of the form that this version of the extension writes. */
export const LATEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Key in storage under which the version of the stored form stands; absent = 0. */
export const VERSION_KEY = 'settings-version';

/**
 * Stored values in today's form. A form newer than ours (the reader went back to an older version of the extension) is
 * left as it is: readSettings takes what it can read of it.
 */
export function migrate(
  stored: Record<string, unknown>,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  const version = typeof stored[VERSION_KEY] === 'number' ? stored[VERSION_KEY] : 0;
  return migrations
    .filter((step) => step.version > version)
    .reduce((values, step) => ({ ...step.migrate(values), [VERSION_KEY]: step.version }), stored);
}
