import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SnapshotLine } from './snapshot.ts';

/** A finished batch as the state file keeps it: a line of JSON. */
export interface FinishedBatch {
  key: string;
  endpoint: string;
  /** Milliseconds since 1970 when it was answered. */
  at: number;
  lines: SnapshotLine[];
}

/** An interrupted run is resumed within this time; what is older is asked anew. */
export const RESUME_WITHIN_MS = 3 * 86_400_000;

/** Batches that an earlier run finished at this endpoint. A last line that was cut by the interruption does not count. */
export function readFinished(path: string, endpoint: string, now: number): Map<string, FinishedBatch> {
  const finished = new Map<string, FinishedBatch>();
  if (!existsSync(path)) return finished;
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    const batch = parse(text);
    if (batch !== undefined && batch.endpoint === endpoint && now - batch.at < RESUME_WITHIN_MS)
      finished.set(batch.key, batch);
  }
  return finished;
}

function parse(text: string): FinishedBatch | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as FinishedBatch);
  } catch {
    return undefined;
  }
}

/** Starts on a new line, so that a cut one before it stays alone. */
export function addFinished(path: string, batch: FinishedBatch): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `\n${JSON.stringify(batch)}\n`);
}

export function forgetFinished(path: string): void {
  rmSync(path, { force: true });
}
