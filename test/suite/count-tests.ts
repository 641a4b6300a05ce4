import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests that failed and then passed, with what they said the first time. */
  again: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: TestResult[] }[];
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
    return { passed: 0, failed: 1, skipped: 0, again: [] };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !runPassed ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    again: report.testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(secondTry)),
  };
}

function secondTry({ fullName, status, failureMessages }: TestResult): string[] {
  const [first] = failureMessages;
  return status === 'passed' && first !== undefined ? [`${fullName}: ${first.split('\n')[0]}`] : [];
}
