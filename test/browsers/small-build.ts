import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium takes milliseconds for each site whenever it loads an extension: half a minute for all of ours, and once more at an update. */
const SITES = 40;

interface Manifest {
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

/** Copies a build, with its last sites only, among which is what a test build has besides the news sites. */
export function copySmallBuild(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  changeManifest<Manifest>(folder, (manifest) => ({
    ...manifest,
    ...(manifest.host_permissions && { host_permissions: manifest.host_permissions.slice(-SITES) }),
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: script.matches.slice(-SITES) })),
  }));
}

export function changeManifest<Known extends object>(folder: string, change: (manifest: Known) => object): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Known)));
}
