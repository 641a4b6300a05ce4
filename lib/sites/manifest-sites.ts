import { browser } from 'wxt/browser';

/** Match patterns of the news sites annotated by default: those of the manifest's content script. */
export function newsSitePatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Origins the reader allowed one by one. */
export async function grantedOrigins(): Promise<string[]> {
  const listed = new Set(newsSitePatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
}

/** The origin to ask for: this host over http and https, no subdomains, nothing else. */
export function originPattern(host: string): string {
  return `*://${host}/*`;
}
