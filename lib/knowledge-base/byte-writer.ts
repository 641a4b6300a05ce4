const encoder = new TextEncoder();

/** Bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** LEB128; value is an integer from 0 to 2^53 - 1. */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`varint: ${value} is not a natural number`);
    while (value >= 128) {
      this.byte((value % 128) | 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  /** UTF-8 after its length. Throws on half a surrogate pair, which would come back as something else. */
  text(value: string): void {
    if (!value.isWellFormed()) throw new Error(`Text with half a surrogate pair: ${JSON.stringify(value)}`);
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Starts anew in the same memory. */
  clear(): void {
    this.length = 0;
  }

  /** What was written; a copy. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Blobs between two stored offsets. */
export const BLOB_GROUP = 16;

/** A blob list as format.ts lays it out. */
export function blobList(blobs: readonly Uint8Array[]): Uint8Array {
  const body = new ByteWriter();
  const list = new ByteWriter();
  list.uint32(blobs.length);
  blobs.forEach((blob, i) => {
    if (i % BLOB_GROUP === 0) list.uint32(body.length);
    body.varint(blob.length);
    body.append(blob);
  });
  list.append(body.bytes());
  return list.bytes();
}

/** A bit section as format.ts lays it out: `ones` are the positions of the ones. */
export function bitSection(size: number, ones: Iterable<number>): Uint8Array {
  const words = new Uint32Array(1 + Math.ceil(size / 32));
  words[0] = size;
  for (const position of ones) words[1 + (position >>> 5)]! |= 1 << (position & 31);
  return new Uint8Array(words.buffer);
}
