import { mixHash } from './vocabulary.ts';

/** Keys a word of the filter holds at most: with three bits a key, about one foreign key in forty gets through. */
const KEYS_PER_WORD = 3;

/** The filters of a gazetteer: of all names, and of those alone that may begin with a small letter ("van Gogh", "the BBC"). */
export interface StartFilters {
  any: Uint32Array;
  lower: Uint32Array;
}

/** Words of the filter for so many keys. */
export function filterSize(keys: number): number {
  return Math.max(1, Math.ceil(keys / KEYS_PER_WORD));
}

/** Key of the first two tokens of a name, from their hashes. The key of a name of one token is its hash. */
export function pairKey(first: number, second: number): number {
  return Math.imul(first ^ 0x5bd1e995, 0x9e3779b1) ^ second;
}

/** Adds a key to the words of a filter. */
export function addToFilter(words: Uint32Array, key: number): void {
  const mixed = mixHash(key);
  words[wordOf(mixed, words.length)]! |= bitsOf(mixed);
}

/** Whether a name may begin so: false is certain, true is not. One word is read, so that most tokens cost one miss. */
export function filterHas(words: Uint32Array, key: number): boolean {
  const mixed = mixHash(key);
  const bits = bitsOf(mixed);
  return (words[wordOf(mixed, words.length)]! & bits) === bits;
}

/** Any number of words, not a power of two only: the high bits of a product. */
function wordOf(mixed: number, words: number): number {
  return Math.floor(mixed * 2 ** -32 * words);
}

/** Three bits of a word; spread again, because the high bits of `mixed` have chosen the word. */
function bitsOf(mixed: number): number {
  const spread = Math.imul(mixed, 0x297a2d39) >>> 17;
  return (1 << (spread & 31)) | (1 << ((spread >>> 5) & 31)) | (1 << (spread >>> 10));
}
