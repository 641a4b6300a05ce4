import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../lib/page/page-block.ts';
import { readPage } from '../../../lib/page/page-text.ts';

const FILLER =
  'The ministers met for a second day and spoke at length about grain, gas and the price of bread in the capital.';

function pageOf(body: string, head = '<meta property="og:type" content="article">'): Document {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return document;
}

function article(inner: string): string {
  return `<main><article><h1>Ministers meet again</h1>${inner}${`<p>${FILLER}</p>`.repeat(6)}</article></main>`;
}

const BLOCKS: { name: string; html: string; first: string }[] = [
  {
    name: 'joins a name across inline elements',
    html: '<p>So <b>Marco</b> <i>Ru</i>bio said to <a href="/x">the press</a>.</p>',
    first: 'So Marco Rubio said to the press.',
  },
  {
    name: 'folds white space and non-breaking spaces',
    html: '<p>  Marco&nbsp;\n  Rubio   said so, and the ministers agreed.  </p>',
    first: 'Marco Rubio said so, and the ministers agreed.',
  },
  {
    name: 'leaves out soft hyphens, zero-width spaces and <wbr>',
    html: '<p>Mar&shy;co Ru&#8203;b<wbr>io said so.</p>',
    first: 'Marco Rubio said so.',
  },
  { name: 'breaks at <br>', html: '<p>Marco<br>Rubio said so.</p>', first: 'Marco\nRubio said so.' },
  {
    name: 'leaves out footnote marks',
    html: '<p>Marco Rubio<sup>[3]</sup> said so.</p>',
    first: 'Marco Rubio said so.',
  },
  {
    name: 'leaves out hidden text and scripts',
    html: '<p>Marco <span hidden>nobody</span><script>x</script> Rubio said so.</p>',
    first: 'Marco Rubio said so.',
  },
  {
    name: 'keeps a drop cap with its word',
    html: '<p><span class="dropcap">M</span>arco Rubio said so.</p>',
    first: 'Marco Rubio said so.',
  },
];

/** Short lines in the middle of an article: what every page says, and what only looks like it. */
const STANDING_LINES: { line: string; kept: boolean }[] = [
  { line: 'Advertisement', kept: false },
  { line: 'Loading comments …', kept: false },
  { line: 'Loading docks fell silent along the whole coast on the day of the strike.', kept: true },
  { line: 'Photo: Jane Doe/Agency', kept: false },
  { line: 'Foto: Jane Doe, Agentur', kept: false },
  { line: '(Photo by Jane Doe/Agency)', kept: false },
  { line: '© Agency', kept: false },
  { line: '<figcaption>Photo: Marco Rubio greets the ministers in the capital.</figcaption>', kept: true },
  { line: '<h2>Source: the ministers themselves</h2>', kept: true },
  { line: 'Sources close to the ministers said as much.', kept: true },
];

