/** What a page says about itself: in JSON-LD, meta elements, and its own markup, trusted in that order. */
export interface PageInfo {
  /** Day of publication, `YYYY-MM-DD`, '' when the page does not say. */
  date: string;
  /** BCP 47, '' when the page does not say. */
  language: string;
  title: string;
  outlet: string;
  /** 'article', 'other' (the page says it is something else), '' (it does not say). */
  declaredType: 'article' | 'other' | '';
}

const ARTICLE_TYPE = /(^|:|\/)(.*Article|.*BlogPosting|Report|Review|.*NewsArticle|OpinionNewsArticle|LiveBlogPosting)$/;
const DATE_META = [
  'article:published_time', 'og:article:published_time', 'datePublished', 'publishdate', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date',
  'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date.created', 'article.published', 'cxenseparse:recs:publishtime',
  'article:published', 'published_at', 'release_date', 'last-modified', 'article:modified_time',
]; // prettier-ignore

export function readPageInfo(document: Document): PageInfo {
  const data = readJsonLd(document);
  const article = data.find((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)));
  const ogType = meta(document, 'og:type')?.toLowerCase() ?? '';
  return {
    date: firstDate([
      text(article?.['datePublished']),
      text(article?.['dateCreated']),
      ...DATE_META.map((name) => meta(document, name)),
      ...timeElements(document),
      dateInUrl(document),
      text(article?.['dateModified']),
    ]),
    language: (document.documentElement?.getAttribute('lang') || meta(document, 'og:locale') || text(article?.['inLanguage']) || '').replace('_', '-'),
    title: (meta(document, 'og:title') ?? text(article?.['headline']) ?? document.querySelector('h1')?.textContent ?? document.title ?? '').trim(),
    outlet: (meta(document, 'og:site_name') ?? text((article?.['publisher'] as Json | undefined)?.['name']) ?? '').trim(),
    declaredType: article || ogType === 'article' ? 'article' : ogType === 'website' || data.some((item) => typesOf(item).some((type) => /CollectionPage|SearchResultsPage|ProfilePage|Product/.test(type))) ? 'other' : '',
  };
}

type Json = Record<string, unknown>;

function readJsonLd(document: Document): Json[] {
  const items: Json[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > 4 || items.length > 200) return;
    if (Array.isArray(value)) value.forEach((item) => gather(item, depth + 1));
    else if (value && typeof value === 'object') {
      items.push(value as Json);
      gather((value as Json)['@graph'], depth + 1);
      gather((value as Json)['mainEntity'], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse((script.textContent ?? '').replace(/[\u0000-\u001f]+/g, ' ')), 0);
    } catch {
      // Broken JSON-LD is common; the other evidence serves.
    }
  }
  return items;
}

function typesOf(item: Json): string[] {
  const type = item['@type'];
  return Array.isArray(type) ? type.map(String) : type ? [String(type)] : [];
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function meta(document: Document, name: string): string | undefined {
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (key !== null && key.toLowerCase() === name.toLowerCase()) return element.getAttribute('content') || undefined;
  }
  return undefined;
}

function timeElements(document: Document): (string | undefined)[] {
  const found = [...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime], time[datetime]')];
  return [document.querySelector('[itemprop=datePublished]')?.getAttribute('content') ?? undefined, ...found.slice(0, 3).map((time) => time.getAttribute('datetime') ?? undefined)];
}

function dateInUrl(document: Document): string | undefined {
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta(document, 'og:url') ?? document.URL ?? '';
  return /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\D|$)/.exec(url)?.slice(1, 4).map((part) => part.padStart(2, '0')).join('-');
}

/** The first that reads as a day between 1990 and tomorrow; the day as the outlet wrote it, not shifted to another time zone. */
function firstDate(values: (string | undefined)[]): string {
  for (const value of values) {
    const day = value === undefined ? '' : toDay(value);
    if (day !== '') return day;
  }
  return '';
}

function toDay(value: string): string {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(value);
  let day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : '';
  if (day === '' && /[a-z]{3}/i.test(value) && /\d{4}/.test(value)) {
    const parsed = new Date(value);
    if (!Number.isNaN(parsed.getTime())) {
      const local = [parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate()];
      day = local.map((part) => String(part).padStart(2, '0')).join('-');
    }
  }
  const valid = /^(199\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day);
  return valid ? day : '';
}
