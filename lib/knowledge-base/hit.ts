import type { Writing } from '../matching/case-pattern.ts';
import type { CandidateTable } from './candidates.ts';
import type { Candidate, GazetteerHit } from './knowledge-base.ts';

/**
 * A name found in a text. Its candidates are listed when they are first asked for: half of the names found are nested in
 * longer ones or turned down by their place, and a surname may have a hundred bearers.
 */
export class Hit implements GazetteerHit {
  readonly start: number;
  readonly end: number;
  readonly #table: CandidateTable;
  readonly #terminal: number;
  readonly #writing: Writing;
  #candidates: Candidate[] | null = null;

  constructor(start: number, end: number, table: CandidateTable, terminal: number, writing: Writing) {
    this.start = start;
    this.end = end;
    this.#table = table;
    this.#terminal = terminal;
    this.#writing = writing;
  }

  get candidates(): Candidate[] {
    return (this.#candidates ??= this.#table.of(this.#terminal, this.#writing));
  }
}
