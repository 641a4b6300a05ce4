import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceMeta } from './source-folder.ts';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Packages whose code is inside the packed extension; the build fails when there is another (wxt.config.ts). */
export const SHIPPED_PACKAGES: readonly string[] = [
  'preact',
  'jsonc-parser',
  '@floating-ui/dom',
  '@floating-ui/core',
  '@floating-ui/utils',
  'valibot',
  'd3-force',
  'd3-dispatch',
  'd3-quadtree',
  'd3-timer',
  'wxt',
  '@wxt-dev/browser',
  '@webext-core/match-patterns',
];

/**
 * The text of `notices.txt`, shipped with the extension and linked from the options: every source of the dataset with its
 * licence and the attribution it asks for, then the licences of the code inside. Throws an Error when a shipped package
 * has no licence file.
 */
export function noticesText(sources: readonly SourceMeta[]): string {
  const editors = sources.filter(({ id }) => id.startsWith('curated/'));
  const others = sources.filter(({ id }) => !id.startsWith('curated/')).sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = [
    'DRAMATIS: SOURCES OF THE DATASET AND LICENCES',
    'Facts only are taken from these sources; texts, pictures and tables of theirs are not part of this extension.',
    ...others.map(
      ({ title, licence, attribution, upstream, asOf }) =>
      [title, `  licence: ${licence}`, ...(attribution ? [`  ${attribution}`] : []), `  from: ${upstream}`, `  as of: ${asOf}`].join('\n'), // prettier-ignore
    ),
    `Written by the Dramatis editors (MIT): ${editors.map(({ title }) => title.replace(/^Dramatis editors: /, '')).join(' · ')}`,
    'LICENCES OF THE CODE INSIDE',
    ...SHIPPED_PACKAGES.map((name) => `${name}\n\n${licenceOf(name)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the options say of each source (`sources.json`): by title, of those of several days the newest. */
export function sourceNotes(sources: readonly SourceMeta[]): Pick<SourceMeta, 'title' | 'asOf' | 'licence'>[] {
  const notes = new Map<string, Pick<SourceMeta, 'title' | 'asOf' | 'licence'>>();
  for (const { title, asOf, licence } of sources)
    if (asOf >= (notes.get(title)?.asOf ?? '')) notes.set(title, { title, asOf, licence });
  return [...notes.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** For packages that name the MIT licence and whose author, but come without its text. */
const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\n' +
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\n' +
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';

function licenceOf(name: string): string {
  const folder = `${MODULES}${name}`;
  if (!existsSync(folder)) throw new Error(`node_modules/${name}: not there, though it is shipped with the extension`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(`${folder}/${file}`, 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    license?: string;
    author?: string | { name: string };
  };
  if (license !== 'MIT') throw new Error(`node_modules/${name}: no licence file to ship with the extension`);
  const holder =
    (typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name) ?? `the ${name} contributors`;
  return `MIT License\n\nCopyright (c) ${holder}\n\n${MIT}`;
}
