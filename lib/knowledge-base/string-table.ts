import { ByteWriter, blobList } from './byte-writer.ts';

/** Counts strings in a first pass, then gives those used more than once a number: small for those used most. */
export class StringTable {
  readonly #uses = new Map<string, number>();
  #refs: Map<string, number> | null = null;

  count(text: string): void {
    this.#uses.set(text, (this.#uses.get(text) ?? 0) + 1);
  }

  /** Ends the counting. Returns the section `strings`. */
  freeze(): Uint8Array {
    const common = [...this.#uses].filter(([text, uses]) => uses > 1 || text === '');
    common.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    this.#refs = new Map(common.map(([text], i) => [text, i]));
    const encoder = new TextEncoder();
    return blobList(common.map(([text]) => encoder.encode(wellFormed(text))));
  }

  write(text: string, out: ByteWriter): void {
    if (this.#refs === null) return this.count(text);
    const ref = this.#refs.get(text);
    if (ref !== undefined) return out.varint(ref + 1);
    out.varint(0);
    out.text(text);
  }
}

function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new Error(`Text with half a surrogate pair: ${JSON.stringify(text)}`);
}
