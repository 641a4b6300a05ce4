import { encodeCandidates, namesOf } from './encode-candidates.ts';
import { FactTables } from './encode-facts.ts';
import { encodeGazetteer } from './encode-gazetteer.ts';
import { encodeRecord, shapeOf } from './encode-record.ts';
import { ByteWriter, blobList } from './byte-writer.ts';
import { qidNumber } from './codes.ts';
import type { Entity, Office, PartialDate, Source } from './entity.ts';
import { CHECKSUM_WORD, FORMAT_VERSION, HEADER_BYTES, MAGIC, SECTIONS, checksum } from './format.ts';
import { StringTable } from './string-table.ts';
import { wordListSection, type WordList } from './word-list.ts';
import { TokenBuffer } from '../text/token-buffer.ts';

/** All that goes into a compiled knowledge base. */
export interface KnowledgeBaseInput {
  /** Day the newest fact is of. */
  asOf: PartialDate;
  /** In the order in which they are to be shown; sources that only facts name are added behind. */
  sources: readonly Source[];
  /** May be empty: offices that facts hold are added by themselves. */
  offices: readonly Office[];
  /** In any order. Every id that a fact or an office refers to must be among them. */
  entities: readonly Entity[];
  /** Words that are no entities, for `KnowledgeBase.flags`. */
  words?: WordList;
}

/**
 * Compiles a knowledge base. The same entities in any order give the same bytes. Throws an error that names the entity
 * on a duplicate id, a name without letters, a reference to an unknown entity, a bad date, type or prominence.
 */
export function encode(input: KnowledgeBaseInput): Uint8Array {
  const gazetteer = encodeGazetteer(namesIn(input.entities));
  const order = new Map<Entity, number>();
  for (const entity of input.entities) {
    const terminal = gazetteer.terminal(entity.name);
    if (terminal < 0) throw new Error(`Entity ${entity.id}: the name ${JSON.stringify(entity.name)} has no words`);
    checkEntity(entity);
    order.set(entity, terminal);
  }
  const entities = [...input.entities].sort(
    (a, b) => order.get(a)! - order.get(b)! || b.prominence - a.prominence || (a.id < b.id ? -1 : 1),
  );
  const indices = new Map<string, number>();
  entities.forEach((entity, index) => {
    if (indices.has(entity.id)) throw new Error(`Entity ${entity.id}: the id stands twice`);
    indices.set(entity.id, index);
  });

  const tables = new FactTables(input.offices, input.sources, entities);
  const strings = new StringTable();
  const context = {
    out: new ByteWriter(),
    tokens: new TokenBuffer(),
    strings,
    indexOf(id: string): number {
      const index = indices.get(id);
      if (index === undefined) throw new Error(`reference to the unknown entity ${JSON.stringify(id)}`);
      return index;
    },
    officeIndex: (office: Office) => tables.officeIndex(office),
    sourceIndex: (source: Source) => tables.sourceIndex(source),
    headIndex: tables.headIndex.bind(tables),
    terminal: gazetteer.terminal,
    display: gazetteer.display,
  };
  const shapes = Uint8Array.from(entities, (entity) => shapeOf(entity, context));
  const writeAll = (): Record<string, Uint8Array> => ({
    offices: tables.officesSection(context),
    heads: tables.headsSection(context),
    records: blobList(
      entities.map((entity, index) => inEntity(entity, () => encodeRecord(entity, shapes[index]!, context))),
    ),
  });
  // The first round only counts the strings.
  writeAll();
  const stringSection = strings.freeze();
  const qids = entities.map((entity) => qidNumber(entity.id));
  const plane = (shift: number): Uint8Array => Uint8Array.from(qids, (qid) => (qid >>> shift) & 255);
  return assemble({
    meta: tables.metaSection(input.asOf),
    strings: stringSection,
    ...writeAll(),
    ...gazetteer.sections,
    ...encodeCandidates(entities, gazetteer),
    words: wordListSection(input.words ?? new Map()),
    shapes,
    prominences: Uint8Array.from(entities, (entity) => entity.prominence),
    ids0: plane(0),
    ids1: plane(8),
    ids2: plane(16),
    ids3: plane(24),
  });
}

function* namesIn(entities: readonly Entity[]): Generator<string> {
  for (const entity of entities) yield* namesOf(entity);
}

function checkEntity(entity: Entity): void {
  const { id, prominence, kind } = entity;
  if (id === '') throw new Error(`Entity ${JSON.stringify(entity.name)}: the id is empty`);
  if (!Number.isInteger(prominence) || prominence < 0 || prominence > 255) {
    throw new Error(`Entity ${id}: prominence ${prominence} is not an integer from 0 to 255`);
  }
  if (kind !== 'person' && kind !== 'organization') throw new Error(`Entity ${id}: unknown kind "${String(kind)}"`);
}

function inEntity<T>(entity: Entity, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`Entity ${entity.id} (${entity.name}): ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** Header, section table, sections. */
function assemble(sections: Record<string, Uint8Array>): Uint8Array {
  const align = (offset: number): number => Math.ceil(offset / 4) * 4;
  const table: number[] = [];
  let offset = HEADER_BYTES + 8 * SECTIONS.length;
  for (const name of SECTIONS) {
    const section = sections[name];
    if (section === undefined) throw new Error(`Section ${name} is missing`);
    table.push(offset, section.length);
    offset = align(offset + section.length);
  }
  const bytes = new Uint8Array(offset);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, bytes.length, 0, SECTIONS.length, ...table]);
  SECTIONS.forEach((name, i) => bytes.set(sections[name]!, table[2 * i]!));
  words[CHECKSUM_WORD] = checksum(words);
  return bytes;
}
