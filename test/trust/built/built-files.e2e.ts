/** Claims about the extension as shipped that can be checked in its files: permissions, policy, no way to the network. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../browsers/build-extension.ts';
import { BROWSERS } from '../../e2e/session.ts';
import { ALLOWED } from './allowed.ts';
import { type Manifest, MANIFEST_KEYS, PERMISSIONS, POLICY, readPolicy } from './manifest-rules.ts';
import { scanFolder, unexpected } from './scan-folder.ts';

const copies: string[] = [];
afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe.each(BROWSERS)('the extension as shipped for %s', (name) => {
  const folder = inject('builds')[name].shipped;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for exactly the permissions it has a use for', () => {
    const needed = Object.keys(PERMISSIONS).filter((permission) => PERMISSIONS[permission]!.isNeeded(manifest, name));
    expect(manifest.permissions.toSorted()).toEqual(needed.sort());
    expect(manifest.optional_permissions).toBeUndefined();
    // Chromium lets the background load the card's code only into sites named here too; they are the very same.
    const sites = manifest.content_scripts.flatMap((script) => script.matches);
    expect(manifest.host_permissions).toEqual(name === 'chromium' ? sites : undefined);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('opens no door that is not known', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest).filter((key) => !MANIFEST_KEYS.has(key))).toEqual([]);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('says that no data is collected', () => {
    const collected = manifest.browser_specific_settings?.gecko.data_collection_permissions.required;
    expect(collected).toEqual(name === 'firefox' ? ['none'] : undefined);
  });

  it('runs by itself on news sites only, never on loopback, and never in the world of the page', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) expect(match).toMatch(/^\*:\/\/\*(\.[a-z0-9-]+){2,}\/(.+\/)?\*$/);
    expect(matches.filter((match) => /localhost|127\.0\.0\.1/.test(match))).toEqual([]);
    expect(manifest.content_scripts.filter(({ world }) => world !== undefined && world !== 'ISOLATED')).toEqual([]);
  });

  it('lets its pages load and reach the package only', () => {
    const expected = Object.fromEntries(Object.entries(POLICY).map(([directive, { sources }]) => [directive, sources]));
    expect(readPolicy(manifest.content_security_policy.extension_pages)).toEqual(expected);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  it('has nothing in its files that could ask the network, but for reading the knowledge base', () => {
    const found = scanFolder(folder, ROOT);
    expect(unexpected(found)).toEqual([]);
    const idle = ALLOWED.filter(({ what, files }) => !found.some((one) => what.test(one.what) && files.test(one.file)));
    expect(idle, 'allowed, and not there any more').toEqual([]);
  });

  it('would not pass with a request planted in any of its scripts', () => {
    const copy = mkdtempSync(join(tmpdir(), 'dramatis-planted-'));
    copies.push(copy);
    cpSync(folder, copy, { recursive: true });
    const scripts = ['background.js', ...manifest.content_scripts.flatMap(({ js }) => js)];
    for (const script of scripts) {
      const file = join(copy, script);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n;fetch("https://example.com/");`);
    }
    const files = unexpected(scanFolder(copy, ROOT)).map(({ file }) => file);
    expect([...new Set(files)].sort()).toEqual(scripts.sort());
  });
});
