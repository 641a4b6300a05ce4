import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceMeta } from './source-folder.ts';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Packages whose code is inside the packed extension. */
export const SHIPPED_PACKAGES = [
  'preact',
  '@floating-ui/dom',
  '@floating-ui/core',
  '@floating-ui/utils',
  'valibot',
  'webextension-polyfill',
] as const;

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

function licenceOf(name: string): string {
  const folder = `${MODULES}${name}`;
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  if (file === undefined) throw new Error(`node_modules/${name}: no licence file to ship with the extension`);
  return readFileSync(`${folder}/${file}`, 'utf8').trim();
}
