import { findEdge } from '../matching/scan.ts';
import type { Trie } from '../matching/trie.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';
import type { CandidateTable } from './candidates.ts';
import type { EntityDecoder } from './decode-entity.ts';
import { nameTokens } from './name-tokens.ts';

/** What is needed to find entities by name. `tokens` is scratch. */
export interface Gazetteer {
  vocabulary: Vocabulary;
  trie: Trie;
  candidates: CandidateTable;
  tokens: TokenBuffer;
}

/** From an id to the entity. Nothing is stored for it: tables are made when first asked for, and kept. */
export class IdIndex {
  readonly #size: number;
  readonly #decoder: EntityDecoder;
  readonly #gazetteer: Gazetteer;
  /** Open addressing over QID numbers: index + 1, 0 = empty. */
  #qids: Int32Array | null = null;
  #slugs: Map<string, number> | null = null;

  constructor(size: number, decoder: EntityDecoder, gazetteer: Gazetteer) {
    this.#size = size;
    this.#decoder = decoder;
    this.#gazetteer = gazetteer;
  }

  /** -1 when there is none. */
  indexOf(id: string): number {
    const qid = /^Q[1-9]\d{0,9}$/.test(id) ? this.#byQid(Number(id.slice(1))) : -1;
    if (qid >= 0) return qid;
    const named = this.#byName(id);
    return named >= 0 ? named : this.#bySlug(id);
  }

  #byQid(qid: number): number {
    this.#qids ??= this.#tableOfQids();
    const table = this.#qids;
    const mask = table.length - 1;
    for (let slot = spread(qid) & mask; ; slot = (slot + 1) & mask) {
      const index = table[slot]! - 1;
      if (index < 0 || this.#decoder.qidNumber(index) === qid) return index;
    }
  }

  #tableOfQids(): Int32Array {
    const table = new Int32Array(2 ** Math.ceil(Math.log2(this.#size * 1.5 + 2)));
    const mask = table.length - 1;
    for (let index = 0; index < this.#size; index++) {
      const qid = this.#decoder.qidNumber(index);
      if (qid === 0) continue;
      let slot = spread(qid) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = index + 1;
    }
    return table;
  }

  /** Most slugs are made of the name's words, perhaps with something behind. */
  #byName(id: string): number {
    const { tokens, vocabulary, trie, candidates } = this.#gazetteer;
    nameTokens(id.replaceAll('-', ' '), tokens);
    for (let count = tokens.count; count > 0; count--) {
      const edge = findEdge(tokens, count, vocabulary, trie);
      const terminal = edge < 0 ? -1 : trie.terminal(edge);
      if (terminal < 0) continue;
      const [from, to] = candidates.named(terminal);
      for (let index = from; index < to; index++) if (this.#decoder.id(index) === id) return index;
    }
    return -1;
  }

  #bySlug(id: string): number {
    this.#slugs ??= this.#tableOfSlugs();
    return this.#slugs.get(id) ?? -1;
  }

  #tableOfSlugs(): Map<string, number> {
    const slugs = new Map<string, number>();
    for (let index = 0; index < this.#size; index++) {
      if (this.#decoder.hasOddId(index)) slugs.set(this.#decoder.id(index), index);
    }
    return slugs;
  }
}

function spread(qid: number): number {
  const mixed = Math.imul(qid, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
