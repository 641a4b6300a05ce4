import { browser } from 'wxt/browser';
import type { EntityId } from '../knowledge-base/entity.ts';
import { whoSent } from './accepted.ts';
import { isPointing } from './rules-in-page.ts';

/**
 * What a page and the views open beside it (popup, side panel) tell each other as it happens, over a port: the
 * background takes no part and may sleep. Questions with an answer are in protocol.ts.
 */
export type PageNews =
  /** page → view: read anew, ask for the report. */
  | { type: 'changed' }
  /** page → view: who is named in the part that is on screen. */
  | { type: 'in-view'; entities: EntityId[] }
  /** page → view: whose card is open in the page; null = nobody's. */
  | { type: 'pointed'; entity: EntityId | null };

/** view → page: whose mentions to tint; null = nobody's. */
export interface ViewNews {
  type: 'point';
  entity: EntityId | null;
}

const CHANNEL = 'beside-the-page';

export interface PageLine {
  point(entity: EntityId | null): void;
  close(): void;
}

/** From a view to the page in a tab. `onClosed` is called when the page goes, or when no script of ours is there. */
export function connectToPage(tabId: number, onNews: (news: PageNews) => void, onClosed: () => void): PageLine {
  const port = browser.tabs.connect(tabId, { name: CHANNEL });
  let open = true;
  port.onMessage.addListener((news: unknown) => {
    if (isNews(news)) onNews(news as PageNews);
  });
  port.onDisconnect.addListener(() => {
    // Asking for the error says that it was expected: a page without a script of ours has nobody to answer.
    void browser.runtime.lastError;
    open = false;
    onClosed();
  });
  return {
    point(entity) {
      if (open) port.postMessage({ type: 'point', entity } satisfies ViewNews);
    },
    close() {
      open = false;
      port.disconnect();
    },
  };
}

/** The page's end: every view that is open now. */
export interface Views {
  tell(news: PageNews): void;
  stop(): void;
}

/** Takes the calls of views. `onCount` is told how many are open whenever that changes. */
export function acceptViews(handlers: { onPoint(entity: EntityId | null): void; onCount(count: number): void }): Views {
  type Port = ReturnType<typeof browser.runtime.connect>;
  const ports = new Set<Port>();
  const listener = (port: Port): void => {
    const from = whoSent(port.sender ?? {}, { id: browser.runtime.id, root: browser.runtime.getURL('/') });
    if (port.name !== CHANNEL || from !== 'extension') return;
    ports.add(port);
    handlers.onCount(ports.size);
    port.onMessage.addListener((news: unknown) => {
      if (isPointing(news)) handlers.onPoint(news.entity);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      handlers.onPoint(null);
      handlers.onCount(ports.size);
    });
  };
  browser.runtime.onConnect.addListener(listener);
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    stop() {
      // In a page whose extension was updated or removed there is nothing left to stop listening to.
      browser.runtime?.onConnect?.removeListener(listener);
      ports.clear();
    },
  };
}

function isNews(news: unknown): news is { type: string } {
  return typeof news === 'object' && news !== null && 'type' in news;
}
