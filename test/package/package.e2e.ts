import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { lint } from './lint.ts';
import { makePackages } from './make-packages.ts';
import { STORE_TEXTS } from './store-texts.ts';

const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'dramatis-package-')));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the packages for the stores', () => {
  it('are the same bytes, made twice', async () => {
    const [first, second] = [await makePackages(folders[0]!), await makePackages(folders[1]!)];
    expect(first.map(({ name }) => name.replace(/\d+\.\d+\.\d+/, 'V'))).toEqual([
      'dramatis-V-chromium.zip',
      'dramatis-V-firefox.zip',
      'dramatis-V-sources.zip',
    ]);
    expect(second).toEqual(first);
  }, 240_000);

  it('leave the linter of Mozilla nothing to say', () => {
    expect(lint(inject('builds').firefox.shipped)).toMatchObject({ errors: [], warnings: [], notices: [] });
  }, 120_000);

  it('come with texts the stores take', () => {
    const { summary, permissions, description } = STORE_TEXTS;
    // The Chrome Web Store takes 132 characters, addons.mozilla.org 250.
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.length).toBeGreaterThan(500);
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining(['storage', 'scripting', 'activeTab']));
  });
});
