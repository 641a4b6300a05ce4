/** Runs in the page under test: the three extractors behind one call. Bundled by `run.ts`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { createBrowserVisibility } from '../../lib/page/browser-visibility.ts';
import { readPage } from '../../lib/page/page-text.ts';

export interface Extracted {
  headline: string;
  /** Without the headline. */
  text: string;
  /** The same without the captions of pictures. */
  textWithoutCaptions: string;
  /** Main-thread time of the one call, cold, as in a page that was just opened. */
  ms: number;
  /** Ours only: what it says about the page. */
  isArticle?: boolean;
  reason?: string;
  date?: string;
}

const BLOCKS = new Set(
  'p div li ul ol td th tr table h1 h2 h3 h4 h5 h6 blockquote figure figcaption br section article aside dt dd dl pre hr header footer main'.split(
    ' ',
  ),
);

const EXTRACTORS: Record<string, () => Extracted> = {
  dramatis() {
    const { result, ms } = timed(() => readPage(document, createBrowserVisibility()));
    const { isArticle, reason, info } = result;
    const [first, ...others] = result.blocks;
    const body = first?.kind === 'headline' ? others : result.blocks;
    const headline = first?.kind === 'headline' ? first.text : '';
    const text = body.map((block) => block.text).join('\n');
    const textWithoutCaptions = body.flatMap(({ kind, text: own }) => (kind === 'caption' ? [] : own)).join('\n');
    return { headline, text, textWithoutCaptions, ms, isArticle, reason, date: info.date };
  },
  readability() {
    // It takes the document apart, so that a live page has to be copied for it.
    const { result, ms } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
    return { headline: result?.title ?? '', ...textsOf(result?.content ?? ''), ms };
  },
  defuddle() {
    const { result, ms } = timed(() => new Defuddle(document, { url: document.URL }).parse());
    return { headline: result.title, ...textsOf(result.content), ms };
  },
};

function timed<Result>(run: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

function textsOf(html: string): Pick<Extracted, 'text' | 'textWithoutCaptions'> {
  return { text: textOf(html, 'none'), textWithoutCaptions: textOf(html, 'figcaption') };
}

/** The words of a piece of HTML, those of different blocks kept apart. */
function textOf(html: string, without: string): string {
  let text = '';
  const walk = (node: Node): void => {
    if ((node as Element).localName === without) return;
    if (node.nodeType === 3) text += (node as Text).data;
    const isBlock = BLOCKS.has((node as Element).localName);
    if (isBlock) text += '\n';
    node.childNodes.forEach(walk);
    if (isBlock) text += '\n';
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  return text;
}

Object.assign(globalThis, { extractors: EXTRACTORS });
