/**
 * CSV as spreadsheets write it (RFC 4180): quoted cells may hold commas, quotes and line breaks. Our own reader because a
 * message must name the line of the file, and the libraries that know it bring code for requests or made of strings.
 */
export interface CsvRow {
  /** Of the file, from 1: where the row begins. */
  line: number;
  cells: string[];
}

export type CsvText = { ok: true; rows: CsvRow[] } | { ok: false; line: number };

/** Cells are separated by whichever of comma, semicolon and tab the first line has most of. Empty lines are left out. `firstLine`: of the file. */
export function readCsv(file: string, firstLine = 1): CsvText {
  const text = file.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  // A quoted or a plain cell, and what ends it; a quote after anything else, or one never closed, fits nothing.
  const cellPattern = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r?\\n|$)`,
    'y',
  );
  const rows: CsvRow[] = [];
  let line = firstLine;
  let row: CsvRow = { line, cells: [] };
  while (true) {
    const match = cellPattern.exec(text);
    if (!match) return { ok: false, line };
    const [whole, quoted, plain = '', end] = match;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    if (cellPattern.lastIndex >= text.length) return { ok: true, rows };
    row = { line, cells: [] };
  }
}

/** Rows as text, quoted where they must be. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function separatorOf(text: string): string {
  const head = text.split(/\r?\n/).find((line) => line !== '') ?? '';
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
