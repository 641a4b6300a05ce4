import type { FactType } from '../../lib/knowledge-base/entity.ts';
import { titlesOf, type CuratedRow } from './conflict.ts';
import type { CountryFinder } from './country-finder.ts';
import { fold } from './fold.ts';
import { isQid } from './ids.ts';
import type { OfficeTable } from './offices.ts';
import type { SourceRecord } from './source-record.ts';

/** What of a record can be compared. */
export interface Witness {
  source: string;
  kind: SourceRecord['kind'];
  title: string;
  subkind: string;
  countries: readonly string[];
  born: string;
  died: string;
  founded: string;
  offices: Term[];
}

export interface Term {
  /** Id in the table of offices. */
  id: string;
  title: string;
  from: string;
  to: string;
}

/**
 * Collects, source by source, the records that speak of our rows: by English Wikipedia title (or by a QID that a source gives for
 * that title), else by the same name with the same kind.
 */
export class Witnesses {
  readonly #offices: OfficeTable;
  readonly #finder: CountryFinder;
  readonly #titles = new Set<string>();
  readonly #names = new Set<string>();
  readonly #qidOf = new Map<string, string>();
  readonly #byTitle = new Map<string, Witness[]>();
  readonly #byQid = new Map<string, Witness[]>();
  readonly #byName = new Map<string, Witness[]>();

  constructor(rows: readonly CuratedRow[], offices: OfficeTable, finder: CountryFinder) {
    this.#offices = offices;
    this.#finder = finder;
    for (const { record } of rows) {
      for (const title of titlesOf(record)) this.#titles.add(title);
      this.#names.add(nameKey(record));
    }
  }

  add(records: readonly SourceRecord[]): void {
    for (const record of records) {
      const qid = record.keys.find(isQid);
      const titles = titlesOf(record).filter((title) => this.#titles.has(title));
      const named = this.#names.has(nameKey(record));
      if (titles.length === 0 && !named && qid === undefined) continue;
      const witness = this.witness(record);
      for (const title of titles) {
        if (qid !== undefined && !this.#qidOf.has(title)) this.#qidOf.set(title, qid);
        push(this.#byTitle, title, witness);
      }
      if (titles.length > 0) continue;
      if (qid !== undefined) push(this.#byQid, qid, witness);
      if (named) push(this.#byName, nameKey(record), witness);
    }
  }

  /** Records of the same Wikipedia article as the row's. */
  same({ record }: CuratedRow): Witness[] {
    const [title = ''] = titlesOf(record);
    return [...(this.#byTitle.get(title) ?? []), ...(this.#byQid.get(this.#qidOf.get(title) ?? '') ?? [])];
  }

  /** Records of the same name and kind, which may be somebody else's. */
  named({ record }: CuratedRow): Witness[] {
    return this.#byName.get(nameKey(record)) ?? [];
  }

  /** The comparable part of any record, one of ours too. */
  witness(record: SourceRecord): Witness {
    const { source, kind, subkind = '', countries = [] } = record;
    return {
      source,
      kind,
      title: titlesOf(record)[0] ?? '',
      subkind,
      countries,
      born: factDate(record, 'born'),
      died: factDate(record, 'died'),
      founded: factDate(record, 'founded'),
      offices: kind === 'person' ? this.#officesOf(record) : [],
    };
  }

  #officesOf({ countries = [], facts = [] }: SourceRecord): Term[] {
    const found: Term[] = [];
    for (const { type, value = '', target = '', from = '', to = '' } of facts) {
      if (type !== 'office') continue;
      const code = this.#finder.findFor(value, countries[0] ?? '');
      const office = target === '' ? this.#offices.find(value, code) : this.#offices.get(target);
      if (office !== undefined) found.push({ id: office.id, title: office.title, from, to });
    }
    return found;
  }
}

function factDate(record: SourceRecord, type: FactType): string {
  return record.facts?.find((fact) => fact.type === type)?.from ?? '';
}

function nameKey({ kind, name }: SourceRecord): string {
  return `${kind}|${fold(name)}`;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
