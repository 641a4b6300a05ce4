import { ByteWriter, blobList } from './byte-writer.ts';
import type { Entity, Fact, Office, Source } from './entity.ts';
import { OFFICE_KINDS } from './entity.ts';
import { writeHead } from './encode-record.ts';
import type { RecordContext } from './encode-record.ts';

const headKey = (fact: Fact): string =>
  JSON.stringify([
    fact.type,
    fact.value,
    fact.entity ?? null,
    fact.office === undefined ? null : officeKey(fact.office),
  ]);
const officeKey = (office: Office): string =>
  JSON.stringify([office.id, office.title, office.country, office.kind, office.single, office.organization ?? null]);
const sourceKey = (source: Source): string => JSON.stringify([source.id, source.title, source.asOf]);

/** A fact without its dates, detail and source. `index`: its number, -1 when it is said only once. */
interface Head {
  uses: number;
  fact: Fact;
  index: number;
}

/** Offices and sources that facts share, each with a number: those given first, in their order, then as facts name them. */
export class FactTables {
  readonly #offices = new Map<string, { index: number; office: Office }>();
  readonly #sources = new Map<string, { index: number; source: Source }>();
  /** By object, because thousands of facts name the same one. */
  readonly #sourceIndices = new Map<Source, number>();
  readonly #heads = new Map<string, Head>();
  /** Heads by fact, not to spell out the key again and again. */
  readonly #headOf = new Map<Fact, Head>();
  readonly #commonHeads: Head[];

  constructor(offices: readonly Office[], sources: readonly Source[], entities: readonly Entity[]) {
    offices.forEach((office) => this.#addOffice(office));
    sources.forEach((source) => this.#addSource(source));
    for (const entity of entities) {
      for (const fact of entity.facts) {
        if (fact.office !== undefined) this.#addOffice(fact.office);
        this.#addSource(fact.source);
        const key = headKey(fact);
        const head = this.#heads.get(key) ?? { uses: 0, fact, index: -1 };
        head.uses++;
        this.#heads.set(key, head);
        this.#headOf.set(fact, head);
      }
    }
    const common = [...this.#heads].filter(([, { uses }]) => uses > 1);
    common.sort(([a, { uses: m }], [b, { uses: n }]) => n - m || (a < b ? -1 : 1));
    this.#commonHeads = common.map(([, head]) => head);
    this.#commonHeads.forEach((head, index) => (head.index = index));
  }

  headIndex(fact: Fact): number {
    return this.#headOf.get(fact)!.index;
  }

  officeIndex(office: Office): number {
    return this.#offices.get(officeKey(office))!.index;
  }

  sourceIndex(source: Source): number {
    return this.#sourceIndices.get(source)!;
  }

  /** The section `heads`. */
  headsSection(context: Omit<RecordContext, 'headIndex'>): Uint8Array {
    return blobList(
      this.#commonHeads.map(({ fact }) => {
        const out = new ByteWriter();
        writeHead(fact, context, out);
        return out.bytes();
      }),
    );
  }

  /** The section `offices`. */
  officesSection(context: Pick<RecordContext, 'strings' | 'indexOf'>): Uint8Array {
    return blobList(
      [...this.#offices.values()].map(({ office }) => {
        const out = new ByteWriter();
        const kind = OFFICE_KINDS.indexOf(office.kind);
        if (kind < 0) throw new Error(`Office ${office.id}: unknown kind "${office.kind}"`);
        for (const text of [office.id, office.title, office.country]) context.strings.write(text, out);
        out.byte(kind * 2 + (office.single ? 1 : 0));
        out.varint(office.organization === undefined ? 0 : context.indexOf(office.organization) + 1);
        return out.bytes();
      }),
    );
  }

  /** The section `meta`. */
  metaSection(asOf: string): Uint8Array {
    const texts = [asOf];
    for (const { source } of this.#sources.values()) texts.push(source.id, source.title, source.asOf);
    return blobList(texts.map((text) => new TextEncoder().encode(text)));
  }

  #addOffice(office: Office): void {
    const key = officeKey(office);
    if (!this.#offices.has(key)) this.#offices.set(key, { index: this.#offices.size, office });
  }

  #addSource(source: Source): void {
    if (this.#sourceIndices.has(source)) return;
    const key = sourceKey(source);
    const known = this.#sources.get(key) ?? { index: this.#sources.size, source };
    this.#sources.set(key, known);
    this.#sourceIndices.set(source, known.index);
  }
}
