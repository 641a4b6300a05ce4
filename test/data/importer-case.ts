export interface ImporterCase {
  id: string;
  /** Sample files in the shape of the source. */
  files: Record<string, string>;
  /** What is read of them, one line a record (see `line` in importers.test.ts). */
  records: string[];
  /** A file, its broken text, and what the error says. */
  broken?: [file: string, text: string, complaint: string];
}

/** Rows as the lines of a JSONL file. */
export const jsonl = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
/** Rows of cells as a TSV file. */
export const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');
