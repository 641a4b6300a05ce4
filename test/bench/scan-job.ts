/** What goes into the process of one peer, and what comes out of it. */
import type { Timing } from './measure.ts';

export interface ScanJob {
  peer: string;
  /** Our compiled file. */
  file: string;
  names: string[];
  paragraphs: string[];
  rounds: number;
}

export interface ScanResult {
  /** Filling the peer with the names. */
  buildMs: number;
  /** What that allocated and kept. */
  bytes: number;
  /** Length of the text that was measured. */
  chars: number;
  times: Record<'ours' | 'peer' | 'bare', Timing>;
  /** Names found, once a place and paragraph. */
  found: { ours: number; peer: number; both: number };
}
