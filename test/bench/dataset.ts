/** The real dataset as the bench needs it: the compiled file, and what peers are filled with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../lib/knowledge-base/encode-candidates.ts';
import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../../lib/knowledge-base/open.ts';
import { ROOT } from '../browsers/build-extension.ts';

export const KNOWLEDGE_BASE_FILE: string = join(ROOT, 'data/public/knowledge-base.bin');

export function openDataset(file: string = KNOWLEDGE_BASE_FILE): KnowledgeBase {
  return openKnowledgeBase(readFileSync(file));
}

/** Every name in the gazetteer as the dataset writes it, once each. */
export function allNames(kb: KnowledgeBase): string[] {
  const names = new Set<string>();
  for (let index = 0; index < kb.size; index++) for (const name of namesOf(kb.entity(index))) names.add(name);
  return [...names];
}
