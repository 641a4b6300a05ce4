/** Ones between two entries of the select directory. */
const SELECT_STEP = 64;

/**
 * Bits over 32-bit words with rank and select in about constant time. The directories are counted when it is made (one
 * pass over the words: a million bits take about as long as reading them), so the file holds the bits alone.
 */
export class BitVector {
  readonly size: number;
  readonly ones: number;
  readonly #words: Uint32Array;
  /** Ones before each word; one entry more than words. */
  readonly #ranks: Uint32Array;
  /** Word that holds each SELECT_STEP-th one. */
  readonly #samples: Uint32Array;

  constructor(words: Uint32Array, size: number) {
    this.size = size;
    this.#words = words;
    this.#ranks = new Uint32Array(words.length + 1);
    let ones = 0;
    for (let i = 0; i < words.length; i++) {
      ones += popcount(words[i]!);
      this.#ranks[i + 1] = ones;
    }
    this.ones = ones;
    this.#samples = new Uint32Array(Math.ceil(ones / SELECT_STEP));
    for (let i = 0, next = 0; next < this.#samples.length; i++) {
      while (next < this.#samples.length && this.#ranks[i + 1]! > next * SELECT_STEP) this.#samples[next++] = i;
    }
  }

  has(i: number): boolean {
    return ((this.#words[i >>> 5]! >>> (i & 31)) & 1) !== 0;
  }

  /** How many ones stand before position i. */
  rank(i: number): number {
    const word = i >>> 5;
    const before = i & 31;
    const base = this.#ranks[word]!;
    return before === 0 ? base : base + popcount(this.#words[word]! & (0xffffffff >>> (32 - before)));
  }

  /** Position of the k-th one, counted from 0; `size` when there are not so many. */
  select(k: number): number {
    if (k >= this.ones) return this.size;
    let word = this.#samples[Math.floor(k / SELECT_STEP)]!;
    while (this.#ranks[word + 1]! <= k) word++;
    let bits = this.#words[word]!;
    for (let skip = k - this.#ranks[word]!; skip > 0; skip--) bits &= bits - 1;
    return word * 32 + 31 - Math.clz32(bits & -bits);
  }
}

function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
