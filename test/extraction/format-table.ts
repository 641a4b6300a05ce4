import type { Extracted } from './extractors.ts';
import type { Overlap } from './shingles.ts';

export interface Row {
  file: string;
  /** The wanted text is what one of the extractors gave. */
  isCircular: boolean;
  results: Record<string, Extracted & { overlap: Overlap | null }>;
}

/** A line a page, sorted by how well the first extractor did, then the medians. */
export function formatTable(rows: readonly Row[], extractors: readonly string[]): string {
  const [own = ''] = extractors;
  const f1 = (row: Row, name: string): number => row.results[name]?.overlap?.f1 ?? 2;
  const lines = [...rows]
    .sort((a, b) => f1(b, own) - f1(a, own))
    .map((row) => {
      const cells = extractors.map((name) => cell(row.results[name]));
      const { isArticle, reason = '', date = '' } = row.results[own] ?? {};
      return `${row.file.padEnd(56)} ${cells.join(' | ')} | ${isArticle ? date.padEnd(10) : `not an article: ${reason}`}`;
    });
  const head = `${'F1, precision, recall, ms'.padEnd(56)} ${extractors.map((name) => name.padEnd(24)).join(' | ')} | date`;
  const compared = rows.filter((row) => row.results[own]?.overlap);
  const others = compared.filter((row) => !row.isCircular);
  return [
    head,
    ...lines,
    '',
    `${rows.filter((row) => row.results[own]?.isArticle).length} of ${rows.length} pages taken for articles, ${rows.filter((row) => row.results[own]?.date).length} with a date`,
    `${compared.length} of them have a text to compare with`,
    ...extractors.map((name) => summary(name, compared)),
    '',
    `${others.length} without those whose wanted text one of these extractors wrote itself`,
    ...extractors.map((name) => summary(name, others)),
    '',
    ...extractors.map((name) => times(name, rows)),
  ].join('\n');
}

function summary(name: string, rows: readonly Row[]): string {
  const overlaps = rows.flatMap((row) => row.results[name]?.overlap ?? []);
  const f1 = overlaps.map((overlap) => overlap.f1);
  const precision = mean(overlaps.map((overlap) => overlap.precision));
  const recall = mean(overlaps.map((overlap) => overlap.recall));
  return `${name.padEnd(12)} F1 median ${median(f1).toFixed(3)}, mean ${mean(f1).toFixed(3)}, lowest ${Math.min(...f1).toFixed(2)}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (means)`;
}

function times(name: string, rows: readonly Row[]): string {
  const ms = rows.map((row) => row.results[name]?.ms ?? 0);
  return `${name.padEnd(12)} main-thread time: median ${median(ms).toFixed(1)} ms, longest ${Math.max(...ms).toFixed(0)} ms, of all pages ${ms.reduce((a, b) => a + b, 0).toFixed(0)} ms`;
}

function cell(result: Row['results'][string] | undefined): string {
  if (!result) return '';
  const { overlap, ms } = result;
  const shares = overlap
    ? [overlap.f1, overlap.precision, overlap.recall].map((share) => share.toFixed(2)).join(' ')
    : 'nothing given ';
  return `${shares} ${ms.toFixed(1).padStart(7)}`.padEnd(24);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
