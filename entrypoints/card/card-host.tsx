import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import frameCss from '../../components/card/card-frame.css?inline';
import portraitCss from '../../components/shared/portrait.css?inline';
import { StringsContext } from '../../components/shared/strings.ts';
import themeCss from '../../components/shared/theme.css?inline';
import type { CardActions, CardHost, ShownCard } from '../../lib/cards/card-host.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';

/** Space between the word and its card, and between the card and the edge of the window. */
const GAP_PX = 8;
/** Most cards are lower than this; a person of many offices scrolls. */
const MAX_HEIGHT_PX = 640;
/** Name, role, and a sign that there is more. */
const MIN_HEIGHT_PX = 240;

export function createCardHost(document: Document, actions: CardActions): CardHost {
  const element = document.createElement('dramatis-card');
  const root = element.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.setAttribute('role', 'dialog');
  frame.lang = message('interface_language');
  root.append(frame);
  addStyles(root, themeCss + frameCss + portraitCss + cardCss);
  const strings = messageStrings();
  let open: ShownCard | null = null;
  let stopFollowing = (): void => {};

  const close = (): void => {
    stopFollowing();
    render(null, frame);
    element.remove();
    open = null;
  };

  return {
    element,
    box: () => (open ? frame.getBoundingClientRect() : null),
    hide: close,
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
            onDismiss={() => actions.choose(shown.card.id, null)}
            onShowRelated={actions.showRelated}
            onClose={shown.pinned ? actions.close : undefined}
          />
        </StringsContext.Provider>,
        frame,
      );
      raise(document, element);
      if (!moved) return;
      frame.scrollTop = 0;
      stopFollowing();
      stopFollowing = follow(shown, frame);
    },
  };
}

/**
 * Chromium holds a <style> in a page to the page's own security policy, so the sheet is constructed. Firefox does not, and
 * may refuse to adopt a sheet that was constructed in the world of content scripts.
 */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

/** Puts the host at the end of the document and in the top layer, over full-screen elements and modal dialogs. */
function raise(document: Document, element: HTMLElement): void {
  if (!element.isConnected) document.documentElement.append(element);
  element.setAttribute('popover', 'manual');
  if (!element.matches(':popover-open')) element.showPopover();
}

/** Keeps the card beside the words while the page scrolls and reflows. Returns how to stop. */
function follow({ range, pointer }: ShownCard, frame: HTMLElement): () => void {
  // Floating UI's `inline` goes by the pointer's place, which is stale after the first scroll; the line itself is not.
  const line = [...range.getClientRects()].findIndex(
    (box) => pointer.y >= box.top - GAP_PX && pointer.y <= box.bottom + GAP_PX,
  );
  const reference: VirtualElement = {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
    ...(range.startContainer.parentElement && { contextElement: range.startContainer.parentElement }),
  };
  const place = async (): Promise<void> => {
    frame.style.maxHeight = '';
    // Not `vw`: that counts the scroll bar as part of the window.
    frame.style.maxWidth = `${frame.ownerDocument.documentElement.clientWidth - 2 * GAP_PX}px`;
    const { x, y } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding: GAP_PX, fallbackStrategy: 'bestFit' }),
        size({
          padding: GAP_PX,
          // The inside scrolls; in a window too low for the least height the card lies over its word instead.
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, availableHeight))}px`;
          },
        }),
        shift({ padding: GAP_PX, crossAxis: true }),
      ],
    });
    frame.style.left = `${Math.round(x)}px`;
    frame.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, frame, () => void place());
}
