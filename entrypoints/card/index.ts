import '../../lib/cards/card-host.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './card-host.tsx';

/** The card's code, which no page loads before a card is needed there. */
export default defineUnlistedScript(() => {
  globalThis.dramatisCreateCardHost = createCardHost;
});
