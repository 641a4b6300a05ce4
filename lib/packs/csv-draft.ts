import { FACT_TYPES } from '../knowledge-base/entity.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { PACK_FORMAT, PACK_VERSION } from './pack.ts';
import type { Draft, PackProblem, Path } from './read-pack.ts';

/** Columns beside those of facts. */
export const ENTITY_COLUMNS = [
  'id',
  'kind',
  'name',
  'aliases',
  'what',
  'countries',
  'wikipedia',
  'prominence',
] as const;
/** A fact `office` may have the columns `office`, `office_from`, `office_to`, `office_detail`, `office_entity`. */
export const FACT_PARTS = ['value', 'from', 'to', 'detail', 'entity'] as const;
/** Facts that are a day: their own column holds it. */
export const DAY_FACTS: ReadonlySet<string> = new Set(['born', 'died', 'founded', 'dissolved']);
/** Lines before the header, as "# source: Town hall". */
export const HEAD_LINES = { name: 'name', source: 'source', as_of: 'asOf', licence: 'licence' } as const;

/** A pack's CSV: one row an entity; several values of a column are separated by "|" (written "\|" where it is meant). */
export function csvDraft(text: string, fileName: string): Draft {
  const [comments = ''] = /^\ufeff?(?:#[^\n]*\n)*/.exec(text) ?? [];
  const commentLines = comments.split('\n');
  const csv = readCsv(text.slice(comments.length), commentLines.length);
  if (!csv.ok) return unreadable(csv.line);
  const [header, ...rows] = csv.rows;
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const read = rows.map((row) => readRow(row, columns));
  const head: Record<string, unknown> = { format: PACK_FORMAT, version: PACK_VERSION, name: fileName };
  const headLines: Record<string, number> = {};
  for (const [i, comment] of commentLines.entries()) {
    const [, key = '', value = ''] = /^\ufeff?#\s*([a-z_]+)\s*:\s*(.*?)\s*$/.exec(comment) ?? [];
    if (!Object.hasOwn(HEAD_LINES, key)) continue;
    const field = HEAD_LINES[key as keyof typeof HEAD_LINES];
    head[field] = value;
    headLines[field] = i + 1;
  }
  return {
    head,
    entities: read.map(({ entity }) => entity),
    placeOf(entity, path) {
      if (entity === 'head') return { line: headLines[String(path[0])] ?? 1, field: path.join('.') };
      return { line: rows[entity]?.line ?? 0, field: columnFor(path, read[entity]?.factTypes ?? []) };
    },
    problems: [...columnProblems(header, columns), ...rows.flatMap((row) => widthProblems(row, columns.length))],
  };
}

interface ReadRow {
  entity: Record<string, unknown>;
  /** Of each of its facts. */
  factTypes: string[];
}

function readRow({ cells }: CsvRow, columns: readonly string[]): ReadRow {
  const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
  const facts: Record<string, string>[] = [];
  for (const type of FACT_TYPES) {
    const day = DAY_FACTS.has(type);
    const parts = FACT_PARTS.map((part) => listOf(cell(part === 'value' ? type : `${type}_${part}`)));
    const count = Math.max(...parts.map((values) => values.length));
    for (let i = 0; i < count; i++) {
      const [value = '', from = '', to = '', detail = '', entity = ''] = parts.map((values) => values[i] ?? '');
      facts.push({
        type,
        value: day ? '' : value,
        from: day ? value : from,
        to,
        detail,
        ...(entity !== '' && { entity }),
      });
    }
  }
  const prominence = cell('prominence');
  const entity = {
    id: cell('id'),
    kind: cell('kind').toLowerCase(),
    name: cell('name'),
    aliases: listOf(cell('aliases')),
    what: cell('what'),
    countries: listOf(cell('countries')).map((code) => code.toLowerCase()),
    wikipedia: cell('wikipedia'),
    ...(prominence !== '' && { prominence: /^\d+$/.test(prominence) ? Number(prominence) : prominence }),
    facts,
  };
  return { entity, factTypes: facts.map((fact) => fact['type'] as string) };
}

/** "a|b" → a, b; "a\|b" is one. */
function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(/(?<!\\)\|/).map((part) => part.trim().replaceAll('\\|', '|'));
}

function columnFor([first, index, part]: Path, factTypes: readonly string[]): string {
  if (first !== 'facts') return String(first ?? '');
  const type = factTypes[Number(index)] ?? '';
  return part === undefined || part === 'value' || (DAY_FACTS.has(type) && part === 'from') ? type : `${type}_${part}`;
}

function columnProblems(header: CsvRow | undefined, columns: readonly string[]): PackProblem[] {
  const known = new Set<string>([
    ...ENTITY_COLUMNS,
    ...FACT_TYPES.flatMap((type) => FACT_PARTS.map((part) => (part === 'value' ? type : `${type}_${part}`))),
  ]);
  const line = header?.line ?? 1;
  const missing = ['id', 'kind', 'name'].filter((column) => !columns.includes(column));
  return [
    ...missing.map((field): PackProblem => ({ line, field, value: '', fault: 'missing' })),
    ...columns.filter((column) => !known.has(column)).map((field): PackProblem => ({ line, field, value: '', fault: 'unknown-field' })),
    ...columns.filter((column, i) => columns.indexOf(column) < i).map((field): PackProblem => ({ line, field, value: '', fault: 'duplicate' })),
  ]; // prettier-ignore
}

function widthProblems({ line, cells }: CsvRow, width: number): PackProblem[] {
  const extra = cells.slice(width).filter((cell) => cell !== '');
  return extra.length === 0 ? [] : [{ line, field: '', value: extra.join(',').slice(0, 60), fault: 'unknown-field' }];
}

function unreadable(line: number): Draft {
  return {
    head: {},
    entities: [],
    placeOf: () => ({ line, field: '' }),
    problems: [{ line, field: '', value: '"', fault: 'syntax' }],
  };
}
