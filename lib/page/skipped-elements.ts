/** What a page holds beside its article, told by element, role, attribute and, last, by the words sites use as class names. */

/** Elements that hold no article text, whatever their size: by name … */
const NEVER_TEXT_NAMES = (
  'script style noscript template svg math canvas video audio iframe object embed select option textarea input button ' +
  'nav footer menu code pre samp kbd picture map rt rp progress meter datalist'
).split(' ');
const NEVER_TEXT_NAME_SET: ReadonlySet<string> = new Set(NEVER_TEXT_NAMES);
/** … and by attribute. */
const NEVER_TEXT_ATTRIBUTES =
  'dialog:not([open]),[hidden],[aria-hidden=true],' +
  '[role=navigation],[role=contentinfo],[role=search],[role=dialog],[role=alertdialog],[role=menu],' +
  '[role=menubar],[role=toolbar],[role=tablist],[role=banner],[role=button],[role=tooltip],[role=status],' +
  '[contenteditable]:not([contenteditable=false]),[style*="display:none"],[style*="display: none"],' +
  '[style*="visibility:hidden"],[style*="visibility: hidden"],[itemprop=author],[itemprop=comment]';

/** Elements that may be among those: few enough to be looked at one by one, and found by the browser in one go. */
const WITH_TELLING_ATTRIBUTES = 'dialog,[hidden],[aria-hidden],[role],[contenteditable],[style],[itemprop]';

/** Both in one selector, for single questions. */
export const NEVER_TEXT = `${NEVER_TEXT_NAMES.join(',')},${NEVER_TEXT_ATTRIBUTES}`;

export function isNeverText(element: Element): boolean {
  return NEVER_TEXT_NAME_SET.has(element.localName) || element.matches(NEVER_TEXT_ATTRIBUTES);
}

/** Tells for every element under `root` whether it never holds text; asks the browser once for all of them. */
export function createNeverTextJudge(root: ParentNode): (element: Element) => boolean {
  const marked = new Set<Element>();
  for (const element of root.querySelectorAll(WITH_TELLING_ATTRIBUTES))
    if (element.matches(NEVER_TEXT_ATTRIBUTES)) marked.add(element);
  return (element) => NEVER_TEXT_NAME_SET.has(element.localName) || marked.has(element);
}

/** Whole words of class names and ids; a word is what stands between hyphens, underscores and capitals. */
const SKIPPED_WORDS = new Set(
  (
    'ad ads advert advertisement advertising anzeige werbung sponsor sponsored promo promoted promotion newsletter newsletters subscribe ' +
    'subscription related recommended recommendation recommendations recirc recirculation outbrain taboola share sharing ' +
    'social sidebar rail breadcrumb breadcrumbs pagination pager cookie cookies consent gdpr teaser teasers trending popular ' +
    'mostread toolbar menu nav navigation navbar footer masthead skip tags taglist topics byline bylines author authors ' +
    'credit credits copyright toc widget widgets poll quiz signup login register modal overlay tooltip print readmore morefrom ' +
    'livechat survey donate donation visuallyhidden screenreader offscreen navbox hatnote reflist mw-editsection editsection ' +
    'noprint infobox-footer embed timestamp dateline pubdate linkback abbinder'
  ).split(' '),
);

/** Words that name a line beside the headline; what is longer than a line is something else. */
const LINE_WORDS = new Set(
  'date time datetime published updated meta kicker eyebrow readtime reading loading spinner player placeholder'.split(
    ' ',
  ),
);
const LINE_CHARS = 60;

/** What readers write below an article is no part of it, however long it is. */
const COMMENTS = /(^|\s)(comments?|disqus|user-?comments?)([-_\s]|[A-Z]|$)/;

/** Class words that make an element article text whatever else its class says ("article-body related-content-on"). */
const KEPT_WORDS = /article-?_?body|articleBody|story-?body|entry-?content|post-?content|main-?content|article-?text/;

/** An aside that holds one of these is a wrapper with an unlucky name (the free first part of an article is a "teaser"). */
const KEPT_INSIDE =
  '[class*=article-body],[class*=article__body],[class*=articleBody],[class*=story-body],[class*=entry-content],[class*=post-content],[itemprop=articleBody]';

/** An open dialog that holds one of these shows an article over the page; others ask for consent, an address, money. */
const ARTICLE_IN_DIALOG = 'article,[itemprop=articleBody],h1';

/** Compounds of class names that stand beside the article although each of their words may be in it. */
const SKIPPED_COMPOUNDS =
  /most-?_?(read|popular|viewed)|read-?_?(more|next|also)|more-?_?(from|on|stories|about)|sign-?_?up|see-?_?also|sr-only|screen-?reader|visually-?hidden/i;

/** Longest text of a paragraph or heading that is dropped for its class name: a longer one is written to be read. */
const NAMED_PARAGRAPH_CHARS = 160;

/** What readers write and what dialogs ask is 'never' the article's; an 'aside' may turn out to be a wrapper that its site misnamed. */
export type Aside = 'never' | 'aside' | null;
/** A 'line' is an aside when it is no longer than that. */
type Names = Aside | 'line';

/**
 * Tells what the names of an element say about it. Sites use the same few names again and again, so that each is judged
 * once: the function returned remembers for as long as one page is read.
 */
export function createAsideJudge(): (element: Element) => Aside {
  const known = new Map<string, Names>();
  return (element) => {
    const name = element.localName;
    if (name === 'aside') return 'aside';
    if (name === 'dialog') return element.querySelector(ARTICLE_IN_DIALOG) === null ? 'never' : 'aside';
    const classes = element.getAttribute('class');
    const id = element.getAttribute('id');
    if (!classes && !id) return null;
    const names = `${classes ?? ''} ${id ?? ''}`;
    let aside = known.get(names);
    if (aside === undefined) known.set(names, (aside = judgeNames(names)));
    if (aside === null) return null;
    if (aside === 'line') return lengthOf(element) <= LINE_CHARS ? 'aside' : null;
    if (aside === 'aside' && element.querySelector(KEPT_INSIDE) !== null) return null;
    if (aside === 'aside' && (name === 'p' || /^h\d$/.test(name)) && lengthOf(element) > NAMED_PARAGRAPH_CHARS)
      return null;
    return aside;
  };
}

function judgeNames(names: string): Names {
  if (KEPT_WORDS.test(names)) return null;
  if (COMMENTS.test(names)) return 'never';
  if (SKIPPED_COMPOUNDS.test(names)) return 'aside';
  let isLine = false;
  for (const word of names.split(/[\s_:-]+|(?<=[a-z])(?=[A-Z])/)) {
    if (SKIPPED_WORDS.has(word.toLowerCase())) return 'aside';
    isLine ||= LINE_WORDS.has(word.toLowerCase());
  }
  return isLine ? 'line' : null;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