describe('blocks of an article', () => {
  it.each(BLOCKS)('$name', ({ html, first }) => {
    const { blocks } = readPage(pageOf(article(html)));

    expect(blocks[1]?.text).toBe(first);
  });

  it.each(BLOCKS)('maps back to nodes: $name', ({ html }) => {
    const block = readPage(pageOf(article(html))).blocks[1];
    const start = block?.text.indexOf('Marco') ?? -1;
    const end = (block?.text.indexOf('bio') ?? -1) + 3;
    const range = block && rangeOf(block, start, end);

    expect(
      range
        ?.toString()
        .replace(/[\s\u00ad\u200b]+/g, '')
        .replace('nobodyx', '')
        .replace('[3]', ''),
    ).toBe('MarcoRubio');
  });

  it.each(STANDING_LINES)('“$line”: $kept', ({ line, kept }) => {
    const page = pageOf(article(`<p>${FILLER}</p>${line.startsWith('<') ? line : `<p>${line}</p>`}`));
    const words = line.replace(/<[^>]+>/g, '');

    expect(readPage(page).blocks.some((block) => block.text === words)).toBe(kept);
  });

  it('takes headline and body, not menus, teasers, comments or bylines', () => {
    const page = pageOf(
      `<nav><ul><li><a href="/">Home</a></li></ul></nav>${article('<div class="byline">By A. Writer</div><p>Marco Rubio said so.</p><aside><p>Read more: another story</p></aside>')}<section class="comments"><p>${FILLER}</p></section><footer>About us</footer>`,
    );

    expect(readPage(page).blocks.map((block) => block.text)).toEqual([
      'Ministers meet again',
      'Marco Rubio said so.',
      ...Array.from({ length: 6 }, () => FILLER),
    ]);
  });

  it('leaves the page as it was', () => {
    const page = pageOf(article('<p>Marco <b>Rubio</b> said so.</p>'));
    const before = page.documentElement.outerHTML;
    readPage(page);

    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('is it an article', () => {
  it('says no to a page of links', () => {
    const links = Array.from(
      { length: 40 },
      (_, i) =>
        `<li><a href="/${i}">Ministers met for day ${i} and spoke of grain, gas and the price of bread in the capital again</a></li>`,
    ).join('');

    expect(
      readPage(pageOf(`<main><ul>${links}</ul></main>`, '<meta property="og:type" content="website">')).isArticle,
    ).toBe(false);
  });

  it('says no to an empty page, with a reason', () => {
    expect(readPage(pageOf(''))).toMatchObject({
      isArticle: false,
      reason: 'no-text',
      blocks: [],
    });
  });
});

/** Places an article may be in, and what must not be taken for one. */
const PLACES: { name: string; html: string; isArticle: boolean; first?: string; last?: string }[] = [
  {
    name: 'an article in an open dialog over a section front',
    html: `<main><h2>Business</h2>${`<p>${FILLER}</p>`.repeat(3)}</main><dialog open>${article('')}</dialog>`,
    isArticle: true,
    first: 'Ministers meet again',
    last: FILLER,
  },
  {
    name: 'the same dialog closed',
    html: `<main><h2>Business</h2></main><dialog>${article('')}</dialog>`,
    isArticle: false,
  },
  {
    name: 'an open dialog that asks for consent, longer than the article',
    html: `${article('<p>Marco Rubio said so.</p>')}<dialog open><h2>We value your privacy</h2>${'<p>Our 800 partners at Microsoft and elsewhere store on a device what they like, and read it whenever they like.</p>'.repeat(20)}</dialog>`,
    isArticle: true,
    first: 'Ministers meet again',
    last: FILLER,
  },
  {
    name: 'each word of an article in an element of its own',
    html: `<main><article><h1>Ministers meet again</h1>${`<p>${FILLER.replace(/\S+/g, '<span>$&</span>')}</p>`.repeat(6)}</article></main>`,
    isArticle: true,
    first: 'Ministers meet again',
    last: FILLER,
  },
];

it.each(PLACES)('$name', ({ html, isArticle, first, last }) => {
  const text = readPage(pageOf(html));
  expect(text.isArticle).toBe(isArticle);
  if (!isArticle) return;
  const blocks = text.blocks.map((block) => block.text);
  expect([blocks[0], blocks.at(-1)]).toEqual([first, last]);
  expect(blocks.join(' ')).not.toContain('Microsoft');
});

const DATES: { name: string; head: string; date: string }[] = [
  {
    name: 'JSON-LD',
    head: '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-02T23:10:00-05:00"}]}</script>',
    date: '2024-03-02',
  },
  { name: 'a meta element', head: '<meta property="article:published_time" content="2025-06-17">', date: '2025-06-17' },
  { name: 'a written-out meta date', head: '<meta name="date" content="March 4, 2021">', date: '2021-03-04' },
  {
    name: 'the address',
    head: '<link rel="canonical" href="https://example.org/world/2019/7/4/story">',
    date: '2019-07-04',
  },
  {
    name: 'broken JSON-LD is passed over',
    head: '<script type="application/ld+json">{oops</script><meta name="pubdate" content="20240102">',
    date: '2024-01-02',
  },
  { name: 'nothing stated', head: '', date: '' },
];

it.each(DATES)('reads the date from $name', ({ head, date }) => {
  expect(readPage(pageOf(article(''), head)).info.date).toBe(date);
});
