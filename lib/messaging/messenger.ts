import { type Browser, browser } from 'wxt/browser';
import { refusalOf, type Rules, whoSent } from './accepted.ts';
import type { Protocol } from './protocol.ts';

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];
type Answer<N extends Name> = ReturnType<Protocol[N]>;

interface Envelope {
  type: Name;
  data?: unknown;
}

/**
 * What comes back. Errors do not cross between contexts as they are in every browser, so their words do; `ok` is there
 * because Chromium drops a result that is undefined on the way.
 */
type Reply = { ok: true; result?: unknown } | { ok: false; error: string };

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (reply: Reply) => void,
) => true | undefined;

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
    ? askBackground(envelope)
    : browser.tabs.sendMessage(tabId, envelope));
  if (!isReply(reply)) throw new Error(`no answer to ${type}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.result as Answer<N>;
}

/** A browser may stop the background in the middle of an answer, and again; a third time is no bad luck. */
const MOST_TRIES = 4;

/** Asks anew when the background was stopped before it answered; everything it is asked can be done twice. */
async function askBackground(envelope: Envelope): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      const reply: unknown = await browser.runtime.sendMessage(envelope);
      if (isReply(reply) || tries === MOST_TRIES) return reply;
    } catch (error) {
      // Without an id the extension itself is gone: updated, switched off or removed.
      if (tries === MOST_TRIES || browser.runtime?.id === undefined) throw error;
    }
  }
}

/**
 * How one end listens. The function it gives answers messages of one kind and returns how to stop. Strangers get no
 * answer; a message from the wrong end, or of the wrong form, gets an error that says so (accepted.ts).
 */
export function listening<Taken extends Name>(
  rules: Rules<Taken>,
): <N extends Taken>(type: N, handle: Handler<N>) => () => void {
  return (type, handle) => {
    const listener: Listener = (message, sender, respond) => {
      if (!isEnvelope(message) || message.type !== type) return undefined;
      const from = whoSent(sender, { id: browser.runtime.id, root: browser.runtime.getURL('/') });
      if (from === 'stranger') return undefined;
      const refusal = refusalOf(rules, type, message.data, from);
      if (refusal !== null) {
        respond({ ok: false, error: `refused: ${refusal}` });
        return undefined;
      }
      void answer(() => handle({ data: message.data as never, sender })).then(respond);
      return true; // The answer comes later.
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  };
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, result: await handle() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'type' in message;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
