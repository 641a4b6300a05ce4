import {
  FACT_TYPES,
  type Alias,
  type AliasType,
  type EntityKind,
  type FactType,
  type PartialDate,
} from '../../lib/knowledge-base/entity.ts';
import { isPartialDate } from './partial-date.ts';

/** One line of `data/entities/{people,organizations}/*.jsonl`; the shape is described in data/README.md. */
export interface EntityRecord {
  id: string;
  name: string;
  /** What it is: "politician", "airline". */
  is?: string;
  /** Countries. */
  in?: string[];
  /** English Wikipedia title; `=` when it is the name. */
  wp?: string;
  /** Marked aliases: see `markAlias`. */
  alias?: string[];
  prom: number;
  facts?: RecordFact[];
}

/** [type, source@asOf, value or #id, from, to, detail], empty cells at the end left out. */
export type RecordFact = [
  type: FactType,
  source: string,
  value?: string,
  from?: PartialDate,
  to?: PartialDate,
  detail?: string,
];

export interface BareName {
  kind: EntityKind;
  name: string;
  qid: string | null;
  wikipedia: string | null;
  countries: string[];
  subkind: string;
}

/** A mistake in a record file: "people/us-r.jsonl:12 in: not a country code: \"usa\"". */
export class RecordError extends Error {
  override name = 'RecordError';

  constructor(file: string, line: number, field: string, problem: string, value: unknown) {
    super(`${file}:${line} ${field}: ${problem}: ${JSON.stringify(value)}`);
  }
}

const MARKS: readonly (readonly [string, AliasType])[] = [['!', 'acronym'], ['~', 'former'], ['@', 'native'], ['^', 'transliteration'], ['+', 'short'], ['=', 'full']]; // prettier-ignore
const TYPE_OF = new Map(MARKS);
const MARK_OF = new Map(MARKS.map(([mark, type]) => [type, mark]));

/**
 * "?" needs context; then "!" acronym, "~" former, "@" native, "^" transliteration, "+" short; then "xx:" the language.
 * "?!FA", "@es:Guardia Nacional". Plain text is a full name; "=" before one that begins with a mark.
 */
export function markAlias(alias: Alias): string {
  const mark =
    alias.type === 'full'
      ? /^[?!~@^+=]/.test(alias.text) || alias.language !== undefined
        ? '='
        : ''
      : (MARK_OF.get(alias.type) ?? '');
  const language = alias.language === undefined ? '' : `${alias.language}:`;
  return `${alias.needsContext ? '?' : ''}${mark}${language}${alias.text}`;
}

/** The reverse of `markAlias`. */
export function readAlias(marked: string): Alias {
  let text = marked;
  const needsContext = text.startsWith('?');
  if (needsContext) text = text.slice(1);
  const type = TYPE_OF.get(text.charAt(0));
  if (type === undefined) return { text, type: 'full', needsContext };
  text = text.slice(1);
  const language = /^([a-z]{2,3}(?:-[A-Za-z]+)?):(?=\S)/.exec(text);
  if (language === null) return { text, type, needsContext };
  return { text: text.slice(language[0].length), type, needsContext, language: language[1] ?? '' };
}

const KEYS = new Set(['id', 'name', 'is', 'in', 'wp', 'alias', 'prom', 'facts']);
const FACT_TYPE_SET: ReadonlySet<string> = new Set(FACT_TYPES);

/** Parses and checks one line. Throws RecordError. */
export function parseRecord(text: string, file: string, line: number): EntityRecord {
  const fail = (field: string, problem: string, value: unknown): never => {
    throw new RecordError(file, line, field, problem, value);
  };
  let record: EntityRecord;
  try {
    record = JSON.parse(text) as EntityRecord;
  } catch {
    return fail('line', 'not JSON', text.slice(0, 60));
  }
  for (const key of Object.keys(record))
    if (!KEYS.has(key)) fail(key, 'unknown field', (record as unknown as Record<string, unknown>)[key]);
  if (typeof record.id !== 'string' || !/^(Q[1-9]\d*|[\p{Ll}\p{Lo}\p{N}][\p{L}\p{N}-]*)$/u.test(record.id))
    fail('id', 'neither a QID nor a slug', record.id);
  if (typeof record.name !== 'string' || !/[\p{L}\p{N}]/u.test(record.name) || record.name !== record.name.trim())
    fail('name', 'no name', record.name);
  if (record.is !== undefined && (typeof record.is !== 'string' || record.is === ''))
    fail('is', 'not a kind', record.is);
  for (const code of record.in ?? []) if (!/^[a-z]{2}$/.test(code)) fail('in', 'not a country code', code);
  if (record.wp !== undefined && (typeof record.wp !== 'string' || record.wp === '' || record.wp.includes('_')))
    fail('wp', 'not a title', record.wp);
  for (const alias of record.alias ?? [])
    if (typeof alias !== 'string' || !/[\p{L}\p{N}]/u.test(readAlias(alias).text)) fail('alias', 'no name', alias);
  if (!Number.isInteger(record.prom) || record.prom < 1 || record.prom > 255)
    fail('prom', 'not an integer from 1 to 255', record.prom);
  for (const fact of record.facts ?? []) checkFact(fact, fail);
  return record;
}

function checkFact(fact: RecordFact, fail: (field: string, problem: string, value: unknown) => never): void {
  if (!Array.isArray(fact) || fact.length < 2 || fact.length > 6 || fact.some((cell) => typeof cell !== 'string'))
    fail('facts', 'not a list of two to six texts', fact);
  const [type, source, value = '', from = '', to = ''] = fact;
  if (!FACT_TYPE_SET.has(type)) fail('facts', 'unknown type', fact);
  if (!isPartialDate(splitSource(source).asOf) || splitSource(source).id === '')
    fail('facts', 'source is not id@date', fact);
  if (!isPartialDate(from)) fail('facts', 'bad start date', fact);
  if (!isPartialDate(to)) fail('facts', 'bad end date', fact);
  if (from !== '' && to !== '' && to < from.slice(0, to.length)) fail('facts', 'ends before it starts', fact);
  if ((type === 'office' || type === 'nominated') && !value.startsWith('#'))
    fail('facts', 'office is not in the table of offices', fact);
  if (fact.at(-1) === '' && fact.length > 2) fail('facts', 'empty cell at the end', fact);
}

/** "openstates@2026-08-05" → id and as-of. */
export function splitSource(text: string): { id: string; asOf: PartialDate } {
  const at = text.lastIndexOf('@');
  return at < 0 ? { id: text, asOf: '' } : { id: text.slice(0, at), asOf: text.slice(at + 1) };
}

/** One record as its line: keys in fixed order, empty ones left out. */
export function writeRecord(record: EntityRecord): string {
  const { id, name, is, in: countries, wp, alias, prom, facts } = record;
  return JSON.stringify({
    id,
    name,
    ...(is ? { is } : {}),
    ...(countries?.length ? { in: countries } : {}),
    ...(wp ? { wp } : {}),
    ...(alias?.length ? { alias } : {}),
    prom,
    ...(facts?.length ? { facts } : {}),
  });
}
