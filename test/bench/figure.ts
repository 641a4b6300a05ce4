/** What the bench says: figures as ratios. */

export interface Figure {
  /** "scan / flashtext.js": part, then what is compared. `--only` looks here. */
  name: string;
  /** Ours, in `unit`. */
  subject: number;
  /** The peer's or the limit's, in the same unit. */
  peer: number;
  unit: 'ms' | 'ns/char' | 'bytes' | 'count';
  /** subject / peer. */
  ratio: number;
  /** The ratio may be this at most; null: told, not promised. */
  goal: number | null;
  /** null when there is no goal. */
  met: boolean | null;
  /** In words: spread, share of the names, what was found. */
  note: string;
}

export function figure(
  name: string,
  unit: Figure['unit'],
  values: { subject: number; peer: number; goal?: number | null; note?: string },
): Figure {
  const { subject, peer, goal = null, note = '' } = values;
  const ratio = subject / peer;
  return { name, subject, peer, unit, ratio, goal, met: goal === null ? null : ratio <= goal, note };
}

/** Three digits, and no more zeros than needed. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return '0';
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
}

/** The figures as the Markdown table of the README. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, subject, peer, unit, ratio, goal, met, note }) => {
    const verdict = goal === null ? '' : `≤ ${short(goal)}${met ? '' : ' **missed**'}`;
    return `| ${name} | ${short(subject)} | ${short(peer)} | ${unit} | ${short(ratio)} | ${verdict} | ${note} |`;
  });
  return [
    '| what | ours | peer | unit | ratio | goal | note |',
    '| --- | --: | --: | --- | --: | --- | --- |',
    ...rows,
  ].join('\n');
}
