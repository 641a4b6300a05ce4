import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../engine.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../knowledge-base/open.ts';
import countries from '../linking/countries.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KNOWLEDGE_BASE = `${ROOT}data/public/knowledge-base.bin`;
const COMPILER = 'data/pipeline/compile.ts';

export interface LoadedEngine {
  kb: KnowledgeBase;
  engine: Engine;
}

/**
 * Opens a compiled knowledge base, by default the project's own, which is compiled first when it is not there yet. Throws
 * an Error that names the file when it cannot be made, read, or opened.
 */
export function loadEngine(file: string = KNOWLEDGE_BASE): LoadedEngine {
  if (file === KNOWLEDGE_BASE && !existsSync(file)) compile();
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(
      `knowledge base ${file}: cannot be read (${(error as Error).message}); build it with "npm run data"`,
    );
  }
  try {
    const kb = openKnowledgeBase(bytes);
    return { kb, engine: createEngine({ kb, lexicon: kb, countries }) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}; build it again with "npm run data"`, { cause: error });
  }
}

function compile(): void {
  console.error('compiling the knowledge base, once; it takes about half a minute …');
  const { status } = spawnSync(process.execPath, [COMPILER], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${COMPILER}: ended with ${status}`);
}
