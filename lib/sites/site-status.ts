import type { Settings, SiteRule } from '../settings/settings.ts';
import { coveringPattern, hostOf, hostsAbove, siteKeyOf } from './site-key.ts';
import { snoozedUntil } from './snooze.ts';

/** Why annotation is on or off for a page, as far as the site goes. The page itself may add "not an article". */
export type SiteReason =
  | 'news-site'
  | 'allowed'
  | 'switched-on'
  | 'switched-off'
  | 'snoozed'
  | 'paused'
  | 'no-permission'
  /** On the reader's own disk: only when asked, page by page. */
  | 'file'
  /** Pages of the browser and of extensions: no script of ours may run there. */
  | 'browser-page'
  /** The browser does not say what is in the tab: a view that stays open sees only what it may. */
  | 'unseen';

export interface SiteStatus {
  on: boolean;
  reason: SiteReason;
  /** What a rule for the site is kept under, and what the reader is shown; '' where there is no site. */
  site: string;
  /** When a snooze ends, milliseconds since 1970; null unless the reason is 'snoozed'. */
  until: number | null;
}

/** The rule that covers a host: its own, else that of the nearest parent domain. */
export function ruleFor(host: string, rules: Readonly<Record<string, SiteRule>>): SiteRule | undefined {
  const covered = hostsAbove(host).find((name) => Object.hasOwn(rules, name));
  return covered === undefined ? undefined : rules[covered];
}

/**
 * @param newsSites match patterns of the manifest: on by default
 * @param granted origins the reader allowed one by one, as match patterns
 * @param now milliseconds since 1970
 */
export function siteStatus(
  url: string,
  settings: Settings,
  newsSites: readonly string[],
  granted: readonly string[],
  now: number,
): SiteStatus {
  const host = hostOf(url);
  const site = siteKeyOf(url, newsSites);
  const off = (reason: SiteReason, until: number | null = null): SiteStatus => {
    return { on: false, reason, site: site ?? '', until };
  };
  if (host === null || site === null) {
    if (!url.startsWith('file:')) return off('browser-page');
    return off(settings.paused ? 'paused' : 'file');
  }
  const on = (reason: SiteReason): SiteStatus => ({ on: true, reason, site, until: null });
  const rule = ruleFor(host, settings.sites);
  if (settings.paused) return off('paused');
  if (rule === 'off') return off('switched-off');
  const until = snoozedUntil(host, settings.snoozes, now);
  if (until !== null) return off('snoozed', until);
  if (coveringPattern(url, newsSites) !== undefined) return on(rule === 'on' ? 'switched-on' : 'news-site');
  if (coveringPattern(url, granted) !== undefined) return on('allowed');
  return off('no-permission');
}

/** What a page's own script asks: it runs only where it may, so only the reader's word can be against it. */
export function isSwitchedOff(host: string, settings: Settings, now: number): boolean {
  return (
    settings.paused || ruleFor(host, settings.sites) === 'off' || snoozedUntil(host, settings.snoozes, now) !== null
  );
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
