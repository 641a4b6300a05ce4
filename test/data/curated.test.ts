import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCurated } from '../../data/pipeline/curated.ts';

const root = mkdtempSync(join(tmpdir(), 'curated-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The affiliations of the one row of a file of 2025-03, as "type value from/to" and "as of" where a fact has its own. */
function affiliations(text: string): string[] {
  mkdirSync(join(root, 'people'), { recursive: true });
  writeFileSync(
    join(root, 'people', 'x.tsv'),
    `# topic: X\n# as-of: 2025-03\n\nAnn Bell\tgb\t\t\tpolitician\t\t\t${text}\n`,
  );
  const [topic] = [...readCurated(root)];
  expect(topic?.lines).toEqual([4]);
  return (topic?.records[0]?.facts ?? []).map(
    ({ type, value = '', from = '', to = '', asOf }) => `${type} ${value} ${from}/${to}${asOf === undefined ? '' : ` as of ${asOf}`}`,
  ); // prettier-ignore
}

const CASES: { name: string; text: string; expected: string }[] = [
  { name: 'open at the month of the file', text: 'club:Leeds@2021/', expected: 'club Leeds 2021/' },
  { name: 'ended before it', text: 'club:Leeds@2021/2024-05', expected: 'club Leeds 2021/2024-05' },
  { name: 'ended in its year, month unknown', text: 'club:Leeds@2021/2025', expected: 'club Leeds 2021/2025' },
  { name: 'ended after it', text: 'club:Leeds@2021/2025-11', expected: 'club Leeds 2021/2025-11 as of 2025-11' },
  { name: 'begun after it', text: 'club:Leeds@2026-01-05/', expected: 'club Leeds 2026-01-05/ as of 2026-01-05' },
  { name: 'undated', text: 'club:Leeds', expected: 'club Leeds / as of ' },
];

describe('readCurated', () => {
  it.each(CASES)('affiliation $name', ({ text, expected }) => expect(affiliations(text)).toEqual([expected]));
});
