import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ROOT } from '../browsers/build-extension.ts';
import { filesUnder, writeArchive } from './archive.ts';
import { sourceFiles } from './source-files.ts';

export interface Package {
  name: string;
  bytes: number;
  sha256: string;
}

/** Builds for both browsers and writes the two packages, the sources (Mozilla's reviewers ask for them) and their checksums. */
export async function makePackages(folder: string): Promise<Package[]> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const packages: Package[] = [];
  const write = async (kind: string, from: string, files: readonly string[]): Promise<void> => {
    const name = `dramatis-${version}-${kind}.zip`;
    const path = join(folder, name);
    await writeArchive(path, from, files);
    const content = readFileSync(path);
    packages.push({ name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  };
  for (const browser of ['chromium', 'firefox'] as const) {
    const built = buildExtension(browser, []);
    await write(browser, built, filesUnder(built));
  }
  await write('sources', ROOT, sourceFiles());
  const sums = packages.map(({ sha256, name }) => `${sha256}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return packages;
}
