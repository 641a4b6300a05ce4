import '../../lib/cards/card-kit.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buildCast, mergeCasts } from '../../lib/cards/build-cast.ts';
import { messageStrings } from '../../lib/i18n/message.ts';
import { createCardHost } from './card-host.tsx';

/** Everything about cards, which no page loads before one is needed there. */
export default defineUnlistedScript(() => {
  globalThis.dramatisCardKit = {
    createHost: createCardHost,
    buildCards(articles, today) {
      const strings = messageStrings();
      const parts = articles.map(({ date, mentions, entities, outline, namesakes }) =>
        buildCast(mentions, { date, today, entities, strings }, outline, namesakes),
      );
      return { entries: mergeCasts(parts), parts };
    },
  };
});
