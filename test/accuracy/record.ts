/** What the options say of the measured accuracy: written by `npm run accuracy`, read by the extension. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import { addUp, type ArticleScore, rates } from './score.ts';

const FILE = join(ROOT, 'data/public/accuracy.json');

/** Keys are names of corpora. */
export type Measured = ReadonlyMap<string, readonly ArticleScore[]>;

/**
 * Writes the figures of names in the text, people and organizations together.
 * @param asOf the day of the dataset they were measured with
 */
export function recordAccuracy(asOf: string, measured: Measured): void {
  const corpora = [...measured].map(([name, scores]) => {
    const { precision, recall } = rates(addUp(scores, 'overlap'));
    return { name, articles: scores.length, precision, recall };
  });
  writeFileSync(FILE, `${JSON.stringify({ asOf, corpora }, null, 2)}\n`);
}
