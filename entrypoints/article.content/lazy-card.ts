import type { CardActions, CardHost, ShownCard } from '../../lib/cards/card-host.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';

/** The page's card, whose code is fetched when it is first needed: most pages are read without opening one. */
export interface LazyCard {
  /** A card may be wanted soon. */
  prepare(): void;
  show(shown: ShownCard): void;
  hide(): void;
  /** The entity whose card is open, or opens as soon as the code is there. */
  shown(): EntityId | null;
  box(): DOMRectReadOnly | null;
  /** True for the element that holds the card. */
  isCard(target: EventTarget | null): boolean;
}

/** @param load brings the card's code into this frame; rejects when the extension is gone or the browser forbids it */
export function createLazyCard(document: Document, actions: CardActions, load: () => Promise<void>): LazyCard {
  let host: CardHost | null = null;
  let loading: Promise<void> | null = null;
  let wanted: ShownCard | null = null;

  const open = (): void => {
    host ??= globalThis.dramatisCreateCardHost?.(document, actions) ?? null;
    if (host && wanted) host.show(wanted);
  };
  const prepare = (): void => {
    if (host || loading) return;
    // A failure shows as no card; the next name is another try.
    loading = load()
      .then(open, () => {})
      .finally(() => (loading = null));
  };

  return {
    prepare,
    show(shown) {
      wanted = shown;
      if (host) host.show(shown);
      else prepare();
    },
    hide() {
      wanted = null;
      host?.hide();
    },
    shown: () => wanted?.card.id ?? null,
    box: () => host?.box() ?? null,
    isCard: (target) => host !== null && target === host.element,
  };
}
