import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import type { Package } from './make-packages.ts';

/**
 * As a reviewer would: unpacks the sources zip in another place, packages there, and compares. Returns the names of the
 * packages that came out different. The installed packages are lent to it; the lockfile says which they are.
 */
export async function rebuildFromSources(folder: string, packages: readonly Package[]): Promise<string[]> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'dramatis-rebuilt-'));
  try {
    const sources = packages.find(({ name }) => name.endsWith('-sources.zip'));
    run('unzip', ['-q', join(folder, sources?.name ?? ''), '-d', elsewhere], ROOT);
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
    run(process.execPath, ['test/package/package.ts'], elsewhere);
    const sums = readFileSync(join(elsewhere, '.output/package/SHA256SUMS'), 'utf8');
    if (packages.some(({ sha256 }) => !sums.includes(sha256)))
      cpSync(join(elsewhere, '.output'), join(ROOT, '.output/rebuilt'), { recursive: true });
    return packages.filter(({ sha256 }) => !sums.includes(sha256)).map(({ name }) => name);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, error, stderr, stdout } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? (stderr || stdout)}`);
}
