/** Runs a program of the bench in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Heap a peer may use: more than most readers' browsers would give an extension. */
export const CHILD_HEAP_MB = 4096;
/** Processor time until a child is given up: nobody waits longer for a page. */
const CHILD_CPU_SECONDS = 100;

/** The JSON a program prints, or why there is none: out of memory, out of time. `job` goes to it as a file. */
export function inChild<Result>(
  path: string,
  job: unknown,
  { cpuSeconds = CHILD_CPU_SECONDS, heapMb = CHILD_HEAP_MB } = {},
): { ok: true; result: Result } | { ok: false; why: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const file = join(folder, 'job.json');
    writeFileSync(file, JSON.stringify(job));
    const program = fileURLToPath(new URL(path, import.meta.url));
    const { status, stdout, stderr, signal } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -t ${cpuSeconds}; exec "$@"`,
        'sh',
        process.execPath,
        '--expose-gc',
        `--max-old-space-size=${heapMb}`,
        program,
        file,
      ],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
    if (status === 0) return { ok: true, result: JSON.parse(stdout) as Result };
    if (/heap out of memory|Invalid (?:array|string) length|Map maximum size/.test(stderr))
      return { ok: false, why: 'memory' };
    if (/Regular expression too large|Maximum call stack/i.test(stderr)) return { ok: false, why: 'too many names' };
    if (signal === 'SIGKILL' || signal === 'SIGXCPU') return { ok: false, why: 'time' };
    return {
      ok: false,
      why:
        stderr
          .trim()
          .split('\n')
          .find((line) => line.includes('Error')) ?? `exit code ${status}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
