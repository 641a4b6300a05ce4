import * as v from 'valibot';
import type { Rule } from './accepted.ts';
import { entityId, nothing } from './forms.ts';
import type { ViewNews } from './page-channel.ts';
import type { Protocol } from './protocol.ts';

/** What a script in a page takes, and from pages of the extension alone. Kept apart because every page loads it. */
export type PageMessage =
  | 'pageAddress'
  | 'pageReport'
  | 'castRecords'
  | 'jumpToMention'
  | 'readAnyway'
  | 'choose'
  | 'stepMention'
  | 'withdraw'
  | 'readAgain';

const said = <Data>(data: v.GenericSchema<unknown, Data>): Rule<Data> => ({ from: ['extension'], data });

export const PAGE_RULES: { readonly [Name in PageMessage]: Rule<Parameters<Protocol[Name]>[0]> } = {
  pageAddress: said(nothing),
  pageReport: said(nothing),
  castRecords: said(nothing),
  jumpToMention: said(v.object({ entity: entityId, index: v.pipe(v.number(), v.safeInteger()) })),
  readAnyway: said(nothing),
  choose: said(v.object({ entity: entityId, instead: v.nullable(entityId) })),
  stepMention: said(v.picklist([1, -1])),
  withdraw: said(nothing),
  readAgain: said(nothing),
};

const pointing = v.object({ type: v.literal('point'), entity: v.nullable(entityId) });

/** What a view beside the page may say over its line (page-channel.ts). */
export function isPointing(news: unknown): news is ViewNews {
  return v.is(pointing, news);
}
