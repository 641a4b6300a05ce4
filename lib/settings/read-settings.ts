import * as v from 'valibot';
import { DEFAULTS, SCHEMAS, SETTING_KEYS, type Settings, type SiteRule } from './settings.ts';

export interface SettingsProblem {
  key: keyof Settings;
  /** The setting, what it should have been and what was found. */
  message: string;
}

export interface ReadSettings {
  settings: Settings;
  /** Stored values that could not be used. They stay in storage as they are; the default stands in. */
  problems: SettingsProblem[];
}

/** Settings from what is stored: only what the reader changed is there, the rest are defaults. */
export function readSettings(stored: Record<string, unknown>): ReadSettings {
  const settings: Settings = structuredClone(DEFAULTS);
  const problems: SettingsProblem[] = [];
  for (const key of SETTING_KEYS) {
    const value = stored[key];
    if (value === undefined) continue;
    const result = v.safeParse(SCHEMAS[key], value);
    if (result.success) {
      Object.assign(settings, { [key]: result.output });
      continue;
    }
    problems.push({ key, message: `${key}: ${result.issues[0].message}` });
    // One unreadable site rule must not lose the others.
    if (key === 'sites') settings.sites = readableRules(value);
  }
  return { settings, problems };
}

function readableRules(value: unknown): Record<string, SiteRule> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, rule]) => rule === 'on' || rule === 'off'));
}
