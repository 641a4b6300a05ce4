import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import { PERMISSIONS } from '../trust/built/manifest-rules.ts';

/** What the stores ask for besides the package: from `store.md`, and the reasons for permissions that the manifest is held to. */
export const STORE_TEXTS = readStoreTexts(readFileSync(join(ROOT, 'test/package/store.md'), 'utf8'));

interface StoreTexts {
  summary: string;
  description: string;
  permissions: Record<string, string>;
}

function readStoreTexts(markdown: string): StoreTexts {
  const part = (title: string): string =>
    new RegExp(`^## ${title}\\n\\n([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(markdown)?.[1]?.trim() ?? '';
  return {
    summary: part('Summary'),
    description: part('Description'),
    permissions: Object.fromEntries(Object.entries(PERMISSIONS).map(([name, { why }]) => [name, why])),
  };
}
