import type { Vocabulary } from '../matching/vocabulary.ts';
import type { Trie } from '../matching/trie.ts';
import { slugOf } from '../text/slug.ts';
import type { ByteReader } from './byte-reader.ts';
import type { CandidateTable } from './candidates.ts';
import { ALIAS_LANGUAGE, ALIAS_LITERAL, ALIAS_REF, ALIAS_TYPES, FACT, RECORD } from './codes.ts';
import { FACT_TYPES, OFFICE_KINDS } from './entity.ts';
import type { Alias, Entity, Fact, Office, Source } from './entity.ts';
import { ID, NEEDS_CONTEXT, SHAPE, WIKIPEDIA } from './format.ts';
import { defaultDisplay, joinTokens } from './name-tokens.ts';
import type { SectionViews } from './open-file.ts';
import { decodeDate } from './partial-date.ts';

/** Reads records; encode-record.ts has their layout. */
export class EntityDecoder {
  readonly #shapes: Uint8Array;
  readonly #prominences: Uint8Array;
  readonly #ids: readonly Uint8Array[];
  readonly #records;
  readonly #strings;
  readonly #offices;
  readonly #heads;
  readonly #displayBits;
  readonly #displays;
  readonly #vocabulary: Vocabulary;
  readonly #trie: Trie;
  readonly #candidates: CandidateTable;
  readonly #sources: readonly Source[];

  constructor(
    file: SectionViews,
    parts: { vocabulary: Vocabulary; trie: Trie; candidates: CandidateTable; sources: readonly Source[] },
  ) {
    this.#shapes = file.bytes('shapes');
    this.#prominences = file.bytes('prominences');
    this.#ids = [file.bytes('ids0'), file.bytes('ids1'), file.bytes('ids2'), file.bytes('ids3')];
    this.#records = file.blobs('records');
    this.#strings = file.blobs('strings');
    this.#offices = file.blobs('offices');
    this.#heads = file.blobs('heads');
    this.#displayBits = file.bits('displayBits');
    this.#displays = file.blobs('displays');
    this.#vocabulary = parts.vocabulary;
    this.#trie = parts.trie;
    this.#candidates = parts.candidates;
    this.#sources = parts.sources;
  }

  /** The number of the entity's QID, 0 when its id is a slug. */
  qidNumber(index: number): number {
    return this.#ids.reduce((number, plane, i) => number + plane[index]! * 2 ** (8 * i), 0);
  }

