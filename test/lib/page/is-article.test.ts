import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/page-text.ts';

const SENTENCES = [
  'The ministers met for a second day and spoke at length about grain, gas and the price of bread in the capital.',
  'Nobody had expected them to agree before the summer, and the first hours of the meeting gave little hope of it.',
  'Then, shortly after midnight, the delegation of the smaller country asked for a pause and a room of its own.',
  'What was said there is not known; but when the doors opened again the text on the table was a different one.',
];
const text = (paragraphs: number, part = (sentence: string) => `<p>${sentence}</p>`): string =>
  Array.from({ length: paragraphs }, (_, i) => part(`${SENTENCES[i % 4]} ${SENTENCES[(i + 1) % 4]}`)).join('\n');

const ARTICLES: { name: string; head?: string; body: string }[] = [
  { name: 'a plain blog post without any metadata', body: `<h1>What I saw</h1><div>${text(6)}</div>` },
  {
    name: 'a blog post that calls itself a web site',
    head: '<meta property="og:type" content="website"><meta property="article:published_time" content="2024-03-02">',
    body: `<main><h1>What I saw</h1>${text(8)}</main>`,
  },
  {
    name: 'text parted by line breaks',
    body: `<h1>Old</h1><div id="text">${text(6, (sentence) => `${sentence}<br><br>`)}</div>`,
  },
  {
    name: 'a layout of tables',
    body: `<table><tr><td><a href="/">Home</a></td><td><h1>Old</h1>${text(6)}</td><td>Ads</td></tr></table>`,
  },
  {
    name: 'a live blog',
    head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2024-03-02"}</script>',
    body: `<main><h1>Live</h1>${Array.from({ length: 6 }, (_, i) => `<div class="post"><time>1${i}:00</time><a href="#p${i}">Link</a>${text(1)}</div>`).join('')}</main>`,
  },
  {
    name: 'a short item that says it is news',
    head: '<meta property="og:type" content="article">',
    body: `<main><h1>Short</h1>${text(2)}</main>`,
  },
  {
    name: 'an article in an open form, as some servers wrap every page',
    body: `<form id="aspnetForm"><input type="hidden" name="__STATE"><div><h1>Old</h1>${text(8)}</div></form>`,
  },
  {
    name: 'an article with many comments',
    head: '<meta property="og:type" content="article">',
    body: `<main><h1>Talked about</h1><div>${text(4)}</div></main><section id="comments">${text(40)}</section>`,
  },
];

describe('pages that are articles', () => {
  it.each(ARTICLES)('$name', ({ head = '', body }) => {
    const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
    const page = readPage(document as unknown as Document);

    expect(page).toMatchObject({ isArticle: true, reason: 'article' });
    expect(page.blocks[0]?.kind).toBe('headline');
  });

  it('leaves comments out however many there are', () => {
    const { document } = parseHTML(`<html><body>${ARTICLES.at(-1)?.body}</body></html>`);

    expect(readPage(document as unknown as Document).blocks).toHaveLength(5);
  });
});

describe('a page that goes on with the next article', () => {
  const article = (title: string, day: string, paragraphs: number): string =>
    `<article><header><h1>${title}</h1><time datetime="${day}T10:00">${day}</time></header><div>${text(paragraphs)}</div></article>`;
  const read = (body: string) => {
    const { document } = parseHTML(
      `<!doctype html><html><head><meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-02"></head><body>${body}</body></html>`,
    );
    return readPage(document as unknown as Document);
  };

  it.each([
    { name: 'of its own length', paragraphs: 5 },
    { name: 'much shorter', paragraphs: 2 },
    { name: 'much longer', paragraphs: 40 },
  ])('reads the next, $name, apart and with its own date', ({ paragraphs }) => {
    const { parts, blocks, isArticle } = read(
      `<main><div>${article('First', '2024-03-02', 5)}</div><div>${article('Second', '2021-07-01', paragraphs)}</div></main>`,
    );

    expect(isArticle).toBe(true);
    expect(parts.map((part) => [part.date, part.blocks[0]?.text, part.blocks.length])).toEqual([
      ['2024-03-02', 'First', 6],
      ['2021-07-01', 'Second', paragraphs + 1],
    ]);
    expect(blocks.map((block) => block.id)).toEqual(blocks.map((_, i) => i));
  });

  it('does not take teasers for articles', () => {
    const teaser = '<article><h1>Next</h1><p>Only a line of it stands here.</p></article>';

    expect(read(`<main>${article('First', '2024-03-02', 5)}${teaser}${teaser}</main>`).parts).toHaveLength(1);
  });
});
