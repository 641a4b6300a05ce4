import type { CardActions, CardHost, CardKit, ShownCard } from '../../lib/cards/card-kit.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';

/** The page's card, whose code is fetched when it is first needed: most pages are read without opening one. */
export interface LazyCard {
  /** A card may be wanted soon. */
  prepare(): void;
  /** The code; rejects when the extension is gone or the browser forbids it. */
  kit(): Promise<CardKit>;
  /** @param make is asked for the card once the code is there; null when there is none after all */
  show(entity: EntityId, make: (kit: CardKit) => ShownCard | null): void;
  hide(): void;
  /** The entity whose card is open, or opens as soon as the code is there. */
  shown(): EntityId | null;
  box(): DOMRectReadOnly | null;
  /** True for the element that holds the card. */
  isCard(target: EventTarget | null): boolean;
}

/** @param load brings the card's code into this frame */
export function createLazyCard(document: Document, actions: CardActions, load: () => Promise<void>): LazyCard {
  let host: CardHost | null = null;
  let loading: Promise<CardKit> | null = null;
  let wanted: { entity: EntityId; make: (kit: CardKit) => ShownCard | null } | null = null;

  const loaded = async (): Promise<CardKit> => {
    if (!globalThis.dramatisCardKit) await load();
    const kit = globalThis.dramatisCardKit;
    if (!kit) throw new Error('the code of cards did not come');
    return kit;
  };
  const kit = (): Promise<CardKit> => {
    // A failure is forgotten: the next name is another try.
    loading ??= loaded().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const open = (parts: CardKit): void => {
    const shown = wanted?.make(parts);
    if (!shown) return;
    host ??= parts.createHost(document, actions);
    host.show(shown);
  };

  return {
    kit,
    prepare: () => void kit().catch(() => {}),
    show(entity, make) {
      wanted = { entity, make };
      const here = globalThis.dramatisCardKit;
      // At once when it can be: a card that is open already must not blink.
      if (here) open(here);
      else void kit().then(open, () => {});
    },
    hide() {
      wanted = null;
      host?.hide();
    },
    shown: () => wanted?.entity ?? null,
    box: () => host?.box() ?? null,
    isCard: (target) => host !== null && target === host.element,
  };
}