  /** True when the id cannot be told from the QID or the name. */
  hasOddId(index: number): boolean {
    return ((this.#shapes[index]! >>> SHAPE.idShift) & 3) === ID.literal;
  }

  id(index: number): string {
    const qid = this.qidNumber(index);
    return qid !== 0 ? `Q${qid}` : this.#opening(index).id;
  }

  /** The whole record. `index` must be in range. */
  decode(index: number): Entity {
    const shape = this.#shapes[index]!;
    const { id, name, wikipedia, reader, end } = this.#opening(index);
    const parts = reader.position < end ? reader.byte() : 0;
    const subkind = (parts & RECORD.subkind) !== 0 ? this.#string(reader) : '';
    const countries = (parts & RECORD.countries) !== 0 ? this.#string(reader).split(',') : [];
    let qid = this.qidNumber(index) !== 0 ? id : null;
    if ((parts & RECORD.qid) !== 0) qid = this.#string(reader) || null;
    const aliases: Alias[] = [];
    if ((parts & RECORD.aliases) !== 0) {
      const own = this.#candidates.terminalOf(index);
      for (let left = reader.varint(); left > 0; left--) aliases.push(this.#alias(reader, own));
    }
    return {
      id,
      qid,
      wikipedia,
      name,
      kind: (shape & SHAPE.organization) !== 0 ? 'organization' : 'person',
      subkind,
      countries,
      prominence: this.#prominences[index]!,
      aliases,
      facts: (parts & RECORD.facts) !== 0 ? this.#facts(reader) : [],
    };
  }

  /** What stands before `parts`, and the reader behind it. */
  #opening(index: number): { id: string; name: string; wikipedia: string | null; reader: ByteReader; end: number } {
    const shape = this.#shapes[index]!;
    const { reader, end } = this.#records.open(index);
    const literal = (shape & SHAPE.literalName) !== 0;
    const name = literal ? this.#string(reader) : this.#display(this.#candidates.terminalOf(index));
    let wikipedia: string | null = null;
    const wikipediaForm = (shape >>> SHAPE.wikipediaShift) & 3;
    if (wikipediaForm === WIKIPEDIA.sameAsName) wikipedia = name;
    else if (wikipediaForm === WIKIPEDIA.nameAndSuffix) wikipedia = name + this.#string(reader);
    else if (wikipediaForm === WIKIPEDIA.literal) wikipedia = this.#string(reader);
    const form = (shape >>> SHAPE.idShift) & 3;
    let id: string;
    if (form === ID.qid) id = `Q${this.qidNumber(index)}`;
    else if (form === ID.slug) id = slugOf(name);
    else if (form === ID.slugAndSuffix) id = slugOf(name) + this.#string(reader);
    else id = this.#string(reader);
    return { id, name, wikipedia, reader, end };
  }

  #string(reader: ByteReader): string {
    const ref = reader.varint();
    if (ref === 0) return reader.text();
    const common = this.#strings.open(ref - 1);
    return common.reader.textUntil(common.end);
  }

  /** A name as its tokens are usually written. */
  #display(terminal: number): string {
    return joinTokens(
      this.#trie.path(terminal).map((token) => {
        if (!this.#displayBits.has(token)) return defaultDisplay(this.#vocabulary.text(token));
        const { reader, end } = this.#displays.open(this.#displayBits.rank(token));
        return reader.textUntil(end);
      }),
    );
  }

  #alias(reader: ByteReader, own: number): Alias {
    const ref = reader.varint();
    const flags = reader.byte();
    const literal = (flags & ALIAS_LITERAL) !== 0;
    const text = literal
      ? this.#string(reader)
      : this.#display(ref === ALIAS_REF.sameAsName ? own : ref - ALIAS_REF.first);
    const alias: Alias = { text, type: ALIAS_TYPES[flags & 7]!, needsContext: (flags & NEEDS_CONTEXT) !== 0 };
    if ((flags & ALIAS_LANGUAGE) !== 0) alias.language = this.#string(reader);
    return alias;
  }

  #facts(reader: ByteReader): Fact[] {
    const facts: Fact[] = [];
    let source = 0;
    for (let left = reader.varint(); left > 0; left--) {
      const parts = reader.byte();
      const head = reader.varint();
      const said = this.#head(head === 0 ? reader : this.#heads.open(head - 1).reader);
      const from = (parts & FACT.from) !== 0 ? decodeDate(reader.varint()) : '';
      const to = (parts & FACT.to) !== 0 ? decodeDate(reader.varint()) : '';
      const detail = (parts & FACT.detail) !== 0 ? this.#string(reader) : '';
      if ((parts & FACT.newSource) !== 0) source = reader.varint();
      facts.push({ ...said, from, to, detail, source: this.#sources[source]! });
    }
    return facts;
  }

  #head(reader: ByteReader): Pick<Fact, 'type' | 'value' | 'entity' | 'office'> {
    const type = FACT_TYPES[reader.byte()]!;
    const value = this.#string(reader);
    const entity = reader.varint();
    const office = reader.varint();
    return {
      type,
      value,
      ...(entity !== 0 && { entity: this.id(entity - 1) }),
      ...(office !== 0 && { office: this.#office(office - 1) }),
    };
  }

  #office(index: number): Office {
    const { reader } = this.#offices.open(index);
    const id = this.#string(reader);
    const title = this.#string(reader);
    const country = this.#string(reader);
    const kind = reader.byte();
    const organization = reader.varint();
    return {
      id,
      title,
      country,
      kind: OFFICE_KINDS[kind >>> 1]!,
      single: (kind & 1) !== 0,
      ...(organization !== 0 && { organization: this.id(organization - 1) }),
    };
  }
}
