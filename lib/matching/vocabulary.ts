import { SIMPLE } from '../text/token-buffer.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';

/** An empty slot of the hash table. */
export const EMPTY_SLOT = 0xffffffff;
/** Low bits of a slot: the token id. */
export const TOKEN_ID_BITS = 22;
export const MAX_TOKENS = 2 ** TOKEN_ID_BITS - 1;
/** Set when another token further along the same probe sequence has the same fingerprint: compare the texts. */
export const AMBIGUOUS = 1 << TOKEN_ID_BITS;
const FINGERPRINT_SHIFT = TOKEN_ID_BITS + 1;
/** Bits of the filter of tokens that begin names in lower case ("van", "al", "eBay"): 8 kB, stays in the first cache. */
export const LOWER_START_BITS = 1 << 16;

/** Spreads the bits of a token's hash, FNV being weak in the high ones. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The part of a mixed hash that is kept in the slot, in place. */
export function fingerprint(mixed: number): number {
  return (mixed & (0xffffffff << FINGERPRINT_SHIFT)) >>> 0;
}

/** Position in the filter of lower-case starters. */
export function lowerStartBit(hash: number): number {
  return (hash ^ (hash >>> 16)) & (LOWER_START_BITS - 1);
}

/** Folded tokens in code-unit order, and a hash table to find them. All arrays are views over the file. */
export interface VocabularyData {
  /** UTF-8 of all tokens, one after the other. */
  bytes: Uint8Array;
  /** Length of each in bytes. */
  lengths: Uint8Array;
  /** Open addressing, linear probing; a power of two long. Token id, AMBIGUOUS, fingerprint. */
  slots: Uint32Array;
  lowerStarts: Uint32Array;
}

/** Token texts ↔ token ids (positions in sorted order). */
export class Vocabulary {
  readonly size: number;
  readonly #data: VocabularyData;
  readonly #mask: number;
  /** Where the text of each token begins, and one entry for the end: counted when opened. */
  readonly #offsets: Uint32Array;

  constructor(data: VocabularyData) {
    this.#data = data;
    this.size = data.lengths.length;
    this.#mask = data.slots.length - 1;
    this.#offsets = new Uint32Array(this.size + 1);
    let offset = 0;
    for (let id = 0; id < this.size; id++) {
      offset += data.lengths[id]!;
      this.#offsets[id + 1] = offset;
    }
  }

  /** False: no name begins with this token in lower case. True: maybe. */
  mayStartLower(hash: number): boolean {
    const bit = lowerStartBit(hash);
    return ((this.#data.lowerStarts[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
  }

  /**
   * Id of a token of the buffer, -1 when it is surely unknown. An unknown token may get the id of another: whoever shows
   * a result asks `matches` first. A known token always gets its own.
   */
  lookup(tokens: TokenBuffer, token: number): number {
    const { slots } = this.#data;
    const mixed = mixHash(tokens.hash[token]!);
    const wanted = fingerprint(mixed);
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = slots[slot]!;
      if (entry === EMPTY_SLOT) return -1;
      if (fingerprint(entry) !== wanted) continue;
      const id = entry & MAX_TOKENS;
      if ((entry & AMBIGUOUS) === 0 || this.matches(id, tokens, token)) return id;
    }
  }

  /** Whether the token's folded text is exactly that of the id. */
  matches(id: number, tokens: TokenBuffer, token: number): boolean {
    const { bytes } = this.#data;
    const offset = this.#offsets[id]!;
    const length = this.#offsets[id + 1]! - offset;
    if ((tokens.flags[token]! & SIMPLE) !== 0) {
      const { text } = tokens;
      const start = tokens.start[token]!;
      if (tokens.end[token]! - start !== length) return false;
      // A capital is its small letter without one bit; digits have the bit.
      for (let i = 0; i < length; i++) {
        const unit = text.charCodeAt(start + i);
        const byte = bytes[offset + i]!;
        if (unit !== byte && (unit > 0x5a || (unit | 0x20) !== byte)) return false;
      }
      return true;
    }
    const units = tokens.foldedUnits(token);
    if (length < units) return false;
    for (let i = 0; i < units; i++) {
      const unit = tokens.foldedUnit(token, i);
      if (unit > 127) return this.text(id) === tokens.foldedText(token);
      if (bytes[offset + i] !== unit) return false;
    }
    return length === units;
  }

  /** The folded text of an id. */
  text(id: number): string {
    return new TextDecoder().decode(this.#data.bytes.subarray(this.#offsets[id]!, this.#offsets[id + 1]!));
  }

  /** Ids of the tokens that begin with the prefix: [first, end). */
  prefixRange(prefix: string): [number, number] {
    const first = this.#lowerBound((text) => text >= prefix);
    return [first, this.#lowerBound((text) => text >= prefix && !text.startsWith(prefix))];
  }

  #lowerBound(reached: (text: string) => boolean): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reached(this.text(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
