import { describe, expect, test } from 'vitest';
import { matchPatterns, parseNewsSites, readNewsSites, sitesByDefault } from '../../data/pipeline/news-sites.ts';

describe('the list', () => {
  const sites = readNewsSites();

  test('holds at least 850 sites of 100 countries', () => {
    expect(sites.length).toBeGreaterThan(850);
    expect(new Set(sites.map(({ country }) => country)).size).toBeGreaterThan(100);
  });

  test('is on by default where articles are in a language that is read', () => {
    const on = sitesByDefault(sites).map(({ host }) => host);
    expect(on).toEqual(
      expect.arrayContaining(['apnews.com', 'lemonde.fr', 'spiegel.de', 'elpais.com', 'corriere.it', 'nrc.nl']),
    );
    expect(sitesByDefault(sites).filter(({ language }) => ['ar', 'ru', 'zh', 'ja', 'pl'].includes(language))).toEqual(
      [],
    );
    expect(on.length).toBeGreaterThan(850);
    // Chromium reads every pattern again at each start.
    expect(on.length).toBeLessThan(1200);
  });

  test('takes in no whole portal', () => {
    const patterns = matchPatterns(sites);
    for (const portal of ['yahoo.com', 'bbc.com', 'bbc.co.uk', 'globo.com', 'go.com', 'wikipedia.org'])
      expect(patterns).not.toContain(`*://*.${portal}/*`);
    expect(patterns).toContain('*://*.bbc.com/news/*');
    expect(patterns).toContain('*://*.apnews.com/*');
  });
});

test.each([
  ['apnews.com\tAssociated Press\tus', 'line: expected five cells'],
  ['https://apnews.com\tAP\tus\ten\ton', 'host: not a host'],
  ['APNews.com\tAP\tus\ten\ton', 'host: not a host'],
  ['www.apnews.com\tAP\tus\ten\ton', 'host: leave out "www."'],
  ['co.uk\tAll of Britain\tgb\ten\ton', 'host: anybody may register'],
  ['yahoo.com\tYahoo\tus\ten\ton', 'host: a portal'],
  ['apnews.com\t\tus\ten\ton', 'name: empty'],
  ['apnews.com\tAP\tzz\ten\ton', 'country: not an ISO 3166 code: "zz"'],
  ['apnews.com\tAP\tUS\ten\ton', 'country: not an ISO 3166 code: "US"'],
  ['apnews.com\tAP\tus\tenglish\ton', 'language: not an ISO 639-1 code'],
  ['apnews.com\tAP\tus\ten\tyes', 'start: neither'],
  ['apnews.com\tAP\tus\tja\ton', 'start: on in a language that linking does not read'],
  ['b.com\tB\tus\ten\ton\na.com\tA\tus\ten\ton', 'list:2: host: not in code-unit order'],
  ['a.com\tA\tus\ten\ton\na.com\tA\tus\ten\ton', 'list:2: host: listed twice'],
])('%j is refused', (text, problem) => {
  expect(() => parseNewsSites(text, 'list')).toThrow(problem);
});

test('a wider entry makes a narrower pattern needless', () => {
  const sites = parseNewsSites(
    'a.com\tA\tus\ten\ton\na.com/b\tB\tus\ten\ton\nen.a.com\tC\tus\ten\task\nnews.yahoo.com\tY\tus\ten\task',
    'list',
  );
  expect(matchPatterns(sites)).toEqual(['*://*.a.com/*', '*://*.news.yahoo.com/*']);
});
