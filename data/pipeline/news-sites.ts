import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/linking/language.ts';
import { countryCode } from './country-names.ts';

export interface NewsSite {
  /** "apnews.com": the host and its subdomains. */
  host: string;
  /** "/news" when only a part of a portal is meant; ''. */
  path: string;
  name: string;
  /** ISO 3166 alpha-2, lower case. */
  country: string;
  /** ISO 639-1. */
  language: string;
  /** 'on': the extension runs there by itself; 'ask': once the reader allows it. */
  start: 'on' | 'ask';
}

export const NEWS_SITES_FILE = new URL('../curated/news-sites.tsv', import.meta.url);

const READ: readonly string[] = LANGUAGES;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const PATH = /^(?:\/[\w.@-]+)+$/;
/** Under a country's domain these are suffixes that anybody may register under, not sites ("co.uk", "com.au"). */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gub', 'go', 'info', 'ltd', 'me', 'mil', 'ne', 'net', 'nom', 'or', 'org', 'plc', 'web']); // prettier-ignore
/** Portals and hosts of many sites: only a subdomain or a path of theirs may be listed. */
const PORTALS = new Set([
  'aol.com', 'blogspot.com', 'clicrbs.com.br', 'daum.net', 'facebook.com', 'gazeta.pl', 'github.io', 'globo.com', 'go.com', 'google.com', 'ig.com.br', 'iol.pt',
  'livejournal.com', 'mail.ru', 'medium.com', 'msn.com', 'naver.com', 'nine.com.au', 'onet.pl', 'orange.fr', 'r7.com', 'reddit.com', 'sapo.pt', 'sina.com.cn', 'sohu.com',
  'substack.com', 't-online.de', 'terra.com.br', 'uol.com.br', 'walla.co.il', 'web.de', 'wikipedia.org', 'wordpress.com', 'wp.pl', 'x.com', 'yahoo.co.jp', 'yahoo.com', 'yandex.ru', 'youtube.com',
]); // prettier-ignore

/** Reads and validates the list; an error names file, line, field and value. */
export function readNewsSites(file: URL = NEWS_SITES_FILE): NewsSite[] {
  return parseNewsSites(readFileSync(file, 'utf8'), 'data/curated/news-sites.tsv');
}

/** As `readNewsSites`, of a text; `name` stands in errors. */
export function parseNewsSites(text: string, name: string): NewsSite[] {
  const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const sites: NewsSite[] = [];
  let previous = '';
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fail = (field: string, problem: string, value: string): never => {
      throw new Error(`${name}:${index + 1}: ${field}: ${problem}: "${value}"`);
    };
    const cells = line.split('\t');
    if (cells.length !== 5) fail('line', 'expected five cells set off by tabs', line);
    const [address = '', title = '', country = '', language = '', start = ''] = cells;
    const slash = address.indexOf('/');
    const host = slash < 0 ? address : address.slice(0, slash);
    const path = slash < 0 ? '' : address.slice(slash);
    if (!HOST.test(host)) fail('host', 'not a host in lower case', address);
    if (host.startsWith('www.')) fail('host', 'leave out "www."', address);
    if (isPublicSuffix(host)) fail('host', 'anybody may register under this suffix', address);
    if (path !== '' && !PATH.test(path)) fail('host', 'not a path', address);
    if (path === '' && PORTALS.has(host)) fail('host', 'a portal: name the subdomain or path of its news', address);
    if (title.trim() === '' || title !== title.trim()) fail('name', 'empty or with spaces around it', title);
    if (countryCode(country) !== country || country === '') fail('country', 'not an ISO 3166 code', country);
    if (!/^[a-z]{2}$/.test(language) || languages.of(language) === undefined)
      fail('language', 'not an ISO 639-1 code', language);
    if (start !== 'on' && start !== 'ask') fail('start', 'neither "on" nor "ask"', start);
    if (start === 'on' && !READ.includes(language))
      fail('start', 'on in a language that linking does not read', language);
    if (line <= previous)
      fail(
        'host',
        line.split('\t')[0] === previous.split('\t')[0] ? 'listed twice' : 'not in code-unit order',
        address,
      );
    previous = line;
    sites.push({ host, path, name: title, country, language, start: start as NewsSite['start'] });
  }
  return sites;
}

/** Those where the extension runs by itself. */
export function sitesByDefault(sites: readonly NewsSite[]): NewsSite[] {
  return sites.filter(({ start }) => start === 'on');
}

/** Match patterns for the manifest, without those that a wider one of the list covers; in the order of the list. */
export function matchPatterns(sites: readonly NewsSite[]): string[] {
  const whole = new Set(sites.filter(({ path }) => path === '').map(({ host }) => host));
  const patterns = sites.filter((site) => !isCovered(site, whole)).map(({ host, path }) => `*://*.${host}${path}/*`);
  return [...new Set(patterns)];
}

function isCovered({ host, path }: NewsSite, whole: ReadonlySet<string>): boolean {
  if (path !== '' && whole.has(host)) return true;
  const labels = host.split('.');
  return labels.some((_, index) => index > 0 && whole.has(labels.slice(index).join('.')));
}

function isPublicSuffix(host: string): boolean {
  const [first = '', second = '', third] = host.split('.');
  return third === undefined && second.length === 2 && SECOND_LEVEL.has(first);
}
