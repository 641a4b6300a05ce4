/** One item of JSON-LD, as parsed. */
export type JsonLd = Record<string, unknown>;

/** More items, or deeper ones, are lists of other things. */
const MOST_ITEMS = 200;
const DEEPEST = 4;

const ARTICLE_TYPE = /(^|:|\/)([A-Za-z]*(?<!Tech)Article|[A-Za-z]*BlogPosting|Report|Review|ClaimReview)$/;

/** The page's JSON-LD items in order, graphs and main entities unfolded. Broken JSON is passed over: the other evidence serves. */
export function readJsonLd(document: Document): JsonLd[] {
  const items: JsonLd[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || items.length > MOST_ITEMS) return;
    if (Array.isArray(value)) for (const item of value) gather(item, depth + 1);
    else if (value && typeof value === 'object') {
      items.push(value as JsonLd);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) gather((value as JsonLd)[key], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    try {
      gather(JSON.parse(source), 0);
    } catch {
      try {
        // Line breaks inside strings are the commonest fault.
        gather(JSON.parse(source.replace(/\s+/g, ' ')), 0);
      } catch {
        // See above.
      }
    }
  }
  return items;
}

/** The item that describes the page's article: of several the first with a date, since others may be teasers or reviews in it. */
export function articleOf(items: readonly JsonLd[]): JsonLd | undefined {
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((item) => textOf(item['datePublished']) !== undefined) ?? articles[0];
}

export function typesOf(item: JsonLd): string[] {
  const type = item['@type'];
  return Array.isArray(type) ? type.map(String) : type ? [String(type)] : [];
}

/** The value when it is a text, of a list the first; undefined otherwise. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
