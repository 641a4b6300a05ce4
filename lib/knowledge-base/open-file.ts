import { BitVector } from '../matching/bit-vector.ts';
import { BlobList } from './byte-reader.ts';
import { CHECKSUM_WORD, FORMAT_VERSION, FormatError, HEADER_BYTES, MAGIC, SECTIONS, checksum } from './format.ts';
import type { SectionName } from './format.ts';

/** The checked sections of a file, as views of the type that is asked for. */
export interface SectionViews {
  bytes(name: SectionName): Uint8Array;
  shorts(name: SectionName): Uint16Array;
  words(name: SectionName): Uint32Array;
  bits(name: SectionName): BitVector;
  blobs(name: SectionName): BlobList;
}

/** Checks magic, version, length, checksum and section table. Throws FormatError. */
export function openFile(input: ArrayBuffer | Uint8Array): SectionViews {
  let file = input instanceof Uint8Array ? input : new Uint8Array(input);
  // Typed arrays want aligned offsets; a file read into the middle of a larger buffer is copied once.
  if (file.byteOffset % 4 !== 0) file = file.slice();
  const { buffer, byteOffset, byteLength } = file;
  if (byteLength < HEADER_BYTES) throw new FormatError('length in bytes', `at least ${HEADER_BYTES}`, byteLength);
  const words = new Uint32Array(buffer, byteOffset, byteLength >>> 2);
  if (words[0] !== MAGIC) throw new FormatError('magic', hex(MAGIC), hex(words[0]!));
  if (words[1] !== FORMAT_VERSION) throw new FormatError('version', FORMAT_VERSION, words[1]!);
  if (words[2] !== byteLength) throw new FormatError('length in bytes', words[2]!, byteLength);
  if (byteLength % 4 !== 0) throw new FormatError('length in bytes', 'a multiple of 4', byteLength);
  const sum = checksum(words);
  if (words[CHECKSUM_WORD] !== sum) throw new FormatError('checksum', hex(words[CHECKSUM_WORD]!), hex(sum));
  if (words[4] !== SECTIONS.length) throw new FormatError('number of sections', SECTIONS.length, words[4]!);

  const sections = new Map<SectionName, Uint8Array>();
  SECTIONS.forEach((name, i) => {
    const offset = words[HEADER_BYTES / 4 + 2 * i] ?? 0;
    const length = words[HEADER_BYTES / 4 + 2 * i + 1] ?? 0;
    if (offset % 4 !== 0 || offset + length > byteLength) {
      throw new FormatError(`section ${name}`, `inside ${byteLength} bytes`, `${offset} + ${length}`);
    }
    sections.set(name, new Uint8Array(buffer, byteOffset + offset, length));
  });
  const bytes = (name: SectionName): Uint8Array => sections.get(name)!;
  const wordsOf = (name: SectionName): Uint32Array => {
    const section = bytes(name);
    return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >>> 2);
  };
  return {
    bytes,
    words: wordsOf,
    shorts(name) {
      const section = bytes(name);
      return new Uint16Array(section.buffer, section.byteOffset, section.byteLength >>> 1);
    },
    bits(name) {
      const section = wordsOf(name);
      return new BitVector(section.subarray(1), section[0]!);
    },
    blobs: (name) => new BlobList(bytes(name)),
  };
}

function hex(word: number): string {
  return `0x${word.toString(16).padStart(8, '0')}`;
}
