/** What the check of the built files finds and lets stand: each with the files it may be in, how often, and why. */
export interface Allowed {
  what: RegExp;
  files: RegExp;
  /** At most so often in all these files together. */
  most: number;
  why: string;
}

const BACKGROUND = /^background\.js$/;
const PAGES = /^chunks\/.*\.js$/;
const ARTICLE = /^(content-scripts\/.*|card)\.js$/;

export const ALLOWED: readonly Allowed[] = [
  {
    what: /^fetch$/,
    files: BACKGROUND,
    most: 1,
    why: 'reads knowledge-base.bin from the package; the policy lets the background connect nowhere else',
  },
  {
    what: /^fetch$/,
    files: /^chunks\/options-.*\.js$/,
    most: 1,
    why: 'reads sources.json and accuracy.json from the package; the policy lets the options connect nowhere else',
  },
  {
    what: /^scripting\.(register|update)ContentScripts$/,
    files: BACKGROUND,
    most: 2,
    why: 'runs the article script, from the package, on the sites the reader allowed',
  },
  { what: /^\.data =$/, files: /\.js$/, most: 3, why: "Preact's text nodes, once in each bundle that draws" },
  { what: /^\.cssText =$/, files: /\.js$/, most: 4, why: "Preact's style property, for views written by us" },
  {
    what: /^<a (href|.*href.*)>$/,
    files: /\.js$/,
    most: 8,
    why: 'links: opened when the reader clicks them, and not before',
  },
  {
    what: /^https:\/\/(en\.wikipedia\.org\/wiki\/)?$/,
    files: /\.js$/,
    most: 8,
    why: 'the links of a card: Wikipedia and the official site',
  },
  {
    what: /^<form/,
    files: PAGES,
    most: 3,
    why: 'fields of the options and the popup; the policy forbids sending forms',
  },
  { what: /^'submit'$/, files: PAGES, most: 3, why: 'the buttons of those' },
  { what: /^ftp:\/\/ pattern matching/, files: /\.js$/, most: 2, why: "an error's words, in WXT's match patterns" },
  {
    what: /^window\.postMessage$/,
    files: ARTICLE,
    most: 1,
    why: 'in WXT, switched off by noScriptStartedPostMessage',
  },
  {
    what: /^\.postMessage$/,
    files: /\.js$/,
    most: 3,
    why: 'on ports between the popup and our script in the page (page-channel.ts): no page has an end of them',
  },
  {
    what: /^<link>$/,
    files: PAGES,
    most: 2,
    why: "Vite's loading of a view and its style on demand; the policy lets the pages load from the package only",
  },
  {
    what: /^\.href =$/,
    files: PAGES,
    most: 2,
    why: 'the same, and the file of an export, which is made in memory (blob:) and saved where the reader says',
  },
  {
    what: /^tabs\.create$/,
    files: PAGES,
    most: 1,
    why: "the browser's own page of shortcuts, when the reader asks for it in the options",
  },
];
