import type { Entity, Fact, Office, Source } from '../../lib/knowledge-base/entity.ts';
import { SlugIds } from './ids.ts';
import { readAlias, splitSource, type EntityRecord, type RecordFact } from './records.ts';
import type { RecordSet } from './record-files.ts';

export interface Compilable {
  asOf: string;
  sources: Source[];
  offices: Office[];
  entities: Entity[];
}

/**
 * Records → what `encode` takes: references replaced by labels and ids, bare names given ids. Throws an Error that names the
 * record and the reference when it leads nowhere.
 */
export function entitiesOf(set: RecordSet): Compilable {
  const records = [...set.people, ...set.organizations];
  const labels = new Map(records.map(({ id, name }) => [id, name]));
  const offices = new Map<string, Office>();
  for (const { id, title, country, kind, single } of set.offices) offices.set(id, { id, title, country, kind, single });
  const sources = new SourceTable(new Map(set.sources.map(({ id, title }) => [id, title])));
  const refer = { labels, offices, sources };
  const people = new Set(set.people);
  const cards = records.map((record) => entityOf(record, people.has(record) ? 'person' : 'organization', refer));
  const entities = [...cards, ...bareNames(set, records)];
  const asOf = sources.all().reduce((latest, { asOf: date }) => (date > latest ? date : latest), '');
  return { asOf, sources: sources.all(), offices: [...offices.values()], entities };
}

interface References {
  labels: ReadonlyMap<string, string>;
  offices: ReadonlyMap<string, Office>;
  sources: SourceTable;
}

function entityOf(record: EntityRecord, kind: Entity['kind'], refer: References): Entity {
  return {
    id: record.id,
    qid: record.id.startsWith('Q') ? record.id : null,
    wikipedia: record.wp === '=' ? record.name : (record.wp ?? null),
    name: record.name,
    kind,
    subkind: record.is ?? '',
    countries: record.in ?? [],
    prominence: record.prom,
    aliases: (record.alias ?? []).map(readAlias),
    facts: (record.facts ?? []).map((fact) => factOf(fact, record.id, refer)),
  };
}

function factOf(
  [type, from, value = '', start = '', to = '', detail = '']: RecordFact,
  id: string,
  { labels, offices, sources }: References,
): Fact {
  const source = sources.get(from);
  const fact: Fact = { type, value, from: start, to, detail, source };
  if (!value.startsWith('#')) return fact;
  const target = value.slice(1);
  if (type === 'office' || type === 'nominated') {
    const office = offices.get(target);
    if (office === undefined) throw new Error(`${id}: ${type} ${value} is not in offices.jsonl`);
    return { ...fact, value: office.title, office };
  }
  const label = labels.get(target);
  if (label === undefined) throw new Error(`${id}: ${type} ${value} is no record`);
  return { ...fact, value: label, entity: target };
}

function bareNames(set: RecordSet, records: readonly EntityRecord[]): Entity[] {
  const slugs = new SlugIds(records.map(({ id }) => id));
  return set.names.map(({ kind, name, qid, wikipedia }) => ({
    id: qid ?? slugs.take(name),
    qid,
    wikipedia,
    name,
    kind,
    subkind: '',
    countries: [],
    prominence: 0,
    aliases: [],
    facts: [],
  }));
}

/** One Source object for each id and as-of. */
class SourceTable {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #sources = new Map<string, Source>();

  constructor(titles: ReadonlyMap<string, string>) {
    this.#titles = titles;
  }

  get(text: string): Source {
    const known = this.#sources.get(text);
    if (known !== undefined) return known;
    const { id, asOf } = splitSource(text);
    const title = this.#titles.get(id);
    if (title === undefined) throw new Error(`Source ${id} is not in sources.jsonl`);
    const source = { id, title, asOf };
    this.#sources.set(text, source);
    return source;
  }

  all(): Source[] {
    return [...this.#sources.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
  }
}
