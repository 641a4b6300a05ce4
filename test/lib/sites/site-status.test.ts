import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';
import { isSwitchedOff, ruleFor, siteStatus, withRule } from '../../../lib/sites/site-status.ts';

const NEWS = ['*://*.apnews.com/*', '*://*.bbc.co.uk/*', '*://*.yahoo.com/news/*'];
const NOW = Date.UTC(2026, 0, 1);
const GRANTED = ['*://blog.example.org/*'];

const CASES: { url: string; settings?: Partial<Settings>; on: boolean; reason: string; site: string; until?: number }[] = [
  { url: 'https://apnews.com/article/1', on: true, reason: 'news-site', site: 'apnews.com' },
  { url: 'https://www.bbc.co.uk/news', on: true, reason: 'news-site', site: 'bbc.co.uk' },
  { url: 'http://news.bbc.co.uk/1', on: true, reason: 'news-site', site: 'bbc.co.uk' },
  { url: 'https://www.yahoo.com/news/a', on: true, reason: 'news-site', site: 'yahoo.com' },
  { url: 'https://www.yahoo.com/mail', on: false, reason: 'no-permission', site: 'yahoo.com' },
  { url: 'https://notapnews.com/', on: false, reason: 'no-permission', site: 'notapnews.com' },
  { url: 'https://blog.example.org/x', on: true, reason: 'allowed', site: 'blog.example.org' },
  { url: 'https://blog.example.org/x', settings: { sites: { 'example.org': 'off' } }, on: false, reason: 'switched-off', site: 'blog.example.org' },
  { url: 'https://apnews.com/', settings: { sites: { 'apnews.com': 'off' } }, on: false, reason: 'switched-off', site: 'apnews.com' },
  { url: 'https://apnews.com/', settings: { paused: true }, on: false, reason: 'paused', site: 'apnews.com' },
  { url: 'https://news.bbc.co.uk/', settings: { sites: { 'bbc.co.uk': 'off', 'news.bbc.co.uk': 'on' } }, on: true, reason: 'switched-on', site: 'bbc.co.uk' },
  { url: 'https://apnews.com/', settings: { snoozes: { 'apnews.com': NOW + 1000 } }, on: false, reason: 'snoozed', site: 'apnews.com', until: NOW + 1000 },
  { url: 'https://x.apnews.com/', settings: { snoozes: { 'apnews.com': NOW + 1000 } }, on: false, reason: 'snoozed', site: 'apnews.com', until: NOW + 1000 },
  { url: 'https://apnews.com/', settings: { snoozes: { 'apnews.com': NOW - 1 } }, on: true, reason: 'news-site', site: 'apnews.com' },
  { url: 'https://apnews.com/', settings: { snoozes: { 'apnews.com': NOW + 1000 }, sites: { 'apnews.com': 'off' } }, on: false, reason: 'switched-off', site: 'apnews.com' },
  { url: 'chrome://extensions', on: false, reason: 'browser-page', site: '' },
  { url: 'about:reader?url=https%3A%2F%2Fapnews.com', on: false, reason: 'browser-page', site: '' },
  { url: 'file:///tmp/a.html', on: false, reason: 'file', site: '' },
  { url: 'file:///tmp/a.html', settings: { paused: true }, on: false, reason: 'paused', site: '' },
  { url: '', on: false, reason: 'browser-page', site: '' },
]; // prettier-ignore

describe('the status of a site', () => {
  it.each(CASES)('$url: $reason', ({ url, settings, on, reason, site, until = null }) => {
    expect(siteStatus(url, { ...DEFAULTS, ...settings }, NEWS, GRANTED, NOW)).toEqual({ on, reason, site, until });
  });
});

describe('rules', () => {
  it.each([
    { host: 'www.bbc.co.uk', rules: { 'bbc.co.uk': 'off' }, expected: 'off' },
    { host: 'news.bbc.co.uk', rules: { 'bbc.co.uk': 'off', 'news.bbc.co.uk': 'on' }, expected: 'on' },
    { host: 'bbc.co.uk', rules: { 'news.bbc.co.uk': 'on' }, expected: undefined },
    { host: 'notbbc.co.uk', rules: { 'bbc.co.uk': 'off' }, expected: undefined },
  ] as const)('for $host', ({ host, rules, expected }) => {
    expect(ruleFor(host, rules)).toBe(expected);
  });

  it('the page itself asks only whether the reader is against it', () => {
    expect(isSwitchedOff('www.apnews.com', DEFAULTS, NOW)).toBe(false);
    expect(isSwitchedOff('www.apnews.com', { ...DEFAULTS, sites: { 'apnews.com': 'off' } }, NOW)).toBe(true);
    expect(isSwitchedOff('www.apnews.com', { ...DEFAULTS, paused: true }, NOW)).toBe(true);
    expect(isSwitchedOff('www.apnews.com', { ...DEFAULTS, snoozes: { 'apnews.com': NOW + 1 } }, NOW)).toBe(true);
  });

  it.each([
    { name: 'off is written down', rules: {}, site: 'a.com', on: false, expected: { 'a.com': 'off' } },
    { name: 'on takes the rule away', rules: { 'a.com': 'off' }, site: 'a.com', on: true, expected: {} },
    {
      name: 'rules of subdomains go with it',
      rules: { 'x.a.com': 'off', 'b.com': 'off' },
      site: 'a.com',
      on: true,
      expected: { 'b.com': 'off' },
    },
    {
      name: 'on against a parent that is off',
      rules: { 'a.com': 'off' },
      site: 'x.a.com',
      on: true,
      expected: { 'a.com': 'off', 'x.a.com': 'on' },
    },
    {
      name: 'off under a parent that is off',
      rules: { 'a.com': 'off', 'x.a.com': 'on' },
      site: 'x.a.com',
      on: false,
      expected: { 'a.com': 'off' },
    },
  ] as const)('$name', ({ rules, site, on, expected }) => {
    expect(withRule(rules, site, on)).toEqual(expected);
  });
});
