import { fold } from './fold.ts';
import type { SourceFolder } from './source-folder.ts';
import type { CuratedTopic } from './curated.ts';
import type { SourceRecord } from './source-record.ts';

/** A hand-written row and where it stands. */
export interface CuratedRow {
  /** Path below data/curated: "people/musicians.tsv". */
  file: string;
  line: number;
  record: SourceRecord;
}

/** Something in one row that another row, a source or our word lists speak against. */
export interface Conflict {
  /** Kind of conflict, by which the list is grouped: "born", "same name", "alias is a common word". */
  group: string;
  file: string;
  line: number;
  name: string;
  /** What it is about, as written in settled-conflicts.tsv: "born", "alias Spurs", "office President of FIFA". */
  field: string;
  ours: string;
  theirs: string;
}

/** The rows of all topics in the order of the files. */
export function rowsOf(topics: readonly CuratedTopic[]): CuratedRow[] {
  return topics.flatMap(({ file, lines, records }) =>
    records.map((record, index) => ({ file, line: lines[index] ?? 0, record })),
  );
}

/** A conflict of the row, less what its group needs. */
export function conflictOf(row: CuratedRow, group: string, field: string, ours: string, theirs: string): Conflict {
  return { group, file: row.file, line: row.line, name: row.record.name, field, ours, theirs };
}

export const placeOf = ({ file, line, record }: CuratedRow): string => `${record.name} (${file}:${line})`;

/** English Wikipedia titles that a record is known by. */
export function titlesOf(record: SourceRecord): string[] {
  return record.keys.filter((key) => key.startsWith('enwiki:')).map((key) => key.slice('enwiki:'.length));
}

/**
 * Reads `settled-conflicts.tsv` (file, name, field, what was decided, why) and returns whether a conflict is settled. Throws
 * a SourceError for a line that says not all five.
 */
export function readSettled(folder: SourceFolder): (conflict: Conflict) => boolean {
  const settled = new Set<string>();
  if (folder.has('settled-conflicts.tsv')) {
    for (const row of folder.tsv('settled-conflicts.tsv')) {
      const [file = '', name = '', field = '', decided = '', why = ''] = row.cells;
      if ([file, name, field, decided, why].includes(''))
        row.fail('4', 'file, name, field, decision and reason are all needed');
      settled.add(keyOf(file, name, field));
    }
  }
  return ({ file, name, field }) => settled.has(keyOf(file, name, field));
}

function keyOf(file: string, name: string, field: string): string {
  return [file, fold(name), fold(field)].join('\t');
}
