import type { ByteWriter } from './byte-writer.ts';
import { ALIAS_LANGUAGE, ALIAS_LITERAL, ALIAS_REF, ALIAS_TYPES, FACT, RECORD, qidNumber } from './codes.ts';
import { FACT_TYPES } from './entity.ts';
import type { Alias, Entity, Fact, Office, Source } from './entity.ts';
import { ID, NEEDS_CONTEXT, SHAPE, WIKIPEDIA } from './format.ts';
import { encodeDate } from './partial-date.ts';
import type { StringTable } from './string-table.ts';
import { slugOf } from '../text/slug.ts';
import { nameTokens } from './name-tokens.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';

/**
 * A record, in this order, each part only when announced by the shape or by `parts`; a bare name has an empty record.
 *
 * name (string, SHAPE.literalName) · Wikipedia suffix or title (string) · id suffix or id (string) · parts (RECORD) ·
 * subkind (string) · countries (string, comma-separated) · qid when the id does not give it (string, '' = none) ·
 * aliases: count, then each: which name (varint, ALIAS_REF), type + NEEDS_CONTEXT + ALIAS_LITERAL + ALIAS_LANGUAGE,
 * text (string), language (string) · facts: count, then each: parts (FACT), head + 1 (varint, 0 = it follows), from, to
 * (varints), detail (string), source (varint, counted from 0; the last one named when absent).
 */
export interface RecordContext {
  /** Work space, cleared by each record. */
  out: ByteWriter;
  tokens: TokenBuffer;
  strings: StringTable;
  /** Position of an entity in the file; throws when there is none of that id. */
  indexOf(id: string): number;
  officeIndex(office: Office): number;
  sourceIndex(source: Source): number;
  /** Number of a fact's head, -1 when it is said of one entity only. */
  headIndex(fact: Fact): number;
  /** Terminal of a name, -1 when it has none. */
  terminal(name: string): number;
  /** The name as the gazetteer gives it back. */
  display(name: string): string;
}

/** What of an entity is outside its record. */
export function shapeOf(entity: Entity, context: Pick<RecordContext, 'display' | 'tokens'>): number {
  const { wikipedia, name } = entity;
  const wikipediaForm =
    wikipedia === null
      ? WIKIPEDIA.none
      : wikipedia === name
        ? WIKIPEDIA.sameAsName
        : wikipedia.startsWith(name)
          ? WIKIPEDIA.nameAndSuffix
          : WIKIPEDIA.literal;
  let shape = (wikipediaForm << SHAPE.wikipediaShift) | (idForm(entity, context.tokens) << SHAPE.idShift);
  if (entity.kind === 'organization') shape |= SHAPE.organization;
  if (entity.subkind === '' && entity.facts.length === 0) shape |= SHAPE.bareName;
  if (context.display(name) !== name) shape |= SHAPE.literalName;
  return shape;
}

function idForm({ id, name }: Entity, tokens: TokenBuffer): number {
  if (qidNumber(id) !== 0) return ID.qid;
  const slug = slugOf(name, tokens);
  // A slug that dropped a character ("ask.com" → "askcom", "Alliance (esports)") does not lead back to the name.
  if (slug === '' || !id.startsWith(slug) || wordsIn(slug.replaceAll('-', ' '), tokens) !== wordsIn(name, tokens))
    return ID.literal;
  if (id === slug) return ID.slug;
  // "michael-jordan-2", but not "michael-jordan2", which is another word.
  return id.charAt(slug.length) === '-' ? ID.slugAndSuffix : ID.literal;
}

function wordsIn(name: string, tokens: TokenBuffer): string {
  nameTokens(name, tokens);
  return Array.from({ length: tokens.count }, (_, i) => tokens.foldedText(i)).join(' ');
}

