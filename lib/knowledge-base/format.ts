/**
 * The compiled knowledge base, one file. Numbers are little-endian; every section begins on a multiple of 4 bytes and is
 * padded with zeros, so that each opens as a typed-array view without copying.
 *
 * | bytes | what |
 * |---|---|
 * | 0–3 | magic "DRMT" |
 * | 4–7 | FORMAT_VERSION |
 * | 8–11 | length of the whole file in bytes |
 * | 12–15 | checksum of everything else |
 * | 16–19 | number of sections |
 * | 20– | per section: offset, length in bytes |
 *
 * | section | type | what (n = entities, e = edges of the trie, a = names that are not their entity's main name) |
 * |---|---|---|
 * | meta | blob list | as-of day · then per source: id, title, as-of |
 * | strings | blob list | strings used more than once, most used first |
 * | offices | blob list | id, title, country (strings) · kind × 2 + single · organization + 1 |
 * | heads | blob list | type · value (string) · entity + 1 · office + 1: facts said of more than one entity, most said first |
 * | tokenBytes, tokenLengths | u8, u8 | folded tokens in code-unit order, their lengths |
 * | tokenSlots | u32 | hash table of tokens: id (22 bits), ambiguous (1), fingerprint (9) |
 * | lowerStarts | u32 | bits of tokens that begin a name in lower case, see matching/vocabulary.ts |
 * | startFilter, lowerStartFilter | u32 | filters of the first two tokens of names, and of names that may begin in lower case: matching/start-filter.ts |
 * | displayBits, displays | bits, blob list | tokens usually written otherwise than in title case, and how |
 * | edgeLow, edgeMiddle, edgeHigh | u8[e] | token id of each edge, breadth first, by planes |
 * | rootBits, terminalBits, innerBits, firstChildBits | bits | see matching/trie.ts |
 * | nameTerminalBits | bits by terminal | it is the main name of at least one entity |
 * | nameFirstBits | bits[n] | first of the entities that share a main name (entities are ordered by main name) |
 * | nameFlags | u8[n] | alias type, needs context (× 8) |
 * | aliasTerminalBits | bits by terminal | it is another name of at least one entity |
 * | aliasFirstBits | bits[a] | first of the candidates of a terminal |
 * | aliasLow, aliasMiddle, aliasHigh, aliasFlags | u8[a] × 4 | entity by planes; as for main names |
 * | terminalPatterns | u16 by terminal | case pattern of all its names, or MIXED_PATTERNS |
 * | mixedTerminalBits, mixedPatterns | bits by terminal, blob list | where names differ in case: the patterns of its main names, then of the others, as varints |
 * | words | blob list | see word-list.ts: common words, given names, places |
 * | shapes, prominences | u8[n] | see SHAPE; 0 … 255 |
 * | ids0 … ids3 | u8[n] | number of the QID by planes, 0 for a slug |
 * | records | blob list | see encode-record.ts |
 *
 * bits: u32 number of bits, then words. blob list: u32 count, u32 offset of every 16th blob, then blobs, each after its
 * length as a varint. string: varint k, 0 = varint length and UTF-8 follow, else string k - 1. varint: LEB128.
 */
export const FORMAT_VERSION = 5;

/** "DRMT". */
export const MAGIC = 0x544d5244;
export const HEADER_BYTES = 20;
const CHECKSUM_WORD = 3;

export const SECTIONS = [
  'meta', 'strings', 'offices', 'heads',
  'tokenBytes', 'tokenLengths', 'tokenSlots', 'lowerStarts', 'startFilter', 'lowerStartFilter', 'displayBits', 'displays',
  'edgeLow', 'edgeMiddle', 'edgeHigh', 'rootBits', 'terminalBits', 'innerBits', 'firstChildBits',
  'nameTerminalBits', 'nameFirstBits', 'nameFlags',
  'aliasTerminalBits', 'aliasFirstBits', 'aliasLow', 'aliasMiddle', 'aliasHigh', 'aliasFlags',
  'terminalPatterns', 'mixedTerminalBits', 'mixedPatterns',
  'words', 'shapes', 'prominences', 'ids0', 'ids1', 'ids2', 'ids3', 'records',
] as const; // prettier-ignore
export type SectionName = (typeof SECTIONS)[number];

/** Bits of an entity's shape. */
export const SHAPE = {
  organization: 1,
  bareName: 2,
  /** The name is written out in the record, because tokens in their usual form do not give it. */
  literalName: 4,
  /** Two bits at 8: see WIKIPEDIA. */
  wikipediaShift: 3,
  /** Two bits at 32: see ID. */
  idShift: 5,
} as const;

/** How the Wikipedia title is kept. */
export const WIKIPEDIA = { none: 0, sameAsName: 1, nameAndSuffix: 2, literal: 3 } as const;
/** How the id is kept. `slug` is that of lib/text/slug.ts. */
export const ID = { qid: 0, slug: 1, slugAndSuffix: 2, literal: 3 } as const;

/** In place of a terminal's case pattern: its names have several. (Eight words with capitals inside have it too.) */
export const MIXED_PATTERNS = 0xffff;

/** Bit of nameFlags and aliasFlags, above the alias type. */
export const NEEDS_CONTEXT = 8;

/** The file is not a knowledge base that this version can read. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly expected: string;
  readonly got: string;

  constructor(what: string, expected: string | number, got: string | number) {
    super(`Knowledge base: ${what}: expected ${expected}, got ${got}`);
    this.expected = String(expected);
    this.got = String(got);
  }
}

/**
 * Checksum over all words but its own. Each step is a bijection of the running value for a given word and of the word
 * for a given value, so that no single changed word can go unseen. Four lanes, because one would wait for each multiply.
 */
export function checksum(words: Uint32Array): number {
  let a = 0x9e3779b1 | 0;
  let b = 0x85ebca77 | 0;
  let c = 0xc2b2ae3d | 0;
  let d = 0x27d4eb2f | 0;
  const step = (lane: number, word: number): number => {
    const mixed = Math.imul(lane ^ word, 0x2c1b3c6d);
    return mixed ^ (mixed >>> 15);
  };
  for (let i = 0; i < CHECKSUM_WORD; i++) a = step(a, words[i]!);
  const end = words.length;
  let i = CHECKSUM_WORD + 1;
  for (; i + 3 < end; i += 4) {
    a = step(a, words[i]!);
    b = step(b, words[i + 1]!);
    c = step(c, words[i + 2]!);
    d = step(d, words[i + 3]!);
  }
  for (; i < end; i++) a = step(a, words[i]!);
  return step(step(step(a, b), c), d) >>> 0;
}

/** Word of the header that holds the checksum. */
export { CHECKSUM_WORD };
