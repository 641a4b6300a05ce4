/** Ones between two entries of the select directory. */
const SELECT_STEP = 64;

/**
 * Bits with rank and select in about constant time. What is counted for that is counted when it is made (one pass over the
 * words: a million bits take about as long as reading them), so the file holds the bits alone.
 */
export class BitVector {
  readonly size: number;
  readonly ones: number;
  /** Each word of bits, and behind it the ones before it: most who ask for one ask for the other, and one cache line has both. */
  readonly #blocks: Uint32Array;
  /** Word that holds each SELECT_STEP-th one. */
  readonly #samples: Uint32Array;

  constructor(words: Uint32Array, size: number) {
    this.size = size;
    this.#blocks = new Uint32Array(2 * words.length + 2);
    let ones = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      this.#blocks[2 * i] = word;
      this.#blocks[2 * i + 1] = ones;
      ones += popcount(word);
    }
    this.#blocks[2 * words.length + 1] = ones;
    this.ones = ones;
    this.#samples = new Uint32Array(Math.ceil(ones / SELECT_STEP));
    for (let i = 0, next = 0; next < this.#samples.length; i++) {
      while (next < this.#samples.length && this.#before(i + 1) > next * SELECT_STEP) this.#samples[next++] = i;
    }
  }

  has(i: number): boolean {
    return ((this.#blocks[2 * (i >>> 5)]! >>> (i & 31)) & 1) !== 0;
  }

  /** How many ones stand before position i. */
  rank(i: number): number {
    const block = 2 * (i >>> 5);
    const base = this.#blocks[block + 1]!;
    const before = i & 31;
    return before === 0 ? base : base + popcount(this.#blocks[block]! & (0xffffffff >>> (32 - before)));
  }

  /** Positions of all ones, and `size` behind them. */
  positions(): Uint32Array {
    const positions = new Uint32Array(this.ones + 1);
    let k = 0;
    for (let i = 0; 2 * i < this.#blocks.length; i++) {
      for (let bits = this.#blocks[2 * i]!; bits !== 0; bits &= bits - 1) {
        positions[k++] = i * 32 + 31 - Math.clz32(bits & -bits);
      }
    }
    positions[k] = this.size;
    return positions;
  }

  /** Position of the k-th one, counted from 0; `size` when there are not so many. */
  select(k: number): number {
    if (k >= this.ones) return this.size;
    let word = this.#samples[Math.floor(k / SELECT_STEP)]!;
    while (this.#before(word + 1) <= k) word++;
    let bits = this.#blocks[2 * word]!;
    for (let skip = k - this.#before(word); skip > 0; skip--) bits &= bits - 1;
    return word * 32 + 31 - Math.clz32(bits & -bits);
  }

  /** Ones before a word. */
  #before(word: number): number {
    return this.#blocks[2 * word + 1]!;
  }
}

function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
