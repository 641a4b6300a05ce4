import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { compareIds } from '../pipeline/ids.ts';
import type { SnapshotFact } from './facts.ts';

/** A line of data/sources/wikidata-refresh/snapshot.jsonl: what Wikidata said of one entity on a day. */
export interface SnapshotLine {
  id: string;
  name: string;
  kind: EntityKind;
  /** The day it was asked, YYYY-MM-DD. */
  asOf: string;
  facts: SnapshotFact[];
}

/**
 * What has not changed keeps its day until it is this old, so that a weekly diff shows what changed. Below the 45 days for
 * which a card takes a source at its word (lib/timeline/span.ts).
 */
export const RENEW_DAYS = 28;
const DAY_MS = 86_400_000;

/** Throws an Error that names file, line and value when a line is broken. A missing file is an empty snapshot. */
export function readSnapshot(path: string): Map<string, SnapshotLine> {
  const lines = new Map<string, SnapshotLine>();
  if (!existsSync(path)) return lines;
  for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (text === '') continue;
    try {
      const line = JSON.parse(text) as SnapshotLine;
      lines.set(line.id, line);
    } catch {
      throw new Error(`${path}:${index + 1}: not JSON: ${text.slice(0, 60)}`);
    }
  }
  return lines;
}

/**
 * Lays new answers over the snapshot. An answer without facts removes the line; what was not answered stays as it was. Returns
 * the new snapshot and how many lines are new, changed, renewed (only the day) and removed.
 */
export function mergeSnapshot(
  old: ReadonlyMap<string, SnapshotLine>,
  answers: readonly SnapshotLine[],
): { lines: Map<string, SnapshotLine>; added: number; changed: number; renewed: number; removed: number } {
  const lines = new Map(old);
  const count = { added: 0, changed: 0, renewed: 0, removed: 0 };
  for (const line of answers) {
    const known = lines.get(line.id);
    if (line.facts.length === 0) {
      if (lines.delete(line.id)) count.removed++;
      continue;
    }
    if (known !== undefined && sameFacts(known, line)) {
      if (Date.parse(line.asOf) - Date.parse(known.asOf) < RENEW_DAYS * DAY_MS) continue;
      count.renewed++;
    } else if (known === undefined) count.added++;
    else count.changed++;
    lines.set(line.id, line);
  }
  return { lines, ...count };
}

function sameFacts(a: SnapshotLine, b: SnapshotLine): boolean {
  return JSON.stringify([a.name, a.kind, a.facts]) === JSON.stringify([b.name, b.kind, b.facts]);
}

/** One entity a line, in order of QIDs. The file is replaced in one step: a broken run never leaves half of it. */
export function writeSnapshot(path: string, lines: ReadonlyMap<string, SnapshotLine>): void {
  const sorted = [...lines.values()].sort((a, b) => compareIds(a.id, b.id));
  const text = sorted.map(({ id, name, kind, asOf, facts }) => `${JSON.stringify({ id, name, kind, asOf, facts })}\n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text.join(''));
  renameSync(`${path}.new`, path);
}
