import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
const report = (content: string): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
};
const json = (passed: number, failed: number, files: object[] = []): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: files,
  });

describe('counting tests', () => {
  it.each([
    {
      name: 'all passed',
      content: json(5, 0),
      runPassed: true,
      expected: { passed: 5, failed: 0, skipped: 2, again: [] },
    },
    {
      name: 'some failed',
      content: json(5, 2),
      runPassed: false,
      expected: { passed: 5, failed: 2, skipped: 2, again: [] },
    },
    {
      name: 'a file that broke',
      content: json(5, 0, [{ status: 'failed', assertionResults: [] }]),
      runPassed: false,
      expected: { passed: 5, failed: 1, skipped: 2, again: [] },
    },
    {
      name: 'an error outside of tests',
      content: json(5, 0),
      runPassed: false,
      expected: { passed: 5, failed: 1, skipped: 2, again: [] },
    },
    {
      name: 'one passed at the second try',
      content: json(5, 0, [
        {
          status: 'passed',
          assertionResults: [
            { fullName: 'a card opens', status: 'passed', failureMessages: ['Error: waited in vain\n  at x'] },
            { fullName: 'it closes', status: 'passed', failureMessages: [] },
          ],
        },
      ]),
      runPassed: true,
      expected: { passed: 5, failed: 0, skipped: 2, again: ['a card opens: Error: waited in vain'] },
    },
    { name: 'no report', content: '', runPassed: false, expected: { passed: 0, failed: 1, skipped: 0, again: [] } },
  ])('$name', ({ content, runPassed, expected }) => {
    expect(countTests(report(content), runPassed)).toEqual(expected);
  });
});
