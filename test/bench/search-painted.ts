/** From a keystroke in the popup to its results on the screen, beside a linear scan of all names in the same page. */
import type { TestPage } from '../browsers/test-browser.ts';

export interface SearchPainted {
  typed: string;
  /** Milliseconds from the keystroke to the frame after the results were drawn. */
  painted: number;
  /** Milliseconds of looking at each of the names in turn: folded beforehand, so that only the comparing is counted. */
  scan: number;
  /** What stands on the screen, and how many names the scan found. */
  shown: number;
  found: number;
}

/** Longer and longer, as one types: a few letters that begin many names, and whole names. */
export const TYPED = ['m', 'ma', 'mar', 'marco', 'marco ru', 'sheinb', 'drug enf', 'jos', 'dea', 'von der'];

/**
 * @param popup with the search open, of a browser whose background is awake
 * @param names every name of the dataset
 */
export async function searchPainted(
  popup: TestPage,
  names: readonly string[],
  rounds: number,
): Promise<SearchPainted[]> {
  await popup.evaluate(
    (all) => {
      const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      Object.assign(globalThis, { folded: all.map(fold), fold });
    },
    [...names],
  );
  const results: SearchPainted[] = [];
  for (const typed of TYPED) {
    const all: SearchPainted[] = [];
    for (let round = 0; round < rounds; round++) all.push(await popup.evaluate(measure, typed));
    const median = (of: (one: SearchPainted) => number): number =>
      all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
    results.push({ ...all[0]!, painted: median((one) => one.painted), scan: median((one) => one.scan) });
  }
  return results;
}

/** Runs in the popup. */
async function measure(typed: string): Promise<SearchPainted> {
  const { folded, fold } = globalThis as unknown as { folded: string[]; fold(text: string): string };
  const field = document.querySelector<HTMLInputElement>('.look-up-field');
  if (!field) throw new Error('the search is not open');
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) await frame();
  };
  type('');
  await until(() => document.querySelector('.hits') === null);
  await frame();
  const start = performance.now();
  type(typed);
  await until(() => document.querySelector('.hits .cast-line') !== null);
  await frame();
  const painted = performance.now() - start;
  const from = performance.now();
  const wanted = fold(typed);
  let found = 0;
  for (const name of folded) if (name.startsWith(wanted)) found++;
  const scan = performance.now() - from;
  return { typed, painted, scan, shown: document.querySelectorAll('.hits .cast-line').length, found };
}
