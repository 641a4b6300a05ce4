import { browser } from 'wxt/browser';

/** Match patterns of the news sites annotated by default: those of the manifest's content script. */
export function newsSitePatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Origins the reader allowed one by one: those the browser names that do not come from the manifest, whose paths Firefox drops and Chromium keeps. */
export async function grantedOrigins(): Promise<string[]> {
  const patterns = newsSitePatterns();
  const listed = new Set([
    ...patterns,
    ...patterns.map((pattern) => pattern.replace(/^([^/]*\/\/[^/]*)\/.*$/, '$1/*')),
  ]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
}

/**
 * Asks the reader, in the browser's own words, for this one host over http and https. Must be called from a click.
 * The background hears of it as well, because a popup may close meanwhile.
 */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}
