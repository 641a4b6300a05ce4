import { caseMatches } from '../matching/case-pattern.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';
import { ALIAS_TYPES } from './codes.ts';
import { NEEDS_CONTEXT } from './format.ts';
import type { Candidate } from './knowledge-base.ts';
import type { SectionViews } from './open-file.ts';

/** From a terminal of the trie to the entities whose name it is. */
export class CandidateTable {
  readonly #nameTerminals;
  readonly #nameFirsts;
  readonly #namePatterns;
  readonly #nameFlags;
  readonly #aliasTerminals;
  readonly #aliasFirsts;
  readonly #aliasEntities;
  readonly #aliasPatterns;
  readonly #aliasFlags;

  constructor(file: SectionViews) {
    this.#nameTerminals = file.bits('nameTerminalBits');
    this.#nameFirsts = file.bits('nameFirstBits');
    this.#namePatterns = file.shorts('namePatterns');
    this.#nameFlags = file.bytes('nameFlags');
    this.#aliasTerminals = file.bits('aliasTerminalBits');
    this.#aliasFirsts = file.bits('aliasFirstBits');
    this.#aliasEntities = [file.bytes('aliasLow'), file.bytes('aliasMiddle'), file.bytes('aliasHigh')] as const;
    this.#aliasPatterns = file.shorts('aliasPatterns');
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

  /**
   * Candidates of a terminal in the order of the file, each entity once. With `tokens`, only those whose case agrees
   * with the tokens [first, first + count) of the page.
   */
  of(terminal: number, tokens: TokenBuffer | null, first: number, count: number): Candidate[] {
    const found: Candidate[] = [];
    const [nameFrom, nameTo] = this.named(terminal);
    for (let entity = nameFrom; entity < nameTo; entity++) {
      if (tokens !== null && !caseMatches(this.#namePatterns[entity]!, tokens, first, count)) continue;
      found.push(candidate(entity, this.#nameFlags[entity]!));
    }
    const names = found.length;
    const [from, to] = this.#others(terminal);
    for (let i = from; i < to; i++) {
      const entity = this.#aliasEntity(i);
      if (found.some((known) => known.entity === entity)) continue;
      if (tokens !== null && !caseMatches(this.#aliasPatterns[i]!, tokens, first, count)) continue;
      found.push(candidate(entity, this.#aliasFlags[i]!));
    }
    return names > 0 && found.length > names ? found.sort((a, b) => a.entity - b.entity) : found;
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
