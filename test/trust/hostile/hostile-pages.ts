/** Pages that mean us harm: each a script that runs before ours, in an article that names people. They are data, nothing runs here. */
export interface HostilePage {
  name: string;
  /** Runs in the head of the page. `take(text)` puts something into the loot, `attempt(fn)` goes on when it fails. */
  script?: string;
  /** Markup put into the article besides its text. */
  body?: string;
  /** It counts in `acted` how often it did what it does; the reader waits for some of it. */
  acts?: boolean;
  /** The page may keep its reader from seeing marks and cards; what it may not is read them, or use them. */
  mayHideUs?: boolean;
  /** Chromium cannot read it, and we say so. */
  isUnreadable?: boolean;
  /** It leaves nobody the time to read it; Firefox may not even have begun our script, or not let it answer. */
  isBusy?: boolean;
}

/** The full measure: `DRAMATIS_LONG=1`. */
const IS_LONG = process.env['DRAMATIS_LONG'] !== undefined;
const NODES = IS_LONG ? 1_000_000 : 100_000;
const BYTES = IS_LONG ? 50_000_000 : 1_000_000;
/** Paragraphs at a time. A page that floods itself so that it cannot be used any more floods us only as everybody else. */
const FLOOD = 100;
const FLOOD_EVERY_MS = 50;
const SENTENCE = 'Donald Trump and the word ';

/** What a page can read lies open: were it not in the loot, the looter would be none. */
export const LYING_OPEN = 'this lies open';

/** Every page keeps what it can get hold of; the test compares it with what only the card says. */
export const LOOTER = `
  window.loot = ''; window.acted = 0;
  window.take = (text) => { if (typeof text === 'string' && loot.length < 2e6) loot += text + '\\n'; };
  window.attempt = (act) => { try { return act(); } catch {} };
  window.hosts = () => [...document.querySelectorAll('[data-dramatis], [data-open], dramatis-card, [popover]')];
  window.lootNow = () => {
    for (const host of hosts()) {
      attempt(() => take(host.shadowRoot.innerHTML));
      attempt(() => take(host.attachInternals().shadowRoot.innerHTML));
      attempt(() => take(host.attachShadow({ mode: 'open' }).innerHTML));
      attempt(() => take(host.openOrClosedShadowRoot.innerHTML));
      attempt(() => take(host.getHTML({ serializableShadowRoots: true })));
      attempt(() => take(host.innerText + host.textContent + host.outerHTML));
      attempt(() => take(host.ariaLabel + host.ariaDescription));
      attempt(() => { const range = document.createRange(); range.selectNode(host); take(range.toString()); });
      attempt(() => { getSelection().selectAllChildren(host); take(getSelection().toString()); });
      attempt(() => take(new XMLSerializer().serializeToString(host)));
      attempt(() => take(host.cloneNode(true).outerHTML));
    }
    attempt(() => take(document.documentElement.getHTML({ serializableShadowRoots: true })));
    attempt(() => { getSelection().selectAllChildren(document.documentElement); take(getSelection().toString()); getSelection().removeAllRanges(); });
    attempt(() => take(document.activeElement.textContent));
    attempt(() => { for (let y = 20; y < innerHeight; y += 40) for (let x = 20; x < innerWidth; x += 80) for (const hit of document.elementsFromPoint(x, y)) if (hosts().includes(hit)) take(hit.innerHTML + hit.title); });
    attempt(() => { for (const [name, highlight] of CSS.highlights) take(name + [...highlight].length); });
    attempt(() => { for (const sheet of document.adoptedStyleSheets) for (const rule of sheet.cssRules) take(rule.cssText); });
  };
  for (const type of ['click', 'pointerdown', 'pointermove', 'mouseover', 'mouseout', 'focusin', 'focusout', 'keydown', 'copy', 'beforetoggle', 'toggle', 'slotchange', 'selectionchange', 'transitionrun', 'animationstart', 'scroll', 'wheel', 'contextmenu'])
    addEventListener(type, (event) => {
      for (const step of event.composedPath()) attempt(() => step instanceof Node && !document.contains(step) && step !== document && take(step.textContent));
      attempt(() => hosts().includes(event.target) && take(event.target.textContent + event.target.innerText));
    }, true);
`;