/** The record's bytes. */
export function encodeRecord(entity: Entity, shape: number, context: RecordContext): Uint8Array {
  const { strings, out } = context;
  out.clear();
  if ((shape & SHAPE.literalName) !== 0) strings.write(entity.name, out);
  const wikipediaForm = (shape >>> SHAPE.wikipediaShift) & 3;
  if (wikipediaForm === WIKIPEDIA.nameAndSuffix) strings.write(entity.wikipedia!.slice(entity.name.length), out);
  if (wikipediaForm === WIKIPEDIA.literal) strings.write(entity.wikipedia!, out);
  const form = (shape >>> SHAPE.idShift) & 3;
  if (form === ID.slugAndSuffix) strings.write(entity.id.slice(slugOf(entity.name, context.tokens).length), out);
  if (form === ID.literal) strings.write(entity.id, out);

  const impliedQid = form === ID.qid ? entity.id : null;
  const parts =
    (entity.subkind === '' ? 0 : RECORD.subkind) |
    (entity.countries.length === 0 ? 0 : RECORD.countries) |
    (entity.aliases.length === 0 ? 0 : RECORD.aliases) |
    (entity.facts.length === 0 ? 0 : RECORD.facts) |
    (entity.qid === impliedQid ? 0 : RECORD.qid);
  if (parts === 0) return out.bytes();
  out.byte(parts);
  if (entity.subkind !== '') strings.write(entity.subkind, out);
  if (entity.countries.length > 0) strings.write(joinCountries(entity.countries), out);
  if ((parts & RECORD.qid) !== 0) strings.write(entity.qid ?? '', out);
  if (entity.aliases.length > 0) {
    out.varint(entity.aliases.length);
    const own = context.terminal(entity.name);
    for (const alias of entity.aliases) writeAlias(alias, own, context, out);
  }
  if (entity.facts.length > 0) {
    out.varint(entity.facts.length);
    let source = -1;
    for (const fact of entity.facts) source = writeFact(fact, source, context, out);
  }
  return out.bytes();
}

function joinCountries(countries: readonly string[]): string {
  for (const country of countries) if (country.includes(',') || country === '') throw new Error(`country "${country}"`);
  return countries.join(',');
}

function writeAlias(alias: Alias, own: number, context: RecordContext, out: ByteWriter): void {
  const type = (ALIAS_TYPES as readonly string[]).indexOf(alias.type);
  if (type < 0) throw new Error(`alias ${JSON.stringify(alias.text)} has the unknown type "${alias.type}"`);
  const terminal = context.terminal(alias.text);
  const literal = terminal < 0 || context.display(alias.text) !== alias.text;
  out.varint(terminal < 0 ? ALIAS_REF.none : terminal === own ? ALIAS_REF.sameAsName : terminal + ALIAS_REF.first);
  out.byte(
    type |
      (alias.needsContext ? NEEDS_CONTEXT : 0) |
      (literal ? ALIAS_LITERAL : 0) |
      (alias.language === undefined ? 0 : ALIAS_LANGUAGE),
  );
  if (literal) context.strings.write(alias.text, out);
  if (alias.language !== undefined) context.strings.write(alias.language, out);
}

function writeFact(fact: Fact, lastSource: number, context: RecordContext, out: ByteWriter): number {
  const source = context.sourceIndex(fact.source);
  out.byte(
    (fact.from === '' ? 0 : FACT.from) |
      (fact.to === '' ? 0 : FACT.to) |
      (fact.detail === '' ? 0 : FACT.detail) |
      (source === lastSource ? 0 : FACT.newSource),
  );
  const head = context.headIndex(fact);
  out.varint(head + 1);
  if (head < 0) writeHead(fact, context, out);
  if (fact.from !== '') out.varint(encodeDate(fact.from));
  if (fact.to !== '') out.varint(encodeDate(fact.to));
  if (fact.detail !== '') context.strings.write(fact.detail, out);
  if (source !== lastSource) out.varint(source);
  return source;
}

/** Type, value, entity and office: what many entities' facts have in common. */
export function writeHead(fact: Fact, context: Omit<RecordContext, 'headIndex'>, out: ByteWriter): void {
  const type = FACT_TYPES.indexOf(fact.type);
  if (type < 0) throw new Error(`fact of the unknown type "${fact.type}"`);
  out.byte(type);
  context.strings.write(fact.value, out);
  out.varint(fact.entity === undefined ? 0 : context.indexOf(fact.entity) + 1);
  out.varint(fact.office === undefined ? 0 : context.officeIndex(fact.office) + 1);
}
