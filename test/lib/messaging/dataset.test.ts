import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import type { Entity, Source } from '../../../lib/knowledge-base/entity.ts';
import { openPackStore } from '../../../lib/packs/pack-store.ts';
import { createDataset } from '../../../lib/messaging/dataset.ts';

const SOURCE: Source = { id: 'test', title: 'A test source', asOf: '2025-06' };
const PERSON: Entity = {
  id: 'Q1', qid: 'Q1', wikipedia: 'Jane Miller-Okafor', name: 'Jane Miller-Okafor', kind: 'person', subkind: 'politician', countries: ['ca'], prominence: 200, aliases: [],
  facts: [{ type: 'born', value: '', from: '1970', to: '', detail: '', source: SOURCE }],
}; // prettier-ignore
const BYTES = encode({ asOf: '2025-06', sources: [SOURCE], offices: [], entities: [PERSON] });
const read = (bytes: Uint8Array) => async (): Promise<ArrayBuffer> => bytes.slice().buffer as ArrayBuffer;
const NO_PACKS = openPackStore(new IDBFactory());
const REQUEST = {
  blocks: [
    { id: 0, kind: 'paragraph' as const, text: 'On Monday Jane Miller-Okafor spoke in parliament about the budget.' },
  ],
  context: { date: '2025-06-01', language: 'en' },
};

describe('the dataset in the background', () => {
  it('is opened once, on the first question', async () => {
    let reads = 0;
    const dataset = createDataset(() => {
      reads++;
      return read(BYTES)();
    }, NO_PACKS);
    expect(reads).toBe(0);
    await Promise.all([dataset.state(), dataset.annotate(REQUEST), dataset.annotate(REQUEST)]);
    expect(reads).toBe(1);
  });

  it('answers with mentions and the records of just those found', async () => {
    const reply = await createDataset(read(BYTES), NO_PACKS).annotate(REQUEST);
    expect(reply).toMatchObject({
      ok: true,
      mentions: [{ surface: 'Jane Miller-Okafor', entity: 'Q1' }],
      entities: [{ name: 'Jane Miller-Okafor' }],
    });
  });

  it('says what is in it', async () => {
    expect(await createDataset(read(BYTES), NO_PACKS).state()).toMatchObject({
      ok: true,
      people: 1,
      organizations: 0,
      bareNames: 0,
      asOf: '2025-06',
    });
  });

  const version = BYTES.slice();
  new DataView(version.buffer).setUint32(4, 9999, true);
  it.each([
    { name: 'missing', source: () => Promise.reject(new Error('404')), kind: 'missing' },
    { name: 'cut short', source: read(BYTES.slice(0, 100)), kind: 'corrupt' },
    { name: 'empty', source: read(new Uint8Array()), kind: 'corrupt' },
    { name: 'of another version', source: read(version), kind: 'version' },
  ])('$name is a problem, not a crash', async ({ source, kind }) => {
    const dataset = createDataset(source, NO_PACKS);
    expect(await dataset.state()).toMatchObject({ ok: false, problem: { kind } });
    expect(await dataset.annotate(REQUEST)).toMatchObject({ ok: false, problem: { kind } });
  });
});
