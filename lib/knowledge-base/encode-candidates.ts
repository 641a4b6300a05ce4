import { surnameOf } from '../text/person-name.ts';
import type { CasePattern } from '../matching/case-pattern.ts';
import { ByteWriter, bitSection, blobList } from './byte-writer.ts';
import { ALIAS_TYPES } from './codes.ts';
import type { Alias, AliasType, Entity } from './entity.ts';
import type { EncodedGazetteer } from './encode-gazetteer.ts';
import { MIXED_PATTERNS, NEEDS_CONTEXT } from './format.ts';

/**
 * From this prominence on, a person's bare surname is in the gazetteer. Below it, a surname means somebody only in an
 * article that gives the full name, and there the linker finds it by itself.
 */
export const DERIVED_SURNAME_PROMINENCE = 90;

/**
 * Names that we make ourselves from those given. They lead to the entity like any other, but are not among its aliases:
 * - the bare surname of a prominent person (`derived`, needs context), unless it is all small letters: "to", "von" and
 *   "politician" end names too, and would be found in every line;
 * - "Washington Post" for an organization called "The Washington Post", when two words or more are left;
 * - "l'Oréal" beside "L'Oréal", because the page's "de l'Oréal" is cut after the elided article.
 */
export function derivedAliases(entity: Entity): Alias[] {
  const given = [...entity.aliases];
  if (given.every(({ text }) => text !== entity.name)) given.push(nameAsAlias(entity));
  const derived: Alias[] = [];
  for (const alias of given) {
    if (entity.kind !== 'organization') break;
    if (/^The\s+\S+\s+\S/.test(alias.text)) derived.push({ ...alias, text: alias.text.replace(/^The\s+/, '') });
    if (/^[DL]['’]\p{Lu}/u.test(alias.text)) {
      derived.push({ ...alias, text: alias.text.charAt(0).toLowerCase() + alias.text.slice(1) });
    }
  }
  if (entity.kind === 'person' && entity.prominence >= DERIVED_SURNAME_PROMINENCE) {
    const text = surnameOf(entity.name, entity.countries);
    if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)) derived.push({ text, type: 'derived', needsContext: true });
  }
  return derived.filter(({ text }) => given.every((alias) => alias.text !== text));
}

/** An alias of the same text says how the name itself is to be taken. */
function nameAsAlias({ name, aliases }: Entity): Alias {
  return aliases.find(({ text }) => text === name) ?? { text: name, type: 'full', needsContext: false };
}

/** Every name under which an entity is in the gazetteer. */
export function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases.map(({ text }) => text), ...derivedAliases(entity).map(({ text }) => text)];
}

interface Candidate {
  terminal: number;
  entity: number;
  flags: number;
  pattern: number;
}

const flagsOf = (type: AliasType, needsContext: boolean): number =>
  ALIAS_TYPES.indexOf(type) | (needsContext ? NEEDS_CONTEXT : 0);

/** Sections that lead from terminals to entities. `entities` are in the order of the file: by terminal of their name. */
export function encodeCandidates(entities: readonly Entity[], gazetteer: EncodedGazetteer): Record<string, Uint8Array> {
  const nameTerminals: number[] = [];
  const nameFirst: number[] = [];
  const nameFlags = new Uint8Array(entities.length);
  const namePatterns = new Uint16Array(entities.length);
  const others: Candidate[] = [];
  entities.forEach((entity, index) => {
    const own = gazetteer.terminal(entity.name);
    if (own !== nameTerminals.at(-1)) {
      nameTerminals.push(own);
      nameFirst.push(index);
    }
    const name = nameAsAlias(entity);
    nameFlags[index] = flagsOf(name.type, name.needsContext);
    namePatterns[index] = gazetteer.pattern(name.text, name.type === 'acronym');
    const seen = new Set([`${own}/${namePatterns[index]}`]);
    for (const alias of sortedForUse([...entity.aliases, ...derivedAliases(entity)])) {
      const terminal = gazetteer.terminal(alias.text);
      const pattern = gazetteer.pattern(alias.text, alias.type === 'acronym');
      const key = `${terminal}/${pattern}`;
      if (terminal < 0 || seen.has(key)) continue;
      seen.add(key);
      others.push({ terminal, entity: index, flags: flagsOf(alias.type, alias.needsContext), pattern });
    }
  });
  // Stable: the candidates of one entity keep their order.
  others.sort((a, b) => a.terminal - b.terminal || a.entity - b.entity);
  const firsts = others.flatMap(({ terminal }, i) => (i === 0 || others[i - 1]!.terminal !== terminal ? [i] : []));
  const patterns = encodePatterns(gazetteer.terminalCount, [
    ...entities.map(({ name }, index) => ({ terminal: gazetteer.terminal(name), pattern: namePatterns[index]! })),
    ...others,
  ]);
  const plane = (shift: number): Uint8Array => Uint8Array.from(others, ({ entity }) => (entity >>> shift) & 255);
  return {
    nameTerminalBits: bitSection(gazetteer.terminalCount, nameTerminals),
    nameFirstBits: bitSection(entities.length, nameFirst),
    nameFlags,
    aliasTerminalBits: bitSection(
      gazetteer.terminalCount,
      firsts.map((i) => others[i]!.terminal),
    ),
    aliasFirstBits: bitSection(others.length, firsts),
    aliasLow: plane(0),
    aliasMiddle: plane(8),
    aliasHigh: plane(16),
    aliasFlags: Uint8Array.from(others, ({ flags }) => flags),
    ...patterns,
  };
}

/** The case pattern of each terminal; where its names demand different ones, a list of them in the order given. */
function encodePatterns(
  terminalCount: number,
  names: readonly { terminal: number; pattern: CasePattern }[],
): Record<string, Uint8Array> {
  const patterns = new Uint16Array(terminalCount);
  const mixed = new Set<number>();
  const seen = new Uint8Array(terminalCount);
  for (const { terminal, pattern } of names) {
    if (seen[terminal] === 0) patterns[terminal] = pattern;
    if (patterns[terminal] !== pattern || pattern === MIXED_PATTERNS) mixed.add(terminal);
    seen[terminal] = 1;
  }
  const lists = new Map([...mixed].sort((a, b) => a - b).map((terminal) => [terminal, new ByteWriter()]));
  for (const { terminal, pattern } of names) lists.get(terminal)?.varint(pattern);
  for (const terminal of mixed) patterns[terminal] = MIXED_PATTERNS;
  return {
    terminalPatterns: new Uint8Array(patterns.buffer),
    mixedTerminalBits: bitSection(terminalCount, mixed),
    mixedPatterns: blobList([...lists.values()].map((list) => list.bytes())),
  };
}

/** What needs no context before what does, given names before derived ones, else as written. */
function sortedForUse(aliases: readonly Alias[]): Alias[] {
  const weight = (alias: Alias): number => (alias.needsContext ? 2 : 0) + (alias.type === 'derived' ? 1 : 0);
  return [...aliases].sort((a, b) => weight(a) - weight(b));
}
