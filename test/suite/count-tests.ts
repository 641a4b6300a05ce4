import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests that failed and then passed, with what they said the first time. */
  again: string[];
  /** Tests that failed and files that broke, with what they said. */
  broken: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  /** Of a file that failed before its first test. */
  message: string;
  assertionResults: TestResult[];
}

interface TestResult {
  fullName: string;
  status: string;
  /** Of every try, also when the last one passed. */
  failureMessages: string[];
}

/**
 * Counts a vitest JSON report. A file that failed before its first test counts as one failure; so does a run that
 * failed although every test passed (an error outside of tests), and one that wrote no report.
 */
export function countTests(reportFile: string, runPassed: boolean): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, again: [], broken: ['no report was written'] };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !runPassed ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    again: report.testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(secondTry)),
    broken: [
      ...brokenFiles.map(({ name, message }) => `${name}: ${firstLine(message)}`),
      ...report.testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(failure)),
    ],
  };
}

function secondTry({ fullName, status, failureMessages }: TestResult): string[] {
  const [first] = failureMessages;
  return status === 'passed' && first !== undefined ? [`${fullName}: ${firstLine(first)}`] : [];
}

/** With all it said: of what a property test found, the seed stands in the second line. */
function failure({ fullName, status, failureMessages }: TestResult): string[] {
  return status === 'failed' ? [`${fullName}: ${failureMessages.join('\n')}`] : [];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
