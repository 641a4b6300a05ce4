/** Ways in which an article changes after it was loaded: each with what the page does, and who is marked before and after. */
import { TEXT } from './restless-pages.ts';

export interface ChangingPage {
  name: string;
  /** What stands after the headline, with styles and scripts of the page's own. */
  html: string;
  /** Runs in the page when it has been read: the change. Its own `change` function. */
  marked: { before: string[]; after: string[] };
  /** Names that must not be marked any more. */
  gone?: string[];
}

const LAST =
  '<p>At the end Emmanuel Macron, the French President, thanked his hosts and flew home to Paris for the night.</p>';
const BOTH = ['Mark Carney', 'Donald Trump'];
const ALL = [...BOTH, 'Emmanuel Macron'];
const change = (code: string): string =>
  `<script>const text = document.querySelector('#text'); function change() { ${code} }</script>`;

export const CHANGING_PAGES: readonly ChangingPage[] = [
  { name: 'text that comes late', html: `<div id="text">${TEXT}</div>${change(`text.insertAdjacentHTML('beforeend', '${LAST}')`)}`, marked: { before: BOTH, after: ALL } },
  { name: 'an article that a script writes into an empty page', html: `<div id="text"></div>${change(`text.innerHTML = '${TEXT}'`)}`, marked: { before: [], after: BOTH } },
  { name: 'hydration: the same text in new nodes', html: `<div id="text">${TEXT}</div>${change('text.innerHTML = text.innerHTML')}`, marked: { before: BOTH, after: BOTH } },
  { name: '"read more" behind the hidden attribute', html: `<div id="text">${TEXT}<div id="more" hidden>${LAST}</div></div>${change('more.hidden = false')}`, marked: { before: BOTH, after: ALL } },
  { name: 'a wall that is taken down', html: `<style>.walled > :nth-child(n+5){display:none}</style><div id="text" class="walled">${TEXT}${LAST}</div>${change("text.className = ''")}`, marked: { before: BOTH, after: ALL } },
  { name: 'text that is taken away', html: `<div id="text">${TEXT}${LAST}</div>${change('text.lastElementChild.remove()')}`, marked: { before: ALL, after: BOTH }, gone: ['Emmanuel Macron'] },
  { name: 'an article in a dialog that is opened over the page', html: `<dialog id="over"><article><h1>A summit in the mountains</h1>${TEXT}</article></dialog>${change('over.showModal()')}`, marked: { before: [], after: BOTH } },
]; // prettier-ignore

const HEAD =
  '<meta charset="utf-8"><title>A summit in the mountains</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';

export function changingPage({ html }: ChangingPage): string {
  return `<!doctype html><html lang="en"><head>${HEAD}</head><body><main><article><h1>A summit in the mountains</h1>${html}</article></main></body></html>`;
}
