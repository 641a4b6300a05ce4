import type { Settings, SiteRule } from '../settings/settings.ts';
import { coveringPattern, hostOf, siteKeyOf } from './site-key.ts';

/** Why annotation is on or off for a page, as far as the site goes. The page itself may add "not an article". */
export type SiteReason =
  'news-site' | 'allowed' | 'switched-on' | 'switched-off' | 'paused' | 'no-permission' | 'unsupported';

export interface SiteStatus {
  on: boolean;
  reason: SiteReason;
  /** What a rule for the site is kept under, and what the reader is shown; '' where there is no site. */
  site: string;
}

/** The rule that covers a host: its own, else that of the nearest parent domain. */
export function ruleFor(host: string, rules: Readonly<Record<string, SiteRule>>): SiteRule | undefined {
  const labels = host.replace(/^www\./, '').split('.');
  for (let i = 0; i < labels.length; i++) {
    const rule = rules[labels.slice(i).join('.')];
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/**
 * @param newsSites match patterns of the manifest: on by default
 * @param granted origins the reader allowed one by one, as match patterns
 */
export function siteStatus(
  url: string,
  settings: Settings,
  newsSites: readonly string[],
  granted: readonly string[],
): SiteStatus {
  const host = hostOf(url);
  const site = siteKeyOf(url, newsSites);
  if (host === null || site === null) return { on: false, reason: 'unsupported', site: '' };
  const rule = ruleFor(host, settings.sites);
  if (settings.paused) return { on: false, reason: 'paused', site };
  if (rule === 'off') return { on: false, reason: 'switched-off', site };
  if (coveringPattern(url, newsSites) !== undefined)
    return { on: true, reason: rule === 'on' ? 'switched-on' : 'news-site', site };
  if (coveringPattern(url, granted) !== undefined) return { on: true, reason: 'allowed', site };
  return { on: false, reason: 'no-permission', site };
}

/** What a page's own script asks: it runs only where it may, so only the reader's word can be against it. */
export function isSwitchedOff(host: string, settings: Settings): boolean {
  return settings.paused || ruleFor(host, settings.sites) === 'off';
}

/** The rules after the reader switched a site: no more rules than needed, and none left over for its subdomains. */
export function withRule(
  rules: Readonly<Record<string, SiteRule>>,
  site: string,
  on: boolean,
): Record<string, SiteRule> {
  const kept = Object.fromEntries(
    Object.entries(rules).filter(([host]) => host !== site && !host.endsWith(`.${site}`)),
  );
  const inherited = ruleFor(site, kept);
  if (on) return inherited === 'off' ? { ...kept, [site]: 'on' } : kept;
  return inherited === 'off' ? kept : { ...kept, [site]: 'off' };
}
