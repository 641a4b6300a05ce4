import { type Browser, browser } from 'wxt/browser';
import type { Protocol } from './protocol.ts';

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];
type Answer<N extends Name> = ReturnType<Protocol[N]>;

interface Envelope {
  type: Name;
  data?: unknown;
}

/** What comes back: errors do not cross between contexts as they are in every browser, so their words do. */
type Reply = { result: unknown } | { error: string };

export type Handler<N extends Name> = (message: {
  data: Sent<N>;
  sender: Browser.runtime.MessageSender;
}) => Answer<N> | Promise<Answer<N>>;

/**
 * Sends to the background, or with a tab's id to the page in it. Rejects when nobody answers there, and with the words of
 * the error when the answer was one.
 */
export async function sendMessage<N extends Name>(type: N, data: Sent<N>, tabId?: number): Promise<Answer<N>> {
  const envelope: Envelope = { type, data };
  const reply: unknown = await (tabId === undefined
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope));
  if (!isReply(reply)) throw new Error(`no answer to ${type}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result as Answer<N>;
}

/** Answers messages of one kind. Returns how to stop. */
export function onMessage<N extends Name>(type: N, handle: Handler<N>): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || message.type !== type) return undefined;
    return answer(() => handle({ data: message.data as Sent<N>, sender }));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { result: await handle() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'type' in message;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('result' in reply || 'error' in reply);
}
