import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the working tree has otherwise than a revision, read through git. Paths are relative to `root`, a repository's top. */
export class Revision {
  readonly #root: string;
  readonly name: string;

  /** Throws an Error when there is no such revision. */
  constructor(root: string, name: string) {
    this.#root = root;
    this.name = name;
    if (name.startsWith('-')) throw new Error(`--base: not a revision: "${name}"`);
    this.#git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  }

  /** Whether the revision has any file under this path. */
  has(path: string): boolean {
    return this.#git('ls-tree', this.name, '--', path) !== '';
  }

  /** Files under the path that are new, changed or gone in the working tree, sorted. */
  changed(path: string): string[] {
    const tracked = this.#git('diff', '--name-only', '--no-renames', '-z', this.name, '--', path);
    const fresh = this.#git('ls-files', '--others', '--exclude-standard', '-z', '--', path);
    return [...new Set(`${tracked}${fresh}`.split('\0').filter(Boolean))].sort();
  }

  /** The file's text in the revision; '' when it is not there. */
  before(path: string): string {
    return this.has(path) ? this.#git('show', `${this.name}:${path}`) : '';
  }

  /** The file's text in the working tree; '' when it is not there. */
  after(path: string): string {
    try {
      return readFileSync(join(this.#root, path), 'utf8');
    } catch {
      return '';
    }
  }

  #git(...args: string[]): string {
    const done = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: this.#root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (done.error !== undefined) throw new Error(`git: ${done.error.message}`);
    if (done.status !== 0)
      throw new Error(`git ${args.join(' ')}: ${done.stderr.trim() || `no such revision "${this.name}"`}`);
    return done.stdout;
  }
}

/** Lines that only one of two texts has, in order. A line that stands elsewhere in the other is no difference. */
export function differentLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  return {
    gone: old.filter((line) => line !== '' && !nowSet.has(line)),
    come: now.filter((line) => line !== '' && !oldSet.has(line)),
  };
}
