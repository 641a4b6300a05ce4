import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';

export interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

export interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
  notices: LintMessage[];
}

/** What Mozilla's own linter says of a built extension. Throws an Error when it does not run. */
export function lint(folder: string): LintReport {
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  try {
    return JSON.parse(stdout) as LintReport;
  } catch {
    throw new Error(`web-ext lint did not run: ${stderr || stdout}`);
  }
}
