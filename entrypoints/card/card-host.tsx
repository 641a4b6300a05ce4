import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Card } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import frameCss from '../../components/card/card-frame.css?inline';
import portraitCss from '../../components/shared/portrait.css?inline';
import { StringsContext } from '../../components/shared/strings.ts';
import themeCss from '../../components/shared/theme.css?inline';
import type { CardActions, CardHost, ShownCard } from '../../lib/cards/card-kit.ts';
import { asElement, parentAcrossShadow } from '../../lib/highlight/tree.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';
import { copyText } from './copy-text.ts';
import { holdFocus } from './hold-focus.ts';
import { keepBeside } from './keep-beside.ts';

/** What happens inside the card is none of the page's business: its shortcuts, its "click outside", its scrolling. */
const KEPT_INSIDE = [
  'keydown', 'keyup', 'keypress', 'input', 'click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel', 'focusin', 'focusout', 'contextmenu',
] as const; // prettier-ignore

export function createCardHost(document: Document, actions: CardActions): CardHost {
  // No name with a hyphen: a page could define an element of that name, and its internals have the key to a closed root.
  const element = document.createElement('div');
  element.dataset['dramatis'] = 'card';
  const root = element.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.tabIndex = -1;
  frame.lang = message('interface_language');
  frame.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  root.append(frame);
  for (const type of KEPT_INSIDE) frame.addEventListener(type, (event) => event.stopPropagation());
  addStyles(document, root, themeCss + frameCss + portraitCss + cardCss);
  const strings = messageStrings();
  let open: ShownCard | null = null;
  let stopFollowing = (): void => {};
  let letFocusGo: (() => void) | null = null;

  const hide = (): void => {
    stopFollowing();
    const release = letFocusGo;
    letFocusGo = null;
    render(null, frame);
    element.remove();
    open = null;
    release?.();
  };
  const reportFor = ({ dataAsOf }: ShownCard, card: string): string => {
    const { version } = browser.runtime.getManifest();
    return message('card_report_text', version, formatDate(dataAsOf, strings.locale), document.location.href, card);
  };
  document.addEventListener('fullscreenchange', () => {
    if (open) raise(element, open.range);
  });

  return {
    element,
    box: () => (open ? frame.getBoundingClientRect() : null),
    hide,
    show(shown) {
      const moved = open?.range !== shown.range;
      open = shown;
      frame.dataset['tone'] = shown.tone;
      frame.setAttribute('aria-label', message('card_label', shown.card.name));
      render(
        <StringsContext.Provider value={strings}>
          <Card
            key={shown.card.id}
            card={shown.card}
            onShowRelated={actions.showRelated}
            onChoose={(instead) => actions.choose(shown.card.id, instead)}
            onKnow={() => actions.know(shown.card.id, shown.card.name)}
            onCopy={(text) => copyText(document, text)}
            reportFor={(card) => reportFor(shown, card)}
            onClose={shown.pinned ? actions.close : undefined}
          />
        </StringsContext.Provider>,
        frame,
      );
      raise(element, shown.range);
      if (moved) {
        frame.scrollTop = 0;
        stopFollowing();
        stopFollowing = keepBeside(shown, frame);
      }
      if (shown.withFocus) letFocusGo ??= holdFocus(document, root, frame);
    },
  };
}

/**
 * Chromium holds a <style> in a page to the page's own security policy, so the sheet is constructed. Firefox does not, and
 * may refuse to adopt a sheet that was constructed in the world of content scripts.
 */
function addStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    // Of the document's own window: a frame refuses a sheet that was made for the page around it.
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

/**
 * Puts the host on top of the top layer. Around an element that fills the screen, and around a modal dialog, all the page is
 * inert: a host there would be seen, but never under the pointer. So it goes to where its words are.
 */
function raise(element: HTMLElement, { startContainer }: Range): void {
  const home = aloneAround(startContainer) ?? element.ownerDocument.documentElement;
  if (element.parentNode !== home) home.append(element);
  element.setAttribute('popover', 'manual');
  if (!element.matches(':popover-open')) element.showPopover();
}

/** The element outside of which nothing takes part. */
function aloneAround(node: Node): Element | null {
  let at = asElement(node) ?? parentAcrossShadow(node);
  while (at && !at.matches(':fullscreen, :modal')) at = parentAcrossShadow(at);
  return at;
}
