import { BLOB_GROUP } from './byte-writer.ts';

/** Reads what ByteWriter wrote, from a position on. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  byte(): number {
    return this.#bytes[this.position++]!;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  text(): string {
    const length = this.varint();
    return this.textUntil(this.position + length);
  }

  /** UTF-8 without a length of its own. */
  textUntil(end: number): string {
    const from = this.position;
    this.position = end;
    return decodeUtf8(this.#bytes, from, end);
  }
}

/** ASCII, which most short strings are, is faster by hand than by a TextDecoder. */
function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte > 127) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A blob list of the file. */
export class BlobList {
  readonly size: number;
  readonly #samples: Uint32Array;
  readonly #bytes: Uint8Array;

  /** `section` begins on a multiple of 4 bytes of its buffer. */
  constructor(section: Uint8Array) {
    const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
    this.size = view.getUint32(0, true);
    const groups = Math.ceil(this.size / BLOB_GROUP);
    this.#samples = new Uint32Array(section.buffer, section.byteOffset + 4, groups);
    this.#bytes = section.subarray(4 + 4 * groups);
  }

  /** A reader at the start of blob i, and where the blob ends. */
  open(i: number): { reader: ByteReader; end: number } {
    if (!(i >= 0 && i < this.size)) throw new RangeError(`No blob ${i} of ${this.size}`);
    const reader = new ByteReader(this.#bytes, this.#samples[Math.floor(i / BLOB_GROUP)]!);
    for (let skip = i % BLOB_GROUP; ; skip--) {
      const length = reader.varint();
      if (skip === 0) return { reader, end: reader.position + length };
      reader.position += length;
    }
  }
}
