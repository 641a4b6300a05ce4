import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKnowledgeBase } from '../../lib/knowledge-base/open.ts';
import { ROOT } from './build-extension.ts';

const FILE = join(ROOT, 'data/public/knowledge-base.bin');
const COMPILER = 'data/pipeline/compile.ts';

/** Compiles the knowledge base from data/entities when it is missing or of another version. Throws an Error when that fails. */
export function ensureKnowledgeBase(): void {
  if (isReadable()) return;
  console.log('Compiling the knowledge base …');
  const { status, error } = spawnSync(process.execPath, [COMPILER], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${COMPILER} failed (${error?.message ?? `exit code ${status}`})`);
}

function isReadable(): boolean {
  try {
    if (!existsSync(FILE)) return false;
    openKnowledgeBase(readFileSync(FILE));
    return true;
  } catch {
    return false;
  }
}
