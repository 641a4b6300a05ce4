import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BROWSERS } from './session.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[] }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

describe.each(BROWSERS)('the extension as shipped for %s', (name) => {
  const folder = inject('builds')[name].shipped;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    // Chromium lets the background load the card's code only into sites named here too; they are the very same.
    const sites = manifest.content_scripts.flatMap((script) => script.matches);
    expect(manifest.host_permissions).toEqual(name === 'chromium' ? sites : undefined);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const collected = manifest.browser_specific_settings?.gecko.data_collection_permissions.required;
    expect(collected).toEqual(name === 'firefox' ? ['none'] : undefined);
  });

  it('runs by itself on news sites only, never on loopback', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) expect(match).toMatch(/^\*:\/\/\*(\.[a-z0-9-]+){2,}\/(.+\/)?\*$/);
    expect(matches.filter((match) => /localhost|127\.0\.0\.1/.test(match))).toEqual([]);
  });

  it('closes the network and shows pages nothing of itself', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('has no code that asks the network but for the knowledge base', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const asking = scripts.filter((file) =>
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(asking).toEqual([]);
    const fetching = scripts.filter((file) => /\bfetch\(/.test(readFileSync(join(folder, file), 'utf8')));
    expect(fetching).toEqual(['background.js']);
  });
});
