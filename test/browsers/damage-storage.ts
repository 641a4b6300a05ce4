import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium (LevelDB) and Firefox (SQLite) keep what extensions have stored, below the profile. */
const STORES = /Local Extension Settings\/.*\/(CURRENT|MANIFEST-\d+|.*\.(ldb|log))$|moz-extension\+\+\+.*\.sqlite$/;

/** Fills the files of extensions' storage with junk, as a failing disk does. Throws when there is none. The browser must be closed. */
export function damageStorage(profile: string): void {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => STORES.test(file));
  if (files.length === 0) throw new Error(`nothing is stored in ${profile}`);
  for (const file of files) writeFileSync(join(profile, file), 'junk'.repeat(1000));
}