const CLOBBERED = [
  'parentElement',
  'parentNode',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'nodeType',
  'nodeName',
  'localName',
  'tagName',
  'textContent',
  'shadowRoot',
  'assignedSlot',
  'getRootNode',
  'ownerDocument',
  'closest',
  'matches',
  'contains',
  'hasAttribute',
  'getAttribute',
  'querySelectorAll',
  'isConnected',
  'classList',
  'className',
  'id',
  'hidden',
  'style',
  'attributes',
  'nextElementSibling',
  'firstElementChild',
  'checkVisibility',
];

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'one that reads all it can reach',
    script: `setInterval(() => { lootNow(); acted++; }, 100); addEventListener('DOMContentLoaded', () => { document.querySelector('[data-open]').attachShadow({ mode: 'open' }).innerHTML = '${LYING_OPEN}'; });`,
    body: '<span data-open></span>',
    acts: true,
  },
  {
    name: 'one that defines our element and keeps its internals',
    script: `
      for (const tag of ['dramatis-card', 'dramatis-host'])
        customElements.define(tag, class extends HTMLElement {
          #internals = attempt(() => this.attachInternals());
          constructor() { super(); setInterval(() => attempt(() => take(this.#internals.shadowRoot.innerHTML)), 50); }
        });
      setInterval(lootNow, 100);`,
  },
  {
    name: 'one that replaced attachShadow, Node, Range, events and timers',
    script: `
      const original = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { const root = original.call(this, { ...options, mode: 'open' }); setInterval(() => take(root.innerHTML), 50); return root; };
      for (const [owner, names] of [[Node, ['appendChild', 'insertBefore', 'textContent', 'parentElement']], [Element, ['append', 'closest', 'matches', 'getHTML', 'attachInternals']], [Range, ['toString', 'getClientRects', 'setStart']], [Document, ['createElement', 'createRange', 'querySelectorAll']], [EventTarget, ['addEventListener', 'dispatchEvent']]])
        for (const name of names) attempt(() => Object.defineProperty(owner.prototype, name, { configurable: true, get() { take(name); return function () { throw new Error('no'); }; }, set() {} }));
      window.setTimeout = window.setInterval = window.requestAnimationFrame = window.requestIdleCallback = () => 0;
      window.MutationObserver = window.Highlight = window.CSSStyleSheet = window.Promise = function () { throw new Error('no'); };
      Array.prototype.map = Array.prototype.filter = Array.prototype.push = JSON.stringify = JSON.parse = function () { throw new Error('no'); };`,
  },
  {
    name: 'one that replaced CSS.highlights',
    script: `Object.defineProperty(CSS, 'highlights', { value: { set() { throw new Error('no'); }, delete() { throw new Error('no'); }, highlightsFromPoint() { throw new Error('no'); } } }); setInterval(lootNow, 200);`,
  },
  {
    name: 'one that clears and floods the highlight registry',
    script: `setInterval(() => { CSS.highlights.clear(); for (let i = 0; i < 200; i++) CSS.highlights.set('dramatis-person-light' + i, new Highlight()); acted++; }, 20);`,
    acts: true,
    mayHideUs: true,
  },
  {
    name: 'one that clicks, hovers and presses keys by script',
    script: `
      setInterval(() => {
        for (let y = 5; y < innerHeight; y += 15) for (let x = 5; x < innerWidth; x += 60)
          for (const type of ['pointermove', 'click']) (document.elementFromPoint(x, y) ?? document).dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, button: 0 }));
        for (const host of hosts()) { host.click(); host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); }
        if (hosts().length > 0) take('A CARD OPENED');
        acted++;
      }, 400);`,
    acts: true,
  },
  {
    name: 'one that speaks our own events and messages',
    script: `
      setInterval(() => {
        for (const id of ['dramatis@dramatis.invalid', 'undefined', 'abcdefghijklmnopabcdefghijklmnop'])
          for (const type of ['wxt:content-script-started', 'wxt:locationchange'])
            for (const target of [document, window])
              target.dispatchEvent(new CustomEvent(id + ':article:' + type, { detail: { contentScriptName: 'article', messageId: 'x' } }));
        for (const type of ['pageReport', 'annotate', 'dismiss', 'readAnyway', 'know', 'choose', 'loadCard'])
          window.postMessage({ type, data: {}, wxt: true }, '*');
        window.dramatisCreateCardHost = () => { take('OUR FUNCTION'); throw new Error('no'); };
        attempt(() => navigation.dispatchEvent(new Event('currententrychange')));
        acted++;
      }, 100);`,
    acts: true,
  },
  {
    name: 'one that takes our element away, moves it and hides it',
    script: `
      new MutationObserver(() => { for (const host of hosts()) { host.hidden = true; host.inert = true; host.removeAttribute('popover'); host.setAttribute('style', 'display:none!important'); if (Math.random() < 0.5) document.body.prepend(host); else host.remove(); } }).observe(document, { childList: true, subtree: true });
      setInterval(lootNow, 200);`,
    body: `<style>[data-dramatis], dramatis-card { display: none !important; opacity: 0 !important }</style>`,
    mayHideUs: true,
  },
  {
    name: 'one that lays itself over everything',
    script: `addEventListener('load', () => setInterval(() => { const cover = document.querySelector('#cover'); attempt(() => cover.hidePopover()); attempt(() => cover.showPopover()); }, 50));`,
    body: `<div id="cover" popover="manual" style="position:fixed;inset:0;width:100%;height:100%;opacity:0.01;pointer-events:none;border:0">over you</div>`,
  },
  {
    name: 'one that floods us with mutations',
    script: `addEventListener('DOMContentLoaded', () => setInterval(() => { for (let i = 0; i < ${FLOOD}; i++) { const p = document.createElement('p'); p.textContent = 'Mark Carney and Donald Trump ' + Math.random(); document.body.append(p); if (document.body.childElementCount > 400) document.body.firstElementChild.nextElementSibling?.remove(); } acted++; }, ${FLOOD_EVERY_MS}));`,
    acts: true,
    mayHideUs: true,
    isBusy: true,
  },
  {
    name: 'one whose forms have fields named like what we ask of nodes',
    body: CLOBBERED.map((name) => `<form><input type="hidden" name="${name}"><p>Emmanuel Macron, the French President, met Mark Carney in Paris.</p></form>`).join('') +
      '<img name="body"><img name="documentElement"><form name="defaultView"></form><form name="createRange"></form><form name="querySelector"></form>',
    isUnreadable: true,
  },
  {
    name: 'one whose form, around the article, answers that it lies in itself',
    script: `addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); const input = document.createElement('input'); input.name = 'parentElement'; document.querySelector('article').before(form); form.append(input, document.querySelector('article')); });`,
    isUnreadable: true,
  },
  {
    name: 'one whose form gets such a field once the article is read',
    script: `addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); document.querySelector('article').before(form); form.append(document.querySelector('article')); setTimeout(() => { form.insertAdjacentHTML('beforeend', '<input name="parentElement"><input name="textContent"><p>Emmanuel Macron said that this was the whole of it.</p>'); acted = 9; }, 1500); });`,
    acts: true,
    mayHideUs: true,
    isUnreadable: true,
  },
  {
    name: 'one of markup, bidirectional overrides, lone surrogates and names of no width',
    body: `<p>&lt;img src=x onerror="take('RAN')"&gt; \u202EDonald Trump\u202C and \u2066Mark\u200B \u200DCarney\u2069 met &lt;script&gt;take('RAN')&lt;/script&gt;. Donald\u00ADTrump, Mark Carney\uFEFF, \u202E\u202E\u202EEmmanuel Macron. ${'\u0301'.repeat(20000)} ${'\u202E'.repeat(5000)}</p><p id="lone">.</p><script>document.querySelector('#lone').textContent = '\\uD800Donald Trump\\uDFFF met \\uDC00\\uD800 Mark Carney \\uD83D and \\uDE00 left.';</script>`,
  },
  {
    name: `one with ${NODES} text nodes`,
    script: `addEventListener('DOMContentLoaded', () => { const p = document.createElement('p'); document.querySelector('article').append(p); for (let i = 0; i < ${NODES}; i++) p.append('word '); });`,
  },
  {
    name: `one with a text node of ${BYTES} characters`,
    script: `addEventListener('DOMContentLoaded', () => { const p = document.createElement('p'); document.querySelector('article').append(p); p.textContent = '${SENTENCE}'.repeat(${Math.round(BYTES / SENTENCE.length)}); });`,
  },
]; // prettier-ignore

/** The article with the attack in it. */
export function hostileHtml(article: string, { script = '', body = '' }: HostilePage): string {
  return article
    .replace(/<head[^>]*>/, (head) => `${head}<script>${LOOTER}\n${script}</script>`)
    .replace('</article>', () => `${body}</article>`);
}
