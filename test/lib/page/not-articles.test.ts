import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/page-text.ts';

const FOLDER = join(import.meta.dirname, '../../pages/not-articles');

describe('pages that are no articles', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const { document } = parseHTML(readFileSync(join(FOLDER, file), 'utf8'));
    const { isArticle, reason } = readPage(document as unknown as Document);

    expect({ isArticle, reason }).toMatchObject({ isArticle: false });
    expect(reason).not.toBe('');
  });
});
