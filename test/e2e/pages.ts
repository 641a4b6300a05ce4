import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';

/** The bundled sample article, as `npm start` shows it. */
export const SAMPLE = readFileSync(join(ROOT, 'test/articles/sample/article.html'), 'utf8');

/** A front page: links and teasers, no article. */
const TEASER =
  '<h3><a href="#">Donald Trump meets Mark Carney</a></h3><p>Mark Carney received Donald Trump in the Rocky Mountains on Monday; more on this story in the course of the day.</p>';
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>Front</title><meta property="og:type" content="website"></head><body><main>${TEASER.repeat(4)}</main></body></html>`;

/** Material beside the project that some tests read when it is there. */
export const SHARED = join(ROOT, '../shared');
export const hasShared = (path: string): boolean => existsSync(join(SHARED, path));
