import * as v from 'valibot';
import type { TestPage } from '../../browsers/test-browser.ts';
import { type Pack, PACK_FORMAT, PACK_VERSION, packSchema } from '../../../lib/packs/pack.ts';

interface Api {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string; result?: unknown } | undefined> };
  storage: {
    local: {
      remove(keys: string[]): Promise<void>;
    };
  };
}

export function unstore(from: TestPage, keys: string[]): Promise<void> {
  return from.evaluate((left) => {
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    return (globals.browser ?? globals.chrome).storage.local.remove(left);
  }, keys);
}

/** Gives the background a pack as the options do; '' when it is kept, else why not. */
export function savePack(from: TestPage, pack: Pack): Promise<string> {
  return from.evaluate(async (data) => {
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const reply = await (globals.browser ?? globals.chrome).runtime.sendMessage({ type: 'savePack', data });
    return reply?.ok ? '' : (reply?.error ?? 'no answer');
  }, pack);
}

/** A pack of somebody who is in no dataset. */
export function packNamed(name: string): Pack {
  const entities = [{ id: 'hilde', kind: 'person', name: 'Hildegard Quimbly', what: 'politician' }];
  const head = { format: PACK_FORMAT, version: PACK_VERSION, name, source: 'Town hall', asOf: '2026-08-01' };
  return v.parse(packSchema, { ...head, entities });
}
