import * as v from 'valibot';
import { choicesSchema } from '../settings/choice-list.ts';
import { packSchema } from '../packs/pack.ts';
import type { Rule } from './accepted.ts';
import { count, entityId, nothing } from './forms.ts';
import type { Protocol } from './protocol.ts';
import type { PageMessage } from './rules-in-page.ts';

/** Far more than a page gives (lib/page/page-blocks.ts): who sends more is not our script but one that took its place. */
const MOST_BLOCKS = 60_000;
const MOST_CHARS = 1_000_000;
const MOST_ENTITIES = 10_000;

/** Browsers take no longer ones seriously either. */
const MOST_ADDRESS_CHARS = 100_000;

const word = v.pipe(v.string(), v.maxLength(1000));

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

const address = v.pipe(v.string(), v.maxLength(MOST_ADDRESS_CHARS), v.url());

const article = v.object({
  blocks,
  context: v.object({ date: word, language: word, outlet: v.exactOptional(word) }),
});

export type BackgroundMessage = Exclude<keyof Protocol, PageMessage>;

/** What the background takes. A new message does not compile without a rule here or in rules-in-page.ts. */
export const BACKGROUND_RULES: { readonly [Name in BackgroundMessage]: Rule<Parameters<Protocol[Name]>[0]> } = {
  // The extension asks about text that was pasted.
  annotate: { from: ['page', 'extension'], data: article },
  showCount: { from: ['page'], data: v.nullable(count) },
  datasetState: { from: ['extension'], data: nothing },
  search: { from: ['extension'], data: word },
  know: { from: ['page'], data: v.object({ entity: entityId, name: v.pipe(v.string(), v.maxLength(300)) }) },
  choicesAt: { from: ['page'], data: address },
  keepChoices: { from: ['page'], data: v.object({ address, choices: choicesSchema }) },
  styleFrames: { from: ['page'], data: nothing },
  loadCard: { from: ['page'], data: nothing },
  entityRecords: { from: ['page', 'extension'], data: v.pipe(v.array(entityId), v.maxLength(MOST_ENTITIES)) },
  explain: { from: ['extension'], data: article },
  savePack: { from: ['extension'], data: packSchema },
  removePack: { from: ['extension'], data: word },
};
