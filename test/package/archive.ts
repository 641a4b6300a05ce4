import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';

/** Writes files into a zip whose bytes depend on nothing but their names and contents: sorted, without times or owners. */
export async function writeArchive(target: string, folder: string, files: readonly string[]): Promise<void> {
  const archive = createZip({ level: 9 });
  // By code unit: a locale would sort differently on another machine.
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1)))
    archive.addFile(file, readFileSync(join(folder, file)));
  writeFileSync(target, await archive.toBuffer());
}

/** Paths of all files under a folder, with `/`; `isLeftOut` is asked about each file and folder. */
export function filesUnder(folder: string, isLeftOut: (path: string) => boolean = () => false): string[] {
  const visit = (inside: string): string[] =>
    readdirSync(inside, { withFileTypes: true }).flatMap((entry) => {
      const path = join(inside, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (isLeftOut(name)) return [];
      return entry.isDirectory() ? visit(path) : [name];
    });
  return visit(folder);
}
