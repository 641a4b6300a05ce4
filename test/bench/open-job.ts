/** What goes into the process that opens things, and what comes out. */
import type { Timing } from './measure.ts';

export interface OpenJob {
  /** Our compiled file. */
  file: string;
  /** The same records as JSON lines. */
  records: string;
  rounds: number;
}

export interface OpenResult {
  times: Record<'ours' | 'read' | 'json', Timing>;
  /** Kept after the first answer. */
  bytes: Record<'ours' | 'json', number>;
  /** Names the JSON records have. */
  jsonNames: number;
}
