import type { BlobList } from './byte-reader.ts';
import { blobList, ByteWriter } from './byte-writer.ts';

/** Words and short phrases that are no entities, folded, each with bits that only the linker reads. */
export type WordList = ReadonlyMap<string, number>;

/** Words of equal bits stand together: "bits word|word|…" a blob, in the order of the bits. */
export function wordListSection(words: WordList): Uint8Array {
  const byBits = new Map<number, string[]>();
  for (const [word, bits] of words) byBits.set(bits, [...(byBits.get(bits) ?? []), word]);
  const blobs = [...byBits]
    .sort(([a], [b]) => a - b)
    .map(([bits, list]) => {
      const out = new ByteWriter();
      out.varint(bits);
      out.text(list.sort().join('|'));
      return out.bytes();
    });
  return blobList(blobs);
}

/** Some ten thousand words, so a table is made when first asked. */
export function openWordList(blobs: BlobList): (word: string) => number {
  let table: Map<string, number> | undefined;
  const read = (): Map<string, number> => {
    const words = new Map<string, number>();
    for (let i = 0; i < blobs.size; i++) {
      const { reader } = blobs.open(i);
      const bits = reader.varint();
      for (const word of reader.text().split('|')) words.set(word, bits);
    }
    return words;
  };
  return (word) => (table ??= read()).get(word) ?? 0;
}
