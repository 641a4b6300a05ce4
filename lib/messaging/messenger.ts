import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** Typed ends of the protocol. `sendMessage(type, data)` goes to the background, with a tab's id to the page in it. */
export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
