/** npm run package [-- --verify]: what the stores are given, in .output/package; twice the same bytes from the same sources. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../browsers/build-extension.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { lint } from './lint.ts';
import { makePackages } from './make-packages.ts';
import { rebuildFromSources } from './rebuild-from-sources.ts';
import { STORE_TEXTS } from './store-texts.ts';

const FOLDER = join(ROOT, '.output/package');

try {
  const { values } = parseArgs({ options: { verify: { type: 'boolean' } } });
  ensureKnowledgeBase();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const packages = await makePackages(FOLDER);
  for (const { name, bytes, sha256 } of packages)
    console.log(`${sha256}  ${(bytes / 1e6).toFixed(1).padStart(5)} MB  .output/package/${name}`);
  const { summary, description, permissions } = STORE_TEXTS;
  const reasons = Object.entries(permissions).map(([name, why]) => `${name}: ${why}`);
  writeFileSync(join(FOLDER, 'store.txt'), [summary, description, ...reasons].join('\n\n') + '\n');
  const { errors, warnings, notices } = lint(join(ROOT, '.output/firefox-mv3'));
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`);
  for (const { code, file, message } of [...errors, ...warnings, ...notices])
    console.log(`  ${code} ${file}: ${message}`);
  if (errors.length + warnings.length > 0) process.exitCode = 1;
  if (values.verify) {
    const different = await rebuildFromSources(FOLDER, packages);
    console.log(
      different.length === 0
        ? 'rebuilt from the sources zip: the same bytes'
        : `rebuilt otherwise: ${different.join(', ')}`,
    );
    if (different.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
