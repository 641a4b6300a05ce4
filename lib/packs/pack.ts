import * as v from 'valibot';
import { FACT_TYPES } from '../knowledge-base/entity.ts';
import { type TextFault, textFault } from './text-fault.ts';

/** A larger file is refused before it is read. 10,000 entities with some facts each are about 5 MB. */
export const MAX_PACK_BYTES = 16_000_000;
export const MAX_ENTITIES = 20_000;
const MAX_ALIASES = 50;
const MAX_FACTS = 100;
const MAX_TEXT_LENGTH = 300;
/** Of the gazetteer (lib/knowledge-base/encode-gazetteer.ts). */
const MAX_WORD_BYTES = 255;
/** Enough for a full name to be linked without more evidence: the reader put it there to see it. */
const DEFAULT_PROMINENCE = 180;

/** What a pack's file calls itself. */
export const PACK_FORMAT = 'dramatis-pack';
export const PACK_VERSION = 1;

/** What is wrong with a value; the messages of the schemas below. */
export type Fault =
  | TextFault
  | 'missing'
  | 'unknown-field'
  | 'type'
  | 'choice'
  | 'date'
  | 'country'
  | 'id'
  | 'no-letters'
  | 'too-long'
  | 'too-many'
  | 'range'
  | 'version'
  | 'duplicate'
  | 'reference'
  | 'syntax'
  | 'too-big'
  | 'no-entities';

const fault = (name: Fault): Fault => name;

const text = v.pipe(
  v.string(fault('type')),
  v.maxLength(MAX_TEXT_LENGTH, fault('too-long')),
  v.rawCheck(({ dataset, addIssue }) => {
    const found = dataset.typed ? textFault(dataset.value) : null;
    if (found) addIssue({ message: found });
  }),
);
/** Letters or digits: what the gazetteer can find. */
const nameText = v.pipe(
  text,
  v.regex(/[\p{L}\p{N}]/u, fault('no-letters')),
  v.check((name) => name.split(/\s+/).every((word) => utf8Length(word) <= MAX_WORD_BYTES), fault('too-long')),
);
const date = v.pipe(
  v.string(fault('type')),
  v.check((value) => value === '' || isPartialDate(value), fault('date')),
);
/** Stays readable in an address, and is never taken for a property of an object. */
const id = v.pipe(v.string(fault('type')), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,99}$/u, fault('id')));

/** Without a prototype, or a field called "constructor" would be taken for one that is known. */
function fields<Entries extends v.ObjectEntries>(entries: Entries): Entries {
  return Object.assign(Object.create(null) as Entries, entries);
}

const factSchema = v.strictObject(
  fields({
    type: v.picklist(FACT_TYPES, fault('choice')),
    value: v.optional(text, ''),
    /** QID, or the id of an entity of the same pack. */
    entity: v.optional(id),
    from: v.optional(date, ''),
    to: v.optional(date, ''),
    detail: v.optional(text, ''),
  }),
);

export const entitySchema = v.strictObject(
  fields({
    id,
    kind: v.picklist(['person', 'organization'], fault('choice')),
    name: nameText,
    aliases: v.optional(
      v.pipe(v.array(nameText, fault('type')), v.maxLength(MAX_ALIASES, fault('too-many'))),
      () => [],
    ),
    /** An English noun phrase, as in the dataset: "politician", "school". */
    what: v.optional(text, ''),
    countries: v.optional(
      v.array(v.pipe(v.string(fault('type')), v.regex(/^[a-z]{2}$/, fault('country'))), fault('type')),
      () => [],
    ),
    wikipedia: v.optional(text, ''),
    /** How well known, as in the dataset. */
    prominence: v.optional(
      v.pipe(
        v.number(fault('type')),
        v.integer(fault('type')),
        v.minValue(1, fault('range')),
        v.maxValue(255, fault('range')),
      ),
      DEFAULT_PROMINENCE,
    ),
    facts: v.optional(v.pipe(v.array(factSchema, fault('type')), v.maxLength(MAX_FACTS, fault('too-many'))), () => []),
  }),
);

export const headSchema = v.strictObject(
  fields({
    format: v.literal(PACK_FORMAT, fault('version')),
    version: v.literal(PACK_VERSION, fault('version')),
    name: nameText,
    /** Who says so: shown with each fact. */
    source: v.optional(text, ''),
    /** The day until which the source vouches for what it leaves open. */
    asOf: v.optional(date, ''),
    licence: v.optional(text, ''),
  }),
);

export type PackEntity = v.InferOutput<typeof entitySchema>;
export type PackHead = v.InferOutput<typeof headSchema>;
export type PackFact = PackEntity['facts'][number];

/** A reader's own entries, valid. */
export interface Pack extends PackHead {
  entities: PackEntity[];
}

export const packSchema = v.object({
  ...headSchema.entries,
  entities: v.pipe(v.array(entitySchema), v.minLength(1), v.maxLength(MAX_ENTITIES)),
});

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Two packs whose names fold to the same are the same pack. */
export function packId(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''); // prettier-ignore
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a day that there is. */
function isPartialDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const moment = new Date(Date.UTC(year, month - 1, day));
  moment.setUTCFullYear(year);
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}
