import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Draft } from '../../components/paste/Paste.tsx';

const DRAFT = v.object({ draft: v.object({ text: v.string(), date: v.string() }) });

/** What was put in to be annotated, kept in memory while the browser runs: a popup goes with the next click beside it. */
export async function storedDraft(): Promise<Draft> {
  const stored = v.safeParse(DRAFT, await browser.storage.session.get('draft'));
  return stored.success ? stored.output.draft : { text: '', date: '' };
}
