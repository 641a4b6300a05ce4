import { ANY_WRITING, type Writing, caseMatches } from '../matching/case-pattern.ts';
import { ALIAS_TYPES } from './codes.ts';
import { MIXED_PATTERNS, NEEDS_CONTEXT } from './format.ts';
import type { Candidate } from './knowledge-base.ts';
import type { SectionViews } from './open-file.ts';

/** From a terminal of the trie to the entities whose name it is. */
export class CandidateTable {
  readonly #nameTerminals;
  readonly #nameFirsts;
  readonly #nameFlags;
  readonly #aliasTerminals;
  readonly #aliasFirsts;
  readonly #aliasEntities;
  readonly #aliasFlags;
  readonly #patterns;
  readonly #mixedTerminals;
  readonly #mixedPatterns;

  constructor(file: SectionViews) {
    this.#nameTerminals = file.bits('nameTerminalBits');
    this.#nameFirsts = file.bits('nameFirstBits');
    this.#patterns = file.shorts('terminalPatterns');
    this.#mixedTerminals = file.bits('mixedTerminalBits');
    this.#mixedPatterns = file.blobs('mixedPatterns');
    this.#nameFlags = file.bytes('nameFlags');
    this.#aliasTerminals = file.bits('aliasTerminalBits');
    this.#aliasFirsts = file.bits('aliasFirstBits');
    this.#aliasEntities = [file.bytes('aliasLow'), file.bytes('aliasMiddle'), file.bytes('aliasHigh')] as const;
    this.#aliasFlags = file.bytes('aliasFlags');
  }

  /** Terminal of an entity's main name. */
  terminalOf(entity: number): number {
    return this.#nameTerminals.select(this.#nameFirsts.rank(entity + 1) - 1);
  }

  /** Entities with this main name: [first, end). */
  named(terminal: number): [number, number] {
    if (!this.#nameTerminals.has(terminal)) return [0, 0];
    const group = this.#nameTerminals.rank(terminal);
    return [this.#nameFirsts.select(group), this.#nameFirsts.select(group + 1)];
  }

  /** Whether the terminal is a name that may be written so. */
  isWritten(terminal: number, writing: Writing): boolean {
    const pattern = this.#patterns[terminal]!;
    if (pattern !== MIXED_PATTERNS) return caseMatches(pattern, writing);
    return this.#mixed(terminal).some((own) => caseMatches(own, writing));
  }

  /**
   * Candidates of a terminal in the order of the file, each entity once; only those whose name may be written so, as
   * their names can differ in nothing but case ("Ice", "ICE").
   */
  of(terminal: number, writing: Writing = ANY_WRITING): Candidate[] {
    const pattern = this.#patterns[terminal]!;
    const patterns = pattern === MIXED_PATTERNS ? this.#mixed(terminal) : null;
    if (patterns === null && !caseMatches(pattern, writing)) return [];
    const found: Candidate[] = [];
    const [nameFrom, nameTo] = this.named(terminal);
    for (let entity = nameFrom; entity < nameTo; entity++) {
      if (patterns !== null && !caseMatches(patterns[entity - nameFrom]!, writing)) continue;
      found.push(candidate(entity, this.#nameFlags[entity]!));
    }
    const names = found.length;
    const [from, to] = this.#others(terminal);
    for (let i = from; i < to; i++) {
      const entity = this.#aliasEntity(i);
      // Of one case there is one entry an entity: only where cases are mixed may an entity come again.
      if (patterns !== null) {
        if (!caseMatches(patterns[nameTo - nameFrom + i - from]!, writing)) continue;
        if (found.some((known) => known.entity === entity)) continue;
      }
      found.push(candidate(entity, this.#aliasFlags[i]!));
    }
    return names > 0 && found.length > names ? found.sort((a, b) => a.entity - b.entity) : found;
  }

  /** Patterns of a terminal whose names differ in case: of the main names, then of the others. */
  #mixed(terminal: number): number[] {
    const { reader, end } = this.#mixedPatterns.open(this.#mixedTerminals.rank(terminal));
    const patterns: number[] = [];
    while (reader.position < end) patterns.push(reader.varint());
    return patterns;
  }

  /** Calls back with the entities of the terminals [from, to); one may come more than once. */
  forEachEntity(from: number, to: number, visit: (entity: number) => void): void {
    const names = [this.#nameTerminals.rank(from), this.#nameTerminals.rank(to)] as const;
    const lastName = this.#nameFirsts.select(names[1]);
    for (let entity = this.#nameFirsts.select(names[0]); entity < lastName; entity++) visit(entity);
    const aliases = [this.#aliasTerminals.rank(from), this.#aliasTerminals.rank(to)] as const;
    const lastAlias = this.#aliasFirsts.select(aliases[1]);
    for (let i = this.#aliasFirsts.select(aliases[0]); i < lastAlias; i++) visit(this.#aliasEntity(i));
  }

  #others(terminal: number): [number, number] {
    if (!this.#aliasTerminals.has(terminal)) return [0, 0];
    const group = this.#aliasTerminals.rank(terminal);
    return [this.#aliasFirsts.select(group), this.#aliasFirsts.select(group + 1)];
  }

  #aliasEntity(i: number): number {
    const [low, middle, high] = this.#aliasEntities;
    return low[i]! | (middle[i]! << 8) | (high[i]! << 16);
  }
}

function candidate(entity: number, flags: number): Candidate {
  return { entity, aliasType: ALIAS_TYPES[flags & 7]!, needsContext: (flags & NEEDS_CONTEXT) !== 0 };
}
