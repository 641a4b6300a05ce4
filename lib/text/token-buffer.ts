// Flags of a token.
/** Begins with an upper-case letter, a digit or a letter without case: a name may begin here. */
export const UPPER_INITIAL = 1;
/** Has letters, none of them lower case. */
export const ALL_UPPER = 2;
export const HAS_UPPER = 4;
/** Has an upper-case letter after its first character ("eBay", "McCain", "NATO"). */
export const INNER_UPPER = 8;
/** Not a word: a possessive ending or punctuation. */
export const PUNCTUATION = 16;
/** Written together with the token before it, with a hyphen between. */
export const AFTER_HYPHEN = 32;
/** Two or more initials: "J.D.", "U.S.". */
export const INITIALS = 64;
/** ASCII letters and digits only: the folded text is the text in lower case and is not written out. */
export const SIMPLE = 128;

// FNV-1a over UTF-16 code units, with a multiplication per unit.
export const HASH_SEED = 0x811c9dc5 | 0;

/** Adds one folded code unit to a token's hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The tokens of one text as parallel arrays, for reuse from text to text: nothing is allocated per token. Offsets are
 * UTF-16 units of the text. `folded` holds the folded code units of the tokens that are not SIMPLE, one after the other.
 */
export class TokenBuffer {
  text = '';
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  flags: Uint8Array;
  /** First folded code unit of each token that is not SIMPLE; `foldEnd` is one past the last. */
  foldStart: Int32Array;
  foldEnd: Int32Array;
  folded: Uint16Array;
  foldedLength = 0;
  /** Added to the flags of the next token. */
  nextFlags = 0;

  /** `capacity`: tokens there is room for at first; it grows by itself. */
  constructor(capacity = 256) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.foldStart = new Int32Array(capacity);
    this.foldEnd = new Int32Array(capacity);
    this.folded = new Uint16Array(capacity * 8);
  }

  /** Empties the buffer and makes room to fold a text. */
  reset(text: string): void {
    this.text = text;
    this.count = 0;
    this.foldedLength = 0;
    this.nextFlags = 0;
    this.reserve(text.length);
  }

  /** Makes room for `length` folded code units and some more. */
  reserve(length: number): void {
    if (length + 8 <= this.folded.length) return;
    const larger = new Uint16Array(Math.max(length + 64, this.folded.length * 2));
    larger.set(this.folded);
    this.folded = larger;
  }

  push(start: number, end: number, hash: number, flags: number, foldStart: number, foldEnd: number): void {
    const i = this.count;
    if (i === this.start.length) this.#grow();
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.flags[i] = flags | this.nextFlags;
    this.foldStart[i] = foldStart;
    this.foldEnd[i] = foldEnd;
    this.foldedLength = foldEnd;
    this.nextFlags = 0;
    this.count = i + 1;
  }

  /** A word of ASCII letters and digits. */
  pushSimple(start: number, end: number, hash: number, flags: number): void {
    const i = this.count;
    if (i === this.start.length) this.#grow();
    this.start[i] = start;
    this.end[i] = end;
    this.hash[i] = hash;
    this.flags[i] = flags | this.nextFlags;
    this.nextFlags = 0;
    this.count = i + 1;
  }

  /** Length of the folded text. */
  foldedUnits(token: number): number {
    return (this.flags[token]! & SIMPLE) !== 0
      ? this.end[token]! - this.start[token]!
      : this.foldEnd[token]! - this.foldStart[token]!;
  }

  /** Code unit i of the folded text. */
  foldedUnit(token: number, i: number): number {
    if ((this.flags[token]! & SIMPLE) === 0) return this.folded[this.foldStart[token]! + i]!;
    const unit = this.text.charCodeAt(this.start[token]! + i);
    return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  }

  /** Keeps only the tokens [from, to). */
  keep(from: number, to: number): void {
    if (from > 0) {
      for (const column of [this.start, this.end, this.hash, this.flags, this.foldStart, this.foldEnd]) {
        column.copyWithin(0, from, to);
      }
    }
    this.count = to - from;
  }

  /** Folded text of one token; allocates, so not for hot loops. */
  foldedText(token: number): string {
    if ((this.flags[token]! & SIMPLE) !== 0) return this.text.slice(this.start[token], this.end[token]).toLowerCase();
    return String.fromCharCode(...this.folded.subarray(this.foldStart[token]!, this.foldEnd[token]!));
  }

  #grow(): void {
    const size = this.start.length * 2;
    const enlarge = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size);
      larger.set(old);
      return larger;
    };
    this.start = enlarge(this.start);
    this.end = enlarge(this.end);
    this.hash = enlarge(this.hash);
    this.foldStart = enlarge(this.foldStart);
    this.foldEnd = enlarge(this.foldEnd);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }
}
