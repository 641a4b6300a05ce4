import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordFact } from './build-records.ts';
import { cardChanges, type Side } from './card-changes.ts';
import { readCorrections, type Correction } from './corrections.ts';
import { previewOf, type CuratedChange } from './curated-preview.ts';
import { readCurated } from './curated.ts';
import type { RecordSet } from './record-files.ts';
import type { EntityRecord } from './records.ts';
import type { Revision } from './revision.ts';
import type { SourceRecord } from './source-record.ts';

const CURATED = 'data/curated';

/**
 * What changed rows of data/curated will do to the cards, without any source at hand: the records as they are, with these rows
 * put in. null when nothing changed. `notes`: changes whose effect only an import shows.
 */
export function curatedChanges(
  revision: Revision,
  root: string,
  set: RecordSet,
  day: string,
): (ReturnType<typeof cardChanges> & { notes: string[] }) | null {
  const files = revision.changed(CURATED);
  if (files.length === 0) return null;
  const { change, notes } = changeOf(revision, root, files);
  const preview = previewOf(set, change);
  const names = new Map([...set.people, ...set.organizations].map(({ id, name }) => [id, name]));
  const made = new Map(preview.drafts.map(({ id, name }) => [id, name]));
  const touched = new Set(made.keys());
  const nameOf = (id: string): string => names.get(id) ?? made.get(id) ?? id;
  const before: Side = {
    people: set.people.filter(({ id }) => touched.has(id)),
    organizations: set.organizations.filter(({ id }) => touched.has(id)),
    nameOf,
    officeOf: (id) => preview.offices.get(id),
  };
  const records = new Map([...before.people, ...before.organizations].map((record) => [record.id, record]));
  const now = preview.drafts.map((draft): [string, EntityRecord] => {
    const known = records.get(draft.id) ?? {
      id: draft.id,
      name: draft.name,
      is: draft.subkind,
      in: draft.countries,
      prom: 1,
    };
    return [draft.kind, { ...known, facts: draft.facts.map(recordFact) }];
  });
  const ofKind = (kind: string): EntityRecord[] => now.filter(([one]) => one === kind).map(([, record]) => record);
  const after: Side = { ...before, people: ofKind('person'), organizations: ofKind('organization') };
  // Others who held the offices concerned and stay as they are do not count.
  return { ...cardChanges(before, after, day), sameCards: 0, notes: [...notes, ...preview.notes] };
}

/** Rows that differ between the revision and the working tree. */
function changeOf(
  revision: Revision,
  root: string,
  files: readonly string[],
): { change: CuratedChange; notes: string[] } {
  const notes: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-curated-'));
  try {
    for (const side of ['before', 'after'] as const) {
      for (const file of files) {
        const text = revision[side](file);
        if (text === '') continue;
        const path = join(folder, side, file.slice('data/'.length));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    const read = (side: string): SourceRecord[] =>
      [...readCurated(join(folder, side, 'curated'))].flatMap(({ records }) => records);
    const lines = (side: string): Correction[] => readCorrections(join(folder, side, 'curated')).lines;
    const rows = different(read('before'), read('after'));
    const corrections = different(lines('before'), lines('after'));
    if (corrections.gone.length > 0)
      notes.push(
        `${corrections.gone.length} lines of corrections.jsonl are gone or changed: what they did is undone by an import only`,
      );
    for (const file of files)
      if (!/\/(people|organizations)\/|corrections\.jsonl$/.test(file))
        notes.push(`${file} changed: an import shows its effect`);
    return {
      change: {
        gone: rows.gone,
        come: rows.come,
        corrections: { meta: readCorrections(join(root, CURATED)).meta, lines: corrections.come },
      },
      notes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function different<T>(before: readonly T[], after: readonly T[]): { gone: T[]; come: T[] } {
  const [old, now] = [before, after].map((items) => new Set(items.map((item) => JSON.stringify(item)))) as [
    Set<string>,
    Set<string>,
  ];
  return {
    gone: before.filter((item) => !now.has(JSON.stringify(item))),
    come: after.filter((item) => !old.has(JSON.stringify(item))),
  };
}
