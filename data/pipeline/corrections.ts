import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FactType } from '../../lib/knowledge-base/entity.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { OfficeTable } from './offices.ts';
import { isPartialDate } from './partial-date.ts';
import { SourceFolder, type SourceMeta } from './source-folder.ts';
import type { JoinKey, SourceAlias, SourceFact, SourceRecord } from './source-record.ts';

/** A line of data/curated/corrections.jsonl: what is known better than the sources, with where it is known from. */
export interface Correction {
  /** The entity, by join key. */
  key: JoinKey;
  /** Further keys that are the same entity. */
  keys?: JoinKey[];
  /** Name to show; needed when the line makes an entity of its own. */
  name: string;
  kind: SourceRecord['kind'];
  subkind?: string;
  countries?: string[];
  /** Where it is known from. */
  note: string;
  asOf: string;
  aliases?: SourceAlias[];
  add?: SourceFact[];
  /** Spans to close: the fact of this type and target (or value) that is open, or ends later. */
  end?: { type: FactType; target?: JoinKey; value?: string; to: string }[];
  /** Facts to remove: all of this type, with this target, value or detail if given. */
  remove?: { type: FactType; target?: JoinKey; value?: string; from?: string; detail?: string }[];
}

export interface Corrections {
  meta: SourceMeta;
  lines: Correction[];
}

const KEYS = new Set([
  'key',
  'keys',
  'name',
  'kind',
  'subkind',
  'countries',
  'note',
  'asOf',
  'aliases',
  'add',
  'end',
  'remove',
]);

/** Throws a SourceError on a line without key, name, note or as-of, or with an unknown field. */
export function readCorrections(root: string): Corrections {
  const meta: SourceMeta = {
    id: 'curated/corrections',
    title: 'Dramatis editors: corrections',
    licence: 'MIT',
    attribution: '',
    asOf: '2026-08',
    upstream: 'this repository',
    shareable: 'table',
  };
  const lines: Correction[] = [];
  if (!existsSync(join(root, 'corrections.jsonl'))) return { meta, lines };
  for (const { value, fail } of new SourceFolder(join(root, '..'), 'curated').jsonLines<Correction>(
    'corrections.jsonl',
  )) {
    for (const field of Object.keys(value)) if (!KEYS.has(field)) fail(field, 'unknown field');
    for (const field of ['key', 'name', 'kind', 'note', 'asOf'] as const)
      if (typeof value[field] !== 'string' || value[field] === '') fail(field, 'missing');
    if (!isPartialDate(value.asOf)) fail('asOf', 'not a date');
    for (const span of [...(value.add ?? []), ...(value.end ?? [])]) {
      for (const date of ['from' in span ? (span.from ?? '') : '', span.to ?? ''])
        if (!isPartialDate(date)) fail('add' in value ? 'add' : 'end', `not a date: ${date}`);
    }
    lines.push(value);
  }
  return { meta, lines };
}

/** Corrections as the most trusted source of all. */
export function correctionRecords({ meta, lines }: Corrections): SourceRecord[] {
  return lines.map((line) => ({
    source: meta.id,
    asOf: line.asOf,
    keys: [line.key, ...(line.keys ?? [])],
    name: line.name,
    kind: line.kind,
    ...(line.subkind === undefined ? {} : { subkind: line.subkind }),
    ...(line.countries === undefined ? {} : { countries: line.countries }),
    aliases: line.aliases ?? [],
    facts: line.add ?? [],
    standing: 'full',
  }));
}

/** Applies `end` and `remove` to merged drafts. Returns the lines that found nothing to change: they are out of date. */
export function applyCorrections(
  { meta, lines }: Corrections,
  draftOf: (key: JoinKey) => Draft | undefined,
  offices: OfficeTable,
): string[] {
  const idle: string[] = [];
  for (const line of lines) {
    const draft = draftOf(line.key);
    const matches = (type: FactType, target = '', value = '') => (draft?.facts ?? []).filter((fact) => {
      const wanted = offices.get(target)?.id ?? draftOf(target)?.id ?? target;
      return fact.type === type && (wanted === '' || fact.target === wanted) && (value === '' || fold(fact.value) === fold(value));
    }); // prettier-ignore
    for (const { type, target, value, to } of line.end ?? []) {
      const open = matches(type, target, value).filter((fact) => (fact.to === '' || fact.to > to) && !(fact.from > to));
      for (const fact of open) Object.assign(fact, { to, source: meta.id, asOf: line.asOf });
      if (open.length === 0) idle.push(`${line.key} ${line.name}: end ${type} ${target ?? value ?? ''}`);
    }
    for (const { type, target, value, from, detail } of line.remove ?? []) {
      const named = matches(type, target, value);
      const gone = new Set(named.filter((fact) => (from ?? fact.from) === fact.from && (detail ?? fact.detail) === fact.detail)); // prettier-ignore
      if (draft !== undefined) draft.facts = draft.facts.filter((fact) => !gone.has(fact));
      if (gone.size === 0) idle.push(`${line.key} ${line.name}: remove ${type} ${target ?? value ?? ''}`);
    }
  }
  return idle;
}

/** Reads data/curated/blocked-aliases.tsv: `entity id or *`, `alias`, `why`. The result tells whether an alias is blocked. */
export function readBlockedAliases(root: string): (entity: string, alias: string) => boolean {
  const blocked = new Set<string>();
  if (existsSync(join(root, 'blocked-aliases.tsv'))) {
    for (const { cells, fail } of new SourceFolder(join(root, '..'), 'curated').tsv('blocked-aliases.tsv')) {
      const [entity = '', alias = '', why = ''] = cells;
      if (entity === '' || alias === '' || why === '') fail('0', 'needs entity, alias and why');
      blocked.add(`${entity}|${fold(alias)}`);
    }
  }
  return (entity, alias) => blocked.has(`*|${fold(alias)}`) || blocked.has(`${entity}|${fold(alias)}`);
}
