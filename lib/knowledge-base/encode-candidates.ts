import { surnameOf } from '../text/person-name.ts';
import { bitSection } from './byte-writer.ts';
import { ALIAS_TYPES } from './codes.ts';
import type { Alias, AliasType, Entity } from './entity.ts';
import type { EncodedGazetteer } from './encode-gazetteer.ts';
import { NEEDS_CONTEXT } from './format.ts';

/**
 * From this prominence on, a person's bare surname is in the gazetteer. Below it, a surname means somebody only in an
 * article that gives the full name, and there the linker finds it by itself.
 */
export const DERIVED_SURNAME_PROMINENCE = 90;

/** The bare surname as an alias, null when the entity has none or has it already. */
export function derivedSurname(entity: Entity): Alias | null {
  if (entity.kind !== 'person' || entity.prominence < DERIVED_SURNAME_PROMINENCE) return null;
  const text = surnameOf(entity.name, entity.countries);
  if (text === '' || text === entity.name || entity.aliases.some((alias) => alias.text === text)) return null;
  return { text, type: 'derived', needsContext: true };
}

/** Every name under which an entity is in the gazetteer. */
export function namesOf(entity: Entity): string[] {
  const derived = derivedSurname(entity);
  const names = [entity.name, ...entity.aliases.map((alias) => alias.text)];
  return derived === null ? names : [...names, derived.text];
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
    // An alias of the same text says how the name itself is to be taken.
    const said = entity.aliases.find((alias) => alias.text === entity.name);
    const name: Alias = said ?? { text: entity.name, type: 'full', needsContext: false };
    nameFlags[index] = flagsOf(name.type, name.needsContext);
    namePatterns[index] = gazetteer.pattern(name.text, name.type === 'acronym');
    const derived = derivedSurname(entity);
    const seen = new Set([`${own}/${namePatterns[index]}`]);
    for (const alias of sortedForUse(derived === null ? entity.aliases : [...entity.aliases, derived])) {
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
  const plane = (shift: number): Uint8Array => Uint8Array.from(others, ({ entity }) => (entity >>> shift) & 255);
  return {
    nameTerminalBits: bitSection(gazetteer.terminalCount, nameTerminals),
    nameFirstBits: bitSection(entities.length, nameFirst),
    namePatterns: new Uint8Array(namePatterns.buffer),
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
    aliasPatterns: new Uint8Array(Uint16Array.from(others, ({ pattern }) => pattern).buffer),
  };
}

/** What needs no context before what does, given names before derived ones, else as written. */
function sortedForUse(aliases: readonly Alias[]): Alias[] {
  const weight = (alias: Alias): number => (alias.needsContext ? 2 : 0) + (alias.type === 'derived' ? 1 : 0);
  return [...aliases].sort((a, b) => weight(a) - weight(b));
}
