import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage as readDocument } from '../../lib/page/page-text.ts';
import { readPage, savedPages } from './saved-pages.ts';

/**
 * An independent reading of what a page states, by patterns over its source: what it says to machines in so many words,
 * else the day as readers see it. A page may state several days (of its teasers, of what it checks); ours must be one of the
 * article's, and the first kind of statement that is there decides.
 */
const STATEMENTS: { kind: string; daysIn: (html: string) => string[] }[] = [
  {
    kind: 'JSON-LD',
    daysIn: (html) =>
      [...html.matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/gi)]
        .filter(([, source]) => isJson(source ?? ''))
        .flatMap(([, source]) => days(source ?? '', /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/g)),
  },
  {
    kind: 'meta element',
    daysIn: (html) =>
      [...html.matchAll(/<meta\b[^>]*(?:name|property|itemprop)=["']?([^"'>]*(?:publi|date)[^"'>]*)[^>]*>/gi)]
        .filter(([, name]) => !/modified|updated|expir/i.test(name ?? ''))
        .flatMap(([element]) => days(element, /content=["']?(\d{4}-\d\d-\d\d)/g)),
  },
  { kind: 'time element', daysIn: (html) => days(html, /<time\b[^>]*datetime=["']?(\d{4}-\d\d-\d\d)/gi) },
  {
    kind: 'address',
    daysIn: (html) =>
      [...html.matchAll(/<link\b[^>]*rel=["']?canonical[^>]*href=["'][^"']*\/((?:19|20)\d\d)\/(?:[A-Z]+\/)?(\d\d)\/(\d\d)\//gi)].map(
        ([, ...parts]) => parts.join('-'),
      ),
  },
  { kind: 'written', daysIn: (html) => writtenDays(html.replace(/<(script|style)\b[^]*?<\/\1>/gi, '')) },
]; // prettier-ignore

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function writtenDays(html: string): string[] {
  const found = days(html, /\b((?:19|20)\d\d-\d\d-\d\d)/g);
  for (const [, a = '', b = '', c = '', year = ''] of html.matchAll(
    /\b(?:([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})|(\d{1,2}) [A-Z][a-z]+),? ((?:19|20)\d\d)\b/g,
  )) {
    const month = MONTHS.indexOf(a.toLowerCase()) + 1;
    if (month > 0) found.push(`${year}-${String(month).padStart(2, '0')}-${(b || c).padStart(2, '0')}`);
  }
  for (const [, month = '', day = '', year = ''] of html.matchAll(/\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/g))
    found.push(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** A day before the web is a default that nobody filled in. */
function days(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, day = '']) => day).filter((day) => day > '1990');
}

const pages = savedPages() ?? [];
if (pages.length === 0) console.warn('skipped: recorded pages are not beside the project (../shared/pages)');

describe.skipIf(pages.length === 0)('recorded pages', () => {
  it.each(pages.map(({ file }) => file))('%s: an article, with the date that it states', (file) => {
    const html = readPage(file);
    const { document } = parseHTML(html);
    const page = readDocument(document as unknown as Document);
    const stated = STATEMENTS.map(({ kind, daysIn }) => ({ kind, days: daysIn(html) })).find(
      (statement) => statement.days.length > 0,
    );

    expect(page).toMatchObject({ isArticle: true, reason: 'article' });
    expect(stated?.days ?? ['']).toContain(page.info.date);
  });
});
