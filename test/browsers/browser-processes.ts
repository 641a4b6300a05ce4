import { readdirSync, readFileSync } from 'node:fs';

/**
 * Sends a signal to every process of the browser with that profile at once: SIGKILL as a power cut ends it, SIGSTOP and
 * SIGCONT as a machine that stands still. Returns how many there were. Linux only.
 */
export function signalBrowser(profile: string, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): number {
  const first = processes().filter(({ command }) => command.includes(profile));
  const pids = withChildren(new Set(first.map(({ pid }) => pid)));
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It went with the one before it.
    }
  }
  return pids.length;
}

interface Process {
  pid: number;
  parent: number;
  command: string;
}

/** Firefox names its profile to its first process only. */
function withChildren(pids: Set<number>): number[] {
  const all = processes();
  for (let grown = true; grown;) {
    const children = all.filter(({ pid, parent }) => pids.has(parent) && !pids.has(pid));
    children.forEach(({ pid }) => pids.add(pid));
    grown = children.length > 0;
  }
  return [...pids];
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // "pid (name) state parent …"; the name may hold anything.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        // It has gone meanwhile.
        return [];
      }
    });
}
