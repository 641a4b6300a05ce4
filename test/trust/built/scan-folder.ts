import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Allowed, ALLOWED } from './allowed.ts';
import { ADDRESS } from './primitives.ts';
import { scanMarkup } from './scan-markup.ts';
import { type Finding, scanScript } from './scan-script.ts';
import { scanStyle } from './scan-style.ts';

export interface FileFinding extends Finding {
  file: string;
}

/** How each kind of file is looked at; a file of another kind is a finding by itself. */
const SCANNERS: readonly { files: RegExp; scan: (text: string) => Finding[] }[] = [
  { files: /\.js$/, scan: scanScript },
  { files: /\.css$/, scan: scanStyle },
  { files: /\.(html|svg)$/, scan: scanMarkup },
  { files: /^_locales\/[a-zA-Z_]+\/messages\.json$/, scan: scanMessages },
  // What they are is checked elsewhere (manifest.e2e.ts), or is bytes that nothing runs.
  {
    files: /^manifest\.json$|^knowledge-base\.bin$|^notices\.txt$|^(sources|accuracy)\.json$|^icon\/\d+\.png$/,
    scan: () => [],
  },
];

/** Everything in a built extension that could reach out of it. `root` is the project, whose place on this machine must not be in it. */
export function scanFolder(folder: string, root: string): FileFinding[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return files.sort().flatMap((file): FileFinding[] => {
    const scanner = SCANNERS.find(({ files: pattern }) => pattern.test(file));
    if (!scanner) return [{ file, what: 'a file of an unknown kind', where: file }];
    const text = readFileSync(join(folder, file), 'utf8');
    const found = scanner.scan(text).map((finding) => ({ file, ...finding }));
    return text.includes(root)
      ? [...found, { file, what: 'a path of the machine it was built on', where: root }]
      : found;
  });
}

/** What is left after what is allowed; a finding that is allowed, but more often than said, is left as well. */
export function unexpected(found: readonly FileFinding[], allowed: readonly Allowed[] = ALLOWED): FileFinding[] {
  const used = new Map<Allowed, number>();
  return found.filter(({ what, file }) => {
    const rule = allowed.find((candidate) => candidate.what.test(what) && candidate.files.test(file));
    if (!rule) return true;
    used.set(rule, (used.get(rule) ?? 0) + 1);
    return (used.get(rule) ?? 0) > rule.most;
  });
}

function scanMessages(text: string): Finding[] {
  const address = ADDRESS.exec(text);
  return address ? [{ what: address[0], where: text.slice(Math.max(0, address.index - 60), address.index + 60) }] : [];
}
