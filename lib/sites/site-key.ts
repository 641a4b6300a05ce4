import { MatchPattern } from 'wxt/utils/match-patterns';

/** Host of an address a content script can run on; null for the browser's own pages, files, data and the like. */
export function hostOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return parsed.hostname;
}

/** A host without "www." and the domains above it, nearest first: under each of them a rule may be kept. */
export function hostsAbove(host: string): string[] {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}

/** The pattern that covers the address, or undefined. Patterns are `*://*.host/*` as in the manifest. */
export function coveringPattern(url: string, patterns: readonly string[]): string | undefined {
  return hostOf(url) === null ? undefined : patterns.find((pattern) => new MatchPattern(pattern).includes(url));
}

/**
 * The name under which a rule for this page is kept: the listed news site it belongs to ("bbc.co.uk" for
 * news.bbc.co.uk), else its own host without "www.". null when the address has no host.
 */
export function siteKeyOf(url: string, newsSites: readonly string[]): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const listed = coveringPattern(url, newsSites)?.match(/^[^:]+:\/\/(?:\*\.)?([^/*]+)\//)?.[1];
  return (listed ?? host).replace(/^www\./, '');
}
