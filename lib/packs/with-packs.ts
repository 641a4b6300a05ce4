import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../knowledge-base/open.ts';
import { withPack } from '../knowledge-base/with-pack.ts';
import { encodePack } from './encode-pack.ts';
import type { StoredPack } from './pack-store.ts';

/** The dataset with the reader's packs on top. */
export function withPacks(dataset: KnowledgeBase, packs: readonly StoredPack[]): KnowledgeBase {
  return packs.reduce((base, stored) => {
    try {
      return withPack(base, openKnowledgeBase(stored.bytes), stored);
    } catch {
      // Compiled by another version of the extension: compiled anew from what the reader gave.
      const encoded = encodePack(stored.pack, dataset);
      return withPack(base, openKnowledgeBase(encoded.bytes), encoded);
    }
  }, dataset);
}
