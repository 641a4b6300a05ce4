import * as v from 'valibot';
import { type Pack, packSchema } from '../packs/pack.ts';
import { SCHEMAS, SETTING_KEYS, type Settings } from './settings.ts';

const FORMAT = 'dramatis-settings';
const VERSION = 1;

/** Everything a reader has set and added. */
export interface Backup {
  settings: Partial<Settings>;
  packs: Pack[];
}

/** What is wrong with a backup's file: where, and what stands there. */
export interface BackupProblem {
  fault: 'syntax' | 'format' | 'version' | 'unknown-field' | 'value';
  field: string;
}

/** One JSON file of all of it. `day`: YYYY-MM-DD. */
export function writeBackup({ settings, packs }: Backup, day: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: day, settings, packs }, null, 1)}\n`;
}

/** All of a file is right, or nothing of it is taken. */
export function readBackup(text: string): { ok: true; backup: Backup } | { ok: false; problems: BackupProblem[] } {
  const fail = (...problems: BackupProblem[]) => ({ ok: false as const, problems });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail({ fault: 'syntax', field: error instanceof Error ? error.message : '' });
  }
  if (!isObject(file) || file['format'] !== FORMAT) return fail({ fault: 'format', field: 'format' });
  if (file['version'] !== VERSION) return fail({ fault: 'version', field: String(file['version']) });
  const { settings = {}, packs = [] } = file;
  if (!isObject(settings)) return fail({ fault: 'value', field: 'settings' });
  const problems: BackupProblem[] = Object.keys(settings)
    .filter((key) => !(SETTING_KEYS as string[]).includes(key))
    .map((key) => ({ fault: 'unknown-field', field: `settings.${key}` }));
  const read: Partial<Settings> = {};
  for (const key of SETTING_KEYS) {
    if (!Object.hasOwn(settings, key)) continue;
    const result = v.safeParse(SCHEMAS[key], settings[key]);
    if (result.success) Object.assign(read, { [key]: result.output });
    else problems.push(...placesOf(`settings.${key}`, result.issues));
  }
  const readPacks = v.safeParse(v.array(packSchema), packs);
  if (!readPacks.success) problems.push(...placesOf('packs', readPacks.issues));
  return readPacks.success && problems.length === 0
    ? { ok: true, backup: { settings: read, packs: readPacks.output } }
    : fail(...problems.slice(0, 20));
}

function placesOf(top: string, issues: readonly v.BaseIssue<unknown>[]): BackupProblem[] {
  return issues.map((issue) => ({ fault: 'value', field: [top, v.getDotPath(issue)].filter(Boolean).join('.') }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
