import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openKnowledgeBase } from '../../lib/knowledge-base/open.ts';
import { ROOT } from './build-extension.ts';

const FILE = join(ROOT, 'data/public/knowledge-base.bin');
/** Made with it. */
const BESIDE = ['notices.txt', 'sources.json'].map((name) => join(ROOT, 'data/public', name));
const RECORDS = join(ROOT, 'data/entities');
const COMPILER = 'data/pipeline/compile.ts';

/** Compiles the knowledge base when it is missing, older than data/entities, or of another version. Throws an Error when that fails. */
export function ensureKnowledgeBase(): void {
  if (isUpToDate() && isReadable()) return;
  console.log('Compiling the knowledge base …');
  const { status, error } = spawnSync(process.execPath, [COMPILER], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${COMPILER} failed (${error?.message ?? `exit code ${status}`})`);
}

function isUpToDate(): boolean {
  if (![FILE, ...BESIDE].every((file) => existsSync(file))) return false;
  const compiled = statSync(FILE).mtimeMs;
  const records = readdirSync(RECORDS, { recursive: true, encoding: 'utf8' });
  return records.every((file) => statSync(join(RECORDS, file)).mtimeMs <= compiled);
}

function isReadable(): boolean {
  try {
    openKnowledgeBase(readFileSync(FILE));
    return true;
  } catch {
    return false;
  }
}
