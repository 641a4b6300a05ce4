import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeRecord, SourceRecord } from './source-record.ts';

/**
 * The importer contract. `data/sources/<id>/parse.ts` exports `meta` and `parse` (and `offices`, when the source defines
 * offices of its own), and `data/pipeline/source-list.ts` names the folder. An importer reads only its own source folder,
 * keeps no state, and yields in the order of the files: the same input gives the same records.
 */
export interface Importer {
  meta: SourceMeta;
  parse(folder: SourceFolder): Iterable<SourceRecord>;
  offices?(folder: SourceFolder): Iterable<OfficeRecord>;
}

export interface SourceMeta {
  /** Name of the folder under data/sources. */
  id: string;
  /** As shown on cards: "Open States". */
  title: string;
  /** SPDX identifier, or a sentence when there is none. */
  licence: string;
  /** Line to be shown to readers; '' when none is asked for. */
  attribution: string;
  /** Day or month until which the source vouches for what it leaves open; one record or fact may say otherwise. */
  asOf: string;
  /** Where it comes from: repository and commit. */
  upstream: string;
  /** table: may be shipped as a table. facts: single facts only, credited to their origin. */
  shareable: 'table' | 'facts';
}

/** A line of a source with a way to complain about it. `fail` throws a SourceError naming source, file, line, field, value. */
export interface SourceLine<T> {
  line: number;
  value: T;
  fail(field: string, problem: string): never;
}

export class SourceError extends Error {
  override name = 'SourceError';
}

/** Reads the files of one source; every error names the source, the file and the line. */
export class SourceFolder {
  readonly id: string;
  readonly path: string;

  constructor(root: string, id: string) {
    this.id = id;
    this.path = join(root, id);
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  /** Names of the files directly in the folder that end in `suffix`, sorted. */
  files(suffix: string): string[] {
    return readdirSync(this.path).filter((name) => name.endsWith(suffix)).sort(); // prettier-ignore
  }

  /** The whole file as text. */
  text(file: string): string {
    try {
      return readFileSync(join(this.path, file), 'utf8');
    } catch (cause) {
      throw new SourceError(`${this.id}/${file}: cannot be read (${(cause as Error).message})`, { cause });
    }
  }

  /** One JSON object a line; empty lines are passed over. T is a promise of the caller: check what matters with `fail`. */
  *jsonLines<T>(file: string): Generator<SourceLine<T>> {
    for (const { line, text } of this.#lines(file)) {
      let value: T;
      try {
        value = JSON.parse(text) as T;
      } catch (cause) {
        throw new SourceError(`${this.id}/${file}:${line}: not JSON: ${text.slice(0, 80)}`, { cause });
      }
      yield { line, value, fail: this.#failer(file, line, value) };
    }
  }

  /** Cells of a tab-separated file (no quoting); lines that begin with `#` and empty lines are passed over. */
  *tsv(file: string): Generator<SourceLine<string[]> & { cells: string[] }> {
    for (const { line, text } of this.#lines(file)) {
      if (text.startsWith('#')) continue;
      // A lone dash is how a hand writes an empty cell.
      const cells = text.split('\t').map((cell) => cell.trim().replace(/^-$/, ''));
      yield { line, value: cells, cells, fail: this.#failer(file, line, cells) };
    }
  }

  *#lines(file: string): Generator<{ line: number; text: string }> {
    let line = 0;
    for (const raw of this.text(file).split('\n')) {
      line++;
      const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (text.trim() !== '') yield { line, text };
    }
  }

  #failer(file: string, line: number, value: unknown): (field: string, problem: string) => never {
    return (field, problem) => {
      const shown = (value as Record<string, unknown>)[field];
      throw new SourceError(`${this.id}/${file}:${line}: ${field}: ${problem}: ${JSON.stringify(shown)}`);
    };
  }
}
