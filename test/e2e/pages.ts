import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import { textAsPage } from '../browsers/serve.ts';

/** The bundled sample article, as `npm start` shows it. */
export const SAMPLE = readFileSync(join(ROOT, 'test/articles/sample/article.html'), 'utf8');

/** A front page: links and teasers, no article. */
const TEASER =
  '<h3><a href="#">Donald Trump meets Mark Carney</a></h3><p>Mark Carney received Donald Trump in the Rocky Mountains on Monday; more on this story in the course of the day.</p>';
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>Front</title><meta property="og:type" content="website"></head><body><main>${TEASER.repeat(4)}</main></body></html>`;

/** Material beside the project that some tests read when it is there. */
export const SHARED = join(ROOT, '../shared');
export const hasShared = (path: string): boolean => existsSync(join(SHARED, path));

/** Who is in the seed article. */
export interface Expected {
  date: string;
  outlet: string;
  cast: { name: string; qid?: string; kind: string; surfaces: string[]; role_then?: string }[];
  silent: string[];
}

/** The seed article as a page, and who is in it; null when it is not beside the project. */
export function seedArticle(): { html: string; expected: Expected } | null {
  if (!hasShared('seed/expected.json')) return null;
  const expected = JSON.parse(readFileSync(join(SHARED, 'seed/expected.json'), 'utf8')) as Expected;
  const head = `<meta property="article:published_time" content="${expected.date}"><meta property="og:site_name" content="${expected.outlet}">`;
  return { html: textAsPage(readFileSync(join(SHARED, 'seed/article.txt'), 'utf8'), head), expected };
}
