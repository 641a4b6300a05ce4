/** What a page holds beside its article, told by element, role, attribute and, last, by the words sites use as class names. */

const NEVER_TEXT = new Set(
  ('script style noscript template svg math canvas video audio iframe object embed select textarea input button dialog ' +
    'nav footer form menu code pre samp kbd picture map').split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tablist form banner button'.split(' '),
);

/** Whole words of class names, ids and data attributes; a word is what stands between hyphens, underscores and capitals. */
const SKIPPED_WORDS = new Set(
  ('ad ads advert advertisement advertising sponsor sponsored promo promoted promotion newsletter subscribe subscription ' +
    'paywall related recommended recommendation recommendations recirc recirculation outbrain taboola comment comments disqus share sharing ' +
    'social sidebar rail breadcrumb breadcrumbs pagination pager cookie cookies consent gdpr teaser teasers trending popular ' +
    'mostread toolbar menu nav navigation navbar footer masthead skip tags taglist topics byline bylines author authors ' +
    'credit credits copyright toc widget widgets poll quiz signup login register modal overlay tooltip print readmore morefrom ' +
    'livechat survey donate donation hidden visuallyhidden screenreader offscreen').split(' '),
);

/** Class words that make an element article text whatever else its class says ("article-body related-content-on"). */
const KEPT_WORDS = /article-?_?body|articleBody|story-?body|entry-?content|post-?content|main-?content/;

/** An element with more text than this share of its page is never dropped for its class name alone: sites misname wrappers. */
export const MISNAMED_WRAPPER_CHARS = 1500;

/** True when the element and all in it can hold no article text, whatever its size. */
export function isNeverText(element: Element): boolean {
  const name = element.localName;
  if (NEVER_TEXT.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** True when the element's names say that it stands beside the article. */
export function isNamedAside(element: Element): boolean {
  if (element.localName === 'aside') return true;
  const names = `${element.className?.toString?.() ?? ''} ${element.id}`;
  if (names.length < 2 || KEPT_WORDS.test(names)) return false;
  for (const word of names.split(/[\s_:-]+|(?<=[a-z])(?=[A-Z])/)) {
    if (SKIPPED_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}
