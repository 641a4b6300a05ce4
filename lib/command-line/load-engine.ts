import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../engine.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../knowledge-base/open.ts';
import countries from '../linking/countries.json' with { type: 'json' };

const KNOWLEDGE_BASE = new URL('../../data/public/knowledge-base.bin', import.meta.url);

export interface LoadedEngine {
  kb: KnowledgeBase;
  engine: Engine;
}

/** Opens the compiled knowledge base beside the project. Throws an Error that names the file when it is missing or damaged. */
export function loadEngine(file: string | URL = KNOWLEDGE_BASE): LoadedEngine {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`knowledge base ${String(file)}: cannot be read (${(error as Error).message}); build it with "npm run data"`);
  }
  const kb = openKnowledgeBase(bytes);
  return { kb, engine: createEngine({ kb, lexicon: kb, countries }) };
}
