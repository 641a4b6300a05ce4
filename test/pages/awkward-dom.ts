/** One awkward piece of a page and the blocks a reader sees in it. */
export interface AwkwardCase {
  name: string;
  /** What stands in the article's element. `<template shadowrootmode=open>` becomes a shadow root. */
  html: string;
  /** Text of each block, in order. */
  blocks: string[];
  /** The same as the browser shows it with its styles, when a tree without styles cannot know. */
  rendered?: string[];
}

const M = 'Marco Rubio said so.';

export const AWKWARD_CASES: readonly AwkwardCase[] = [
  // Inline elements
  { name: 'inline elements join', html: '<p>So <b>Marco</b> <i>Ru</i>bio said to <a href="/x">us</a>.</p>', blocks: ['So Marco Rubio said to us.'] },
  { name: 'nested inline elements', html: '<p><span><em><b>Mar</b></em>co</span> Rubio said so.</p>', blocks: [M] },
  { name: 'space inside the element', html: '<p><b>Marco </b>Rubio said so.</p>', blocks: [M] },
  { name: 'space on both sides of an edge', html: '<p><b>Marco </b> Rubio said so.</p>', blocks: [M] },
  { name: 'empty inline elements', html: '<p>Marco<b></b> Rubio<span> </span>said so.</p>', blocks: [M] },
  { name: 'a comment inside a word', html: '<p>Mar<!-- x -->co Rubio said so.</p>', blocks: [M] },
  { name: 'a name half in a link', html: '<p>Marco <a href="/r">Rubio</a> said so.</p>', blocks: [M] },
  { name: 'mark and search hits', html: '<p>Marco <mark>Rub</mark>io said so.</p>', blocks: [M] },
  { name: 'small capitals and size by font element', html: '<p><font size="5">M</font>arco <small>Rubio</small> said so.</p>', blocks: [M] },
  { name: 'abbr, time, q, cite', html: '<p><abbr title="x">Marco</abbr> <cite>Rubio</cite> <q>said</q> <time datetime="2024">so.</time></p>', blocks: [M] },
  { name: 'inserted and deleted', html: '<p><ins>Marco</ins> Rubio said so.</p>', blocks: [M] },
  // Breaks and white space
  { name: 'br', html: '<p>Marco<br>Rubio said so.</p>', blocks: ['Marco\nRubio said so.'] },
  { name: 'two br', html: '<p>First.<br><br>Marco Rubio said so.</p>', blocks: ['First.\nMarco Rubio said so.'] },
  { name: 'br at the end', html: '<p>Marco Rubio said so.<br></p>', blocks: [M] },
  { name: 'wbr', html: '<p>Mar<wbr>co Ru<wbr>bio said so.</p>', blocks: [M] },
  { name: 'soft hyphens', html: '<p>Mar&shy;co Ru&shy;bio said so.</p>', blocks: [M] },
  { name: 'soft hyphen at an edge', html: '<p>Mar&shy;<b>co</b> Rubio said so.</p>', blocks: [M] },
  { name: 'zero-width space', html: '<p>Marco Ru&#8203;bio said so.</p>', blocks: [M] },
  { name: 'zero-width joiners, BOM, word joiner', html: '<p>Mar&zwnj;co R&zwj;ub&#65279;io&#8288; said so.</p>', blocks: [M] },
  { name: 'direction marks', html: '<p>&lrm;Marco Rubio&rlm; said so.</p>', blocks: [M] },
  { name: 'non-breaking space', html: '<p>Marco&nbsp;Rubio said so.</p>', blocks: [M] },
  { name: 'narrow non-breaking and thin space', html: '<p>Marco&#8239;Rubio&#8201;said so.</p>', blocks: [M] },
  { name: 'non-breaking space among spaces', html: '<p>Marco &nbsp; Rubio said so.</p>', blocks: [M] },
  { name: 'ideographic space', html: '<p>Marco&#12288;Rubio said so.</p>', blocks: [M] },
  { name: 'line breaks and tabs in the source', html: '<p>\n\tMarco\n\t\tRubio   said\r\n so.\n</p>', blocks: [M] },
  { name: 'space and zero-width space', html: '<p>Marco &#8203;Rubio said so.</p>', blocks: [M] },
  { name: 'only white space', html: `<p>&nbsp;</p><p> \n </p><p>${M}</p>`, blocks: [M] },
  // First letters, ruby, notes
  { name: 'a drop cap', html: '<p><span class="dropcap">M</span>arco Rubio said so.</p>', blocks: [M] },
  { name: 'a floated drop cap', html: '<p><span style="float:left;font-size:3em">M</span>arco Rubio said so.</p>', blocks: [M] },
  { name: 'a drop cap with its quotation mark', html: '<p><span style="float:left">“M</span>arco Rubio” said so.</p>', blocks: ['“Marco Rubio” said so.'] },
  { name: 'letters each in an inline-block', html: '<p>Mar<span style="display:inline-block">c</span><span style="display:inline-block">o</span> Rubio said so.</p>', blocks: [M] },
  { name: 'ruby', html: '<p><ruby>Marco<rp>(</rp><rt>マルコ</rt><rp>)</rp></ruby> Rubio said so.</p>', blocks: [M] },
  { name: 'a footnote number', html: '<p>Marco Rubio<sup>12</sup> said so.</p>', blocks: [M] },
  { name: 'a linked footnote', html: '<p>Marco Rubio<sup><a href="#n3">[3]</a></sup> said so.</p>', blocks: [M] },
  { name: 'a footnote sign', html: '<p>Marco Rubio<sup>†</sup> said so.</p>', blocks: [M] },
  { name: 'a lettered note', html: '<p>Marco Rubio<sup>[n 1]</sup> said so.</p>', blocks: [M] },
  { name: 'a raised ending is no footnote', html: '<p>La 5<sup>e</sup> République.</p>', blocks: ['La 5e République.'] },
  { name: 'a lowered number stays', html: '<p>CO<sub>2</sub> from Marco Rubio.</p>', blocks: ['CO2 from Marco Rubio.'] },
  // Hidden things
  { name: 'hidden span', html: '<p>Ru<span hidden>xx</span>bio said so.</p>', blocks: ['Rubio said so.'] },
  { name: 'aria-hidden', html: '<p>Marco <span aria-hidden="true">★ </span>Rubio said so.</p>', blocks: [M] },
  { name: 'display none in the style attribute', html: '<p>Marco <span style="display:none">no </span>Rubio said so.</p>', blocks: [M] },
  { name: 'script and style in a paragraph', html: '<p>Marco <script>var x = 1;</script><style>b{}</style>Rubio said so.</p>', blocks: [M] },
  { name: 'noscript and template', html: `<noscript><p>Enable</p></noscript><template><p>No</p></template><p>${M}</p>`, blocks: [M] },
  { name: 'a class for screen readers', html: '<p>Marco <span class="visually-hidden">opens in a new tab </span>Rubio said so.</p>', blocks: [M] },
  { name: 'hidden by a style sheet', html: '<style>.zq{display:none}</style><p>Marco <span class="zq">no </span>Rubio said so.</p>', blocks: ['Marco no Rubio said so.'], rendered: [M] },
  { name: 'clipped by a style sheet', html: '<style>.zr{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}</style><p>Marco <span class="zr">no </span>Rubio said so.</p>', blocks: ['Marco no Rubio said so.'], rendered: [M] },
  { name: 'text-transform leaves the words as written', html: '<p style="text-transform:uppercase">Marco Rubio said so.</p>', blocks: [M] },
  { name: 'editable text', html: `<p contenteditable="true">Draft</p><p>${M}</p>`, blocks: [M] },
  { name: 'code', html: `<p>${M}</p><pre>const x = 1;</pre>`, blocks: [M] },
  { name: 'a word of code in a sentence', html: '<p>The field <code>author</code> names Marco Rubio.</p>', blocks: ['The field author names Marco Rubio.'] },
  { name: 'form controls part words', html: '<p>Marco<input value="x">Rubio <button>Go</button>said so.</p>', blocks: [M] },
  { name: 'an image parts words', html: '<p>Marco<img alt="x" src="">Rubio said so.</p>', blocks: [M] },
  { name: 'an icon between words', html: '<p>Marco<svg width="9" height="9"><text>z</text></svg> Rubio said so.</p>', blocks: [M] },
  // Blocks
  { name: 'text beside paragraphs', html: `First words.<p>${M}</p>Last words.`, blocks: ['First words.', M, 'Last words.'] },
  { name: 'divs as paragraphs', html: `<div><div>One.</div><div>${M}</div></div>`, blocks: ['One.', M] },
  { name: 'a block inside an inline element', html: `<b>One.<div>${M}</div>Two.</b>`, blocks: ['One.', M, 'Two.'] },
  { name: 'a block inside a link', html: `<a href="/x"><h3>Title here</h3><p>${M}</p></a>`, blocks: ['Title here', M] },
  { name: 'spans shown as blocks', html: '<p><span style="display:block">One.</span><span style="display:block">Marco Rubio said so.</span></p>', blocks: ['One.Marco Rubio said so.'], rendered: ['One.', M] },
  { name: 'divs shown in line', html: '<div><div style="display:inline">Marco </div><div style="display:inline">Rubio said so.</div></div>', blocks: ['Marco', 'Rubio said so.'], rendered: [M] },
  { name: 'display contents', html: '<p>Marco <span style="display:contents">Rubio</span> said so.</p>', blocks: [M] },
  { name: 'a rule and an advertisement between paragraphs', html: `<p>One.</p><hr><div class="ad">Buy</div><p>${M}</p>`, blocks: ['One.', M] },
  { name: 'an advertisement inside a text', html: `<div>One.<div class="advert">Buy</div>${M}</div>`, blocks: ['One.', M] },
  { name: 'unordered and ordered lists', html: '<ul><li>Marco Rubio</li><li>Mark <b>Carney</b></li></ul><ol><li>Third</li></ol>', blocks: ['Marco Rubio', 'Mark Carney', 'Third'] },
  { name: 'a list in a list', html: '<ul><li>Outer<ul><li>Marco Rubio</li></ul>after</li></ul>', blocks: ['Outer', 'Marco Rubio', 'after'] },
  { name: 'definitions', html: '<dl><dt>Rubio</dt><dd>Marco Rubio, minister</dd></dl>', blocks: ['Rubio', 'Marco Rubio, minister'] },
  { name: 'table cells', html: '<table><caption>Cabinet</caption><tr><th>Name</th><td>Marco Rubio</td></tr><tr><td colspan="2">State</td></tr></table>', blocks: ['Cabinet', 'Name', 'Marco Rubio', 'State'] },
  { name: 'a quote in a quote', html: `<blockquote><p>He said:</p><blockquote>${M}</blockquote></blockquote>`, blocks: ['He said:', M] },
  { name: 'figure and caption', html: '<figure><img alt="" src=""><figcaption>Marco <b>Rubio</b> in May</figcaption></figure>', blocks: ['Marco Rubio in May'] },
  { name: 'details', html: `<details open><summary>Who?</summary><p>${M}</p></details>`, blocks: ['Who?', M] },
  { name: 'headings of every rank', html: '<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Marco Rubio</h4>', blocks: ['One', 'Two', 'Three', 'Marco Rubio'] },
  { name: 'headings in a group', html: '<hgroup><h1>Marco <span>Rubio</span></h1><p>Second line</p></hgroup>', blocks: ['Marco Rubio', 'Second line'] },
  { name: 'an address', html: `<address>Northport</address><p>${M}</p>`, blocks: ['Northport', M] },
  { name: 'unclosed paragraphs', html: `<p>One.<p>${M}`, blocks: ['One.', M] },
  // Components
  { name: 'a custom element in line', html: '<p>Marco <x-link>Rubio</x-link> said so.</p>', blocks: [M] },
  { name: 'a custom element as a block', html: `<x-par style="display:block">One.</x-par><x-par style="display:block">${M}</x-par>`, blocks: ['One.', M] },
  { name: 'an open shadow root', html: `<x-story style="display:block"><template shadowrootmode="open"><p>${M}</p></template></x-story>`, blocks: [M] },
  { name: 'slotted text', html: '<x-name><template shadowrootmode="open"><p>Marco <slot></slot> said so.</p></template>Rubio</x-name>', blocks: [M] },
  { name: 'light text without a slot is not shown', html: `<x-story style="display:block"><template shadowrootmode="open"><p>${M}</p></template>Fallback</x-story>`, blocks: [M] },
  { name: 'a shadow root in a shadow root', html: `<x-a style="display:block"><template shadowrootmode="open"><x-b style="display:block"><template shadowrootmode="open"><p>${M}</p></template></x-b></template></x-a>`, blocks: [M] },
  { name: 'content of an empty slot', html: '<x-c style="display:block"><template shadowrootmode="open"><p>Marco <slot>Rubio</slot> said so.</p></template></x-c>', blocks: [M] },
  // Characters
  { name: 'letters with combining marks', html: '<p>Andre&#769;s Lo&#769;pez said so.</p>', blocks: ['Andre\u0301s Lo\u0301pez said so.'] },
  { name: 'characters beyond the basic plane', html: '<p>😀 Marco <b>Rubio</b> 😀</p>', blocks: ['😀 Marco Rubio 😀'] },
  { name: 'curly quotes and an apostrophe in an element', html: '<p>“Marco Rubio<span>’s</span> plan”</p>', blocks: ['“Marco Rubio’s plan”'] },
]; // prettier-ignore
