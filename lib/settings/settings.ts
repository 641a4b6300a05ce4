import * as v from 'valibot';
import type { EntityId } from '../knowledge-base/entity.ts';

/** A reader's word on one site; no entry = the default. Keys of `sites` are hosts without "www."; a rule covers subdomains. */
export type SiteRule = 'on' | 'off';

/** Which mentions of an entity are underlined: the first in the article, every one, or none (the cast is in the popup). */
export type Density = 'first' | 'every' | 'list';

/** What opens a card: resting on the name, resting on it with Alt held, or a click. */
export type Trigger = 'hover' | 'alt' | 'click';

/** Whose names are underlined. The cast in the popup has everybody. */
export type Kinds = 'all' | 'people' | 'organizations';

export interface Settings {
  /** Nothing is read or marked anywhere. */
  paused: boolean;
  sites: Record<string, SiteRule>;
  /** Sites that are off for a while, and until when (milliseconds since 1970). Keys as in `sites`. */
  snoozes: Record<string, number>;
  density: Density;
  kinds: Kinds;
  trigger: Trigger;
  /** Entities the reader knows, with their names: never marked, though in the cast. */
  known: Record<EntityId, string>;
}

export const DEFAULTS: Settings = {
  paused: false,
  sites: {},
  snoozes: {},
  density: 'first',
  kinds: 'all',
  trigger: 'hover',
  known: {},
};

/** One schema a setting. What is stored was perhaps written by an older version, by hand, or by a broken disk. */
export const SCHEMAS = {
  paused: v.boolean(),
  sites: v.record(v.string(), v.picklist(['on', 'off'])),
  snoozes: v.record(v.string(), v.number()),
  density: v.picklist(['first', 'every', 'list']),
  kinds: v.picklist(['all', 'people', 'organizations']),
  trigger: v.picklist(['hover', 'alt', 'click']),
  known: v.record(v.string(), v.string()),
} satisfies { [Key in keyof Settings]: v.GenericSchema<Settings[Key]> };

export const SETTING_KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];
