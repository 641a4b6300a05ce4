import { FACT_TYPES, type FactType } from '../knowledge-base/entity.ts';
import { writeCsv } from './csv.ts';
import { DAY_FACTS, ENTITY_COLUMNS, FACT_PARTS, HEAD_LINES } from './csv-draft.ts';
import { type Pack, type PackEntity, packId } from './pack.ts';

/** The pack as the JSON that `readPack` takes; what is not said is left out. */
export function packAsJson(pack: Pack): string {
  const { entities, ...head } = pack;
  return `${JSON.stringify({ ...withoutEmpty(head), entities: entities.map((entity) => ({ ...withoutEmpty(entity), ...(entity.facts.length > 0 && { facts: entity.facts.map(withoutEmpty) }) })) }, null, 1)}\n`;
}

/** The pack as the CSV that `readPack` takes, with the columns that it needs. */
export function packAsCsv(pack: Pack): string {
  const head = Object.entries(HEAD_LINES)
    .filter(([, field]) => pack[field] !== '')
    .map(([key, field]) => `# ${key}: ${pack[field]}\r\n`)
    .join('');
  const cellsOf = pack.entities.map(cells);
  const columns = [
    ...ENTITY_COLUMNS,
    ...FACT_TYPES.flatMap((type) => FACT_PARTS.map((part) => (part === 'value' ? type : `${type}_${part}`))),
  ].filter((column) => ['id', 'kind', 'name'].includes(column) || cellsOf.some((row) => row[column]));
  return head + writeCsv([columns, ...cellsOf.map((row) => columns.map((column) => row[column] ?? ''))]);
}

/** "my-town.json" */
export function packFileName({ name }: Pack, ending: 'json' | 'csv'): string {
  return `${packId(name)}.${ending}`;
}

function cells(entity: PackEntity): Record<string, string> {
  const row: Record<string, string> = {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: joined(entity.aliases),
    what: entity.what,
    countries: joined(entity.countries),
    wikipedia: entity.wikipedia,
    prominence: String(entity.prominence),
  };
  for (const [type, facts] of Map.groupBy(entity.facts, (fact): FactType => fact.type)) {
    for (const part of FACT_PARTS) {
      const values = facts.map((fact) => (part === 'value' && DAY_FACTS.has(type) ? fact.from : (fact[part] ?? '')));
      const repeated = part === 'from' && DAY_FACTS.has(type);
      if (!repeated && values.some((value) => value !== ''))
        row[part === 'value' ? type : `${type}_${part}`] = joined(values);
    }
  }
  return row;
}

function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('|', '\\|')).join('|');
}

function withoutEmpty<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => field !== '' && field !== undefined && !(Array.isArray(field) && field.length === 0),
    ),
  ) as Partial<Value>;
}
