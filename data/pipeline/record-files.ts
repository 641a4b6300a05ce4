import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { fold } from './fold.ts';
import { compareIds } from './ids.ts';
import { parseRecord, RecordError, writeRecord, type BareName, type EntityRecord } from './records.ts';
import type { SourceMeta } from './source-folder.ts';
import type { OfficeRecord } from './source-record.ts';

/** All that `data/entities` holds. */
export interface RecordSet {
  people: EntityRecord[];
  organizations: EntityRecord[];
  offices: OfficeRecord[];
  names: BareName[];
  sources: SourceMeta[];
}

/** Countries with so many records that a file of their own is split by the first letter of the name. */
const SPLIT_COUNTRIES = new Set([
  'us',
  'gb',
  'fr',
  'de',
  'it',
  'es',
  'cn',
  'in',
  'ca',
  'jp',
  'au',
  'br',
  'ru',
  'mx',
  'se',
  'nl',
  'ua',
  'no',
  'xx',
]);
const FOLDER: Record<EntityKind, 'people' | 'organizations'> = { person: 'people', organization: 'organizations' };

/** Writes everything anew, files and lines in fixed order, and removes files that are no longer needed. */
export function writeRecordSet(root: string, set: RecordSet): void {
  for (const kind of ['person', 'organization'] as const) {
    const folder = join(root, FOLDER[kind]);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const shards = new Map<string, EntityRecord[]>();
    for (const record of set[FOLDER[kind]]) push(shards, shardOf(record.name, record.in?.[0]), record);
    for (const [shard, records] of shards) {
      records.sort((a, b) => compareIds(a.id, b.id));
      writeFileSync(join(folder, `${shard}.jsonl`), lines(records.map(writeRecord)));
    }
  }
  const offices = [...set.offices].sort((a, b) => compareIds(a.id, b.id));
  writeFileSync(join(root, 'offices.jsonl'), lines(offices.map((office) => JSON.stringify(office))));
  writeFileSync(join(root, 'sources.jsonl'), lines(set.sources.map((source) => JSON.stringify(source))));
  writeNames(join(root, 'names'), set.names);
}

function writeNames(folder: string, names: readonly BareName[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shards = new Map<string, string[]>();
  for (const name of names) push(shards, `${FOLDER[name.kind]}-${letterOf(name.name)}`, nameLine(name));
  for (const [shard, rows] of shards) writeFileSync(join(folder, `${shard}.tsv`), lines(rows.sort()));
}

function nameLine({ name, qid, wikipedia, countries, subkind }: BareName): string {
  return [name, qid ?? '', wikipedia === name ? '=' : (wikipedia ?? ''), countries.join(','), subkind]
    .join('\t')
    .trimEnd();
}

/** Reads and checks everything. Throws RecordError at the first mistake. Paths in errors are relative to `root`. */
export function readRecordSet(root: string): RecordSet {
  const people = readEntities(root, 'people');
  const organizations = readEntities(root, 'organizations');
  return {
    people,
    organizations,
    offices: readJsonLines<OfficeRecord>(root, 'offices.jsonl'),
    names: readNames(root),
    sources: readJsonLines<SourceMeta>(root, 'sources.jsonl'),
  };
}

function readEntities(root: string, folder: string): EntityRecord[] {
  const records: EntityRecord[] = [];
  for (const name of filesIn(join(root, folder), '.jsonl')) {
    const file = `${folder}/${name}`;
    const seen = new Set<string>();
    for (const { line, text } of linesOf(join(root, file))) {
      const record = parseRecord(text, file, line);
      if (seen.has(record.id)) throw new RecordError(file, line, 'id', 'stands twice', record.id);
      seen.add(record.id);
      records.push(record);
    }
  }
  return records;
}

function readJsonLines<T>(root: string, file: string): T[] {
  return linesOf(join(root, file)).map(({ line, text }) => {
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new RecordError(file, line, 'line', 'not JSON', text.slice(0, 60));
    }
  });
}

function readNames(root: string): BareName[] {
  const names: BareName[] = [];
  for (const shard of filesIn(join(root, 'names'), '.tsv')) {
    const kind = shard.startsWith('people') ? 'person' : 'organization';
    for (const { line, text } of linesOf(join(root, 'names', shard))) {
      const [name = '', qid = '', wikipedia = '', countries = '', subkind = ''] = text.split('\t');
      if (name === '') throw new RecordError(`names/${shard}`, line, 'name', 'no name', text);
      if (qid !== '' && !/^Q\d+$/.test(qid)) throw new RecordError(`names/${shard}`, line, 'qid', 'not a QID', qid);
      names.push({
        kind,
        name,
        qid: qid || null,
        wikipedia: (wikipedia === '=' ? name : wikipedia) || null,
        countries: countries === '' ? [] : countries.split(','),
        subkind,
      });
    }
  }
  return names;
}

function shardOf(name: string, country = 'xx'): string {
  return SPLIT_COUNTRIES.has(country) ? `${country}-${letterOf(name)}` : country;
}

/** a … z of the folded name, 0 for everything else. */
function letterOf(name: string): string {
  return /^[a-z]/.exec(fold(name))?.[0] ?? '0';
}

function lines(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

function filesIn(folder: string, suffix: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(suffix)).sort() : []; // prettier-ignore
}

function linesOf(path: string): { line: number; text: string }[] {
  const rows = readFileSync(path, 'utf8').split('\n');
  return rows.flatMap((text, index) => (text === '' ? [] : [{ line: index + 1, text }]));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
