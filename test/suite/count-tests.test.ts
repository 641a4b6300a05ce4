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
      expected: { passed: 5, failed: 0, skipped: 2, again: [], broken: [] },
    },
    {
      name: 'some failed',
      content: json(5, 2, [
        {
          status: 'failed',
          assertionResults: [
            {
              fullName: 'ids are found',
              status: 'failed',
              failureMessages: ['Error: Property failed\n{ seed: 7 }', 'again'],
            },
            { fullName: 'all come back', status: 'failed', failureMessages: ['AssertionError'] },
          ],
        },
      ]),
      runPassed: false,
      expected: {
        passed: 5,
        failed: 2,
        skipped: 2,
        again: [],
        broken: ['ids are found: Error: Property failed\n{ seed: 7 }\nagain', 'all come back: AssertionError'],
      },
    },
    {
      name: 'a file that broke',
      content: json(5, 0, [
        { name: 'x.test.ts', status: 'failed', message: 'no such module\n  at y', assertionResults: [] },
      ]),
      runPassed: false,
      expected: { passed: 5, failed: 1, skipped: 2, again: [], broken: ['x.test.ts: no such module'] },
    },
    {
      name: 'an error outside of tests',
      content: json(5, 0),
      runPassed: false,
      expected: { passed: 5, failed: 1, skipped: 2, again: [], broken: [] },
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
      expected: { passed: 5, failed: 0, skipped: 2, again: ['a card opens: Error: waited in vain'], broken: [] },
    },
    {
      name: 'no report',
      content: '',
      runPassed: false,
      expected: { passed: 0, failed: 1, skipped: 0, again: [], broken: ['no report was written'] },
    },
  ])('$name', ({ content, runPassed, expected }) => {
    expect(countTests(report(content), runPassed)).toEqual(expected);
  });
});
