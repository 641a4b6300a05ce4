import * as v from 'valibot';
import { packSchema } from '../packs/pack.ts';
import type { ViewNews } from './page-channel.ts';
import type { Protocol } from './protocol.ts';

/** Who a message comes from, as the browser vouches for it: a script of ours in a page, or a page of the extension. */
export type Sender = 'page' | 'extension' | 'stranger';

/** What the receiving end takes: from whom, and in which form. Everything else is refused, whatever the types promised. */
export interface Rule<Data> {
  from: readonly Exclude<Sender, 'stranger'>[];
  data: v.GenericSchema<unknown, Data>;
}

/** Far more than a page gives (lib/page/page-blocks.ts): who sends more is not our script but one that took its place. */
const MOST_BLOCKS = 60_000;
const MOST_CHARS = 1_000_000;
const MOST_ENTITIES = 10_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const word = v.pipe(v.string(), v.maxLength(1000));
const nothing = v.optional(v.undefined());

const blocks = v.pipe(
  v.array(
    v.object({
      id: count,
      kind: v.picklist(['headline', 'standfirst', 'paragraph', 'caption', 'list', 'table', 'quote']),
      text: v.string(),
    }),
  ),
  v.maxLength(MOST_BLOCKS),
  v.check(
    (all) => all.reduce((sum, block) => sum + block.text.length, 0) <= MOST_CHARS,
    `expected at most ${MOST_CHARS} characters`,
  ),
);

const article = v.object({
  blocks,
  context: v.object({ date: word, language: word, outlet: v.exactOptional(word) }),
});

/** One rule for every message of the protocol; a new message does not compile without one. */
export const ACCEPTED: { readonly [Name in keyof Protocol]: Rule<Parameters<Protocol[Name]>[0]> } = {
  // The extension asks about text that was pasted.
  annotate: { from: ['page', 'extension'], data: article },
  showCount: { from: ['page'], data: v.nullable(count) },
  datasetState: { from: ['extension'], data: nothing },
  search: { from: ['extension'], data: word },
  pageReport: { from: ['extension'], data: nothing },
  castRecords: { from: ['extension'], data: nothing },
  jumpToMention: {
    from: ['extension'],
    data: v.object({ entity: entityId, index: v.pipe(v.number(), v.safeInteger()) }),
  },
  readAnyway: { from: ['extension'], data: nothing },
  choose: { from: ['extension'], data: v.object({ entity: entityId, instead: v.nullable(entityId) }) },
  stepMention: { from: ['extension'], data: v.picklist([1, -1]) },
  know: { from: ['page'], data: v.object({ entity: entityId, name: v.pipe(v.string(), v.maxLength(300)) }) },
  withdraw: { from: ['extension'], data: v.array(v.string()) },
  styleFrames: { from: ['page'], data: nothing },
  loadCard: { from: ['page'], data: nothing },
  entityRecords: { from: ['page', 'extension'], data: v.pipe(v.array(entityId), v.maxLength(MOST_ENTITIES)) },
  explain: { from: ['extension'], data: article },
  savePack: { from: ['extension'], data: packSchema },
  removePack: { from: ['extension'], data: word },
};

const pointing = v.object({ type: v.literal('point'), entity: v.nullable(entityId) });

/** What a view beside the page may say over its line (page-channel.ts). */
export function isPointing(news: unknown): news is ViewNews {
  return v.is(pointing, news);
}

/** What the browser says of a sender. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
}

/**
 * @param self the extension's id and the address its own pages begin with, from `browser.runtime`
 */
export function whoSent(sender: SenderFacts, self: { id: string; root: string }): Sender {
  if (sender.id !== self.id) return 'stranger';
  if (sender.url === undefined) return sender.tab === undefined ? 'extension' : 'page';
  return sender.url.startsWith(self.root) ? 'extension' : 'page';
}

/** Why a message is not taken: in a sentence, with the message's name and the place in it; null when it is. */
export function refusalOf(type: keyof Protocol, data: unknown, sender: Sender): string | null {
  const rule: Rule<unknown> = ACCEPTED[type];
  if (sender === 'stranger' || !rule.from.includes(sender))
    return `${type}: taken from ${rule.from.join(' or ')} only, came from ${sender}`;
  const result = v.safeParse(rule.data, data);
  if (result.success) return null;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return `${type}${place === null ? '' : `, ${place}`}: ${issue.message}`;
}
