import { type Choices, restoreChoices, withChoice } from '../../lib/cards/choices.ts';
import type { Choice } from '../../lib/messaging/protocol.ts';
import type { PagePort } from './annotate-page.ts';

/** What the reader says of the names in one article. Kept, so that it holds when the article is read again. */
export interface ArticleChoices {
  all(): Choices;
  /** What was said when it was last read; asked for once. */
  restored(): Promise<void>;
  choose(choice: Choice): Promise<void>;
}

export function keepArticleChoices(document: Document, port: PagePort): ArticleChoices {
  let choices: Choices = new Map();
  let restoring: Promise<void> | null = null;
  // A frame that was written into its page has no address of its own.
  const address = /^https?:/.test(document.URL) ? document.URL : null;

  const restore = async (): Promise<void> => {
    try {
      const before = address === null ? [] : await port.choices(address);
      if (before.length === 0) return;
      const records = await port.records(before.flatMap(({ instead }) => instead ?? []));
      choices = restoreChoices(before, records, choices);
    } catch {
      // An article without its corrections is better than none.
    }
  };

  return {
    all: () => choices,
    restored: () => (restoring ??= restore()),
    async choose({ entity, instead }) {
      const record = instead === null ? null : ((await port.records([instead]))[0] ?? null);
      choices = withChoice(choices, entity, record);
      const kept = [...choices].map(([first, chosen]) => ({ entity: first, instead: chosen?.id ?? null }));
      if (address !== null) port.keepChoices({ address, choices: kept });
    },
  };
}
