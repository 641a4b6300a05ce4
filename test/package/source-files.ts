import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import { filesUnder } from './archive.ts';

/** What is made, not written: not among the sources where there is no git to ask. */
const MADE =
  /^(node_modules|\.output|\.wxt|\.git|data\/review)(\/|$)|^data\/public\/(knowledge-base\.bin|notices\.txt|sources\.json)$|\.log$/;

/** Paths of everything the packages are built from: the files git knows, or in an unpacked sources zip, all there is. */
export function sourceFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return filesUnder(ROOT, (path) => MADE.test(path));
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', '--cached'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`);
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}
