import type { SiteRule } from './settings.ts';

export type SiteListReading =
  | { ok: true; rules: Record<string, SiteRule> }
  /** Lines of the file, from 1, and what stands there. */
  | { ok: false; problems: { line: number; text: string }[] };

/** Rules told of one file that is wrong. */
const MOST_PROBLEMS = 20;

/** One rule a line, "example.com off"; a line with a site alone switches it off; "#" begins a remark. */
export function readSiteList(text: string, siteOf: (typed: string) => string | null): SiteListReading {
  const rules: Record<string, SiteRule> = {};
  const problems: { line: number; text: string }[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const [typed = '', rule = 'off', ...rest] = line
      .replace(/#.*/, '')
      .trim()
      .split(/[\s,;]+/);
    if (typed === '') continue;
    const site = siteOf(typed);
    if (site === null || rest.length > 0 || (rule !== 'on' && rule !== 'off'))
      problems.push({ line: i + 1, text: line.slice(0, 60) });
    else rules[site] = rule;
  }
  return problems.length === 0 ? { ok: true, rules } : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

export function writeSiteList(rules: Readonly<Record<string, SiteRule>>): string {
  return sortedRules(rules).map(([site, rule]) => `${site} ${rule}\n`).join(''); // prettier-ignore
}

export function sortedRules(rules: Readonly<Record<string, SiteRule>>): [string, SiteRule][] {
  return Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
}
