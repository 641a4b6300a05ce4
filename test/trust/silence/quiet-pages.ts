/** Twenty articles that ask for nothing of their own, so that whatever is asked for beside them was asked by somebody else. */
import { readPage, savedPages } from '../../extraction/saved-pages.ts';
import { SAMPLE } from '../../e2e/pages.ts';

const COUNT = 20;

/** Path → HTML: recorded pages of news sites where they lie beside the project, the sample article in place of those that do not. */
export function quietPages(): ReadonlyMap<string, string> {
  const saved = savedPages() ?? [];
  const step = Math.max(1, Math.floor(saved.length / COUNT));
  return new Map(
    Array.from({ length: COUNT }, (_, i) => {
      const page = saved[i * step];
      return [`/article-${i}`, page ? quietened(readPage(page.file)) : SAMPLE];
    }),
  );
}

/**
 * Takes out what a page loads by itself, and its forms, about which Chromium asks how to fill them in. Text and structure
 * stay. No policy: that would silence us too.
 */
export function quietened(html: string): string {
  return html
    .replace(/<script\b[^]*?<\/script\s*>|<script\b[^>]*>|<(link|base|meta\s[^>]*http-equiv)\b[^>]*>/gi, '')
    .replace(/<\/?(form|input|select|textarea)\b[^>]*>/gi, '')
    .replace(/\s(src|srcset|poster|background|data|ping|action|formaction|xlink:href)\s*=/gi, ' data-was-$1=')
    .replace(/<(image|use)\b[^>]*>/gi, '')
    .replace(/url\(|@import/gi, 'none(');
}
