import { dayOf, firstDay } from './day.ts';
import { articleOf, type JsonLd, readJsonLd, textOf, typesOf } from './json-ld.ts';

/** What a page says about itself: in JSON-LD, meta elements, and its own markup, trusted in that order. */
export interface PageInfo {
  /** Day of publication, `YYYY-MM-DD`, '' when the page does not say. */
  date: string;
  /** Day of the last change it states, '' when it does not. */
  updated: string;
  /** BCP 47, '' when the page does not say. */
  language: string;
  title: string;
  outlet: string;
  /** 'article'; 'website' (said of articles too); 'other': a product, a video, a profile … ; '' (it does not say). */
  declaredType: 'article' | 'website' | 'other' | '';
}

const OTHER_TYPE =
  /(CollectionPage|SearchResultsPage|ProfilePage|Product|ProductGroup|VideoObject|ImageGallery|MediaGallery|DiscussionForumPosting|QAPage|TechArticle|APIReference|SportsEvent|CheckoutPage|ContactPage|AboutPage|Recipe|JobPosting|WeatherForecast)$/;
const OTHER_OG_TYPE = /^(product|profile|video|music|book|place|business|restaurant)/;

const PUBLISHED_META = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'pubdate', 'publish-date', 'publish_date',
  'parsely-pub-date', 'sailthru.date', 'article.published', 'article:published', 'cxenseparse:recs:publishtime', 'published_at', 'published-date', 'dc.date.issued',
  'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date', 'date', 'release_date', 'original-publish-date', 'bt:pubdate',
]; // prettier-ignore
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

export function readPageInfo(document: Document): PageInfo {
  const data = readJsonLd(document);
  const article = articleOf(data);
  const metas = readMetas(document);
  const meta = (names: readonly string[]): (string | undefined)[] => names.map((name) => metas.get(name));
  const type = declaredType(data, article, metas.get('og:type')?.toLowerCase() ?? '');
  const updated = firstDay([textOf(article?.['dateModified']), ...meta(UPDATED_META)]);
  return {
    date:
      firstDay([
        textOf(article?.['datePublished']),
        ...meta(PUBLISHED_META),
        ...[...metas]
          .filter(([name]) => /(^|[-_.:])(date-?published|publish(ed)?[-_]?(date|time|on))$/.test(name))
          .map(([, content]) => content),
        textOf(article?.['dateCreated']),
      ]) ||
      dateInAttributes(document) ||
      dateInUrl(document, metas) ||
      // Elsewhere the first date in words is as likely one in a table or a footnote.
      (type === 'article' ? dateInWords(document) : '') ||
      updated,
    updated,
    language: (
      document.documentElement?.getAttribute('lang') ||
      metas.get('og:locale') ||
      textOf(article?.['inLanguage']) ||
      metas.get('content-language') ||
      ''
    )
      .trim()
      .replace('_', '-'),
    title: titleOf(document, metas, article),
    outlet: (
      metas.get('og:site_name') ??
      textOf((article?.['publisher'] as JsonLd | undefined)?.['name']) ??
      ''
    ).trim(),
    declaredType: type,
  };
}

function declaredType(data: readonly JsonLd[], article: JsonLd | undefined, ogType: string): PageInfo['declaredType'] {
  if (article) return 'article';
  if (data.some((item) => typesOf(item).some((type) => OTHER_TYPE.test(type)))) return 'other';
  if (OTHER_OG_TYPE.test(ogType)) return 'other';
  return ogType === 'article' ? 'article' : ogType === 'website' ? 'website' : '';
}

function titleOf(document: Document, metas: ReadonlyMap<string, string>, article: JsonLd | undefined): string {
  const title =
    metas.get('og:title') ??
    textOf(article?.['headline']) ??
    document.querySelector('h1')?.textContent ??
    document.title ??
    '';
  return title
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Content by property, name or itemprop, in small letters; the first of a name counts. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  // Microdata in the body describes what is there, which may be a teaser.
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content');
    if (!content) continue;
    const key =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      (element.closest('head') && element.getAttribute('itemprop')) ??
      element.getAttribute('http-equiv');
    if (key && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content);
  }
  return metas;
}

/** Microdata and times, and what sites call a date in their own words. */
const STATED_DATES =
  '[itemprop~=datePublished],time[datetime],[class*=date][title],[class*=date][content],[id*=date][content],[class*=publish][title]';
/** Elements whose text may be a date. */
const WRITTEN_DATES = 'time,[class*=date],[class*=Date],[class*=publish],[class*=posted],[class*=byline]';
const WRITTEN_DATE_CHARS = 90;
/** So many are looked at: a page full of dates is a list. */
const MOST_DATES = 40;

function dateInAttributes(document: Document): string {
  return nearHeadline(document, STATED_DATES, (element) =>
    firstDay(['datetime', 'content', 'title'].map((name) => element.getAttribute(name) ?? undefined)),
  );
}

function dateInWords(document: Document): string {
  return nearHeadline(document, WRITTEN_DATES, (element) => {
    const text = (element.textContent ?? '').trim();
    return text.length > WRITTEN_DATE_CHARS ? '' : dayOf(text);
  });
}

/** The first day after the headline; else the first above it. */
function nearHeadline(document: Document, selector: string, dayIn: (element: Element) => string): string {
  // What follows the headline belongs to the article; what precedes it may be a ticker.
  let isAbove = document.querySelector('h1') !== null;
  let above = '';
  let left = MOST_DATES;
  for (const element of document.querySelectorAll(`h1,${selector}`)) {
    if (element.localName === 'h1') isAbove = false;
    else if (left-- > 0 || !isAbove) {
      const day = dayIn(element);
      if (day !== '' && !isAbove) return day;
      above ||= day;
      if (left < -MOST_DATES) break;
    }
  }
  return above;
}

function dateInUrl(document: Document, metas: ReadonlyMap<string, string>): string {
  const url =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metas.get('og:url') ?? document.URL ?? '';
  const found = /\/((?:19|20)\d\d)[/-]?(?:[A-Za-z]+\/)?(\d{1,2})[/-]?(\d{1,2})(?:\D|$)/.exec(url);
  return found
    ? dayOf(
        found
          .slice(1, 4)
          .map((part) => part.padStart(2, '0'))
          .join('-'),
      )
    : '';
}
