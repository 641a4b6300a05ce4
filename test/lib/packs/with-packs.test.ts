import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import countries from '../../../lib/linking/countries.json' with { type: 'json' };
import { refusalOf } from '../../../lib/messaging/accepted.ts';
import { BACKGROUND_RULES } from '../../../lib/messaging/rules-in-background.ts';
import { createDataset } from '../../../lib/messaging/dataset.ts';
import { encodePack } from '../../../lib/packs/encode-pack.ts';
import { mergePacks } from '../../../lib/packs/merge-packs.ts';
import { openPackStore, type StoredPack } from '../../../lib/packs/pack-store.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { withPacks } from '../../../lib/packs/with-packs.ts';
import { input, organization, person } from '../knowledge-base/fixture.ts';

/** Seconds on a machine that does nothing else; others may be at work. */
const GENEROUS_MS = 120_000;

/** The dataset: one who is well known, one bare name, one institution. */
const BARE: Entity = { ...person('jane-doe', 'Jane Doe'), subkind: '', facts: [], wikipedia: null };
const DATASET = openKnowledgeBase(
  encode(
    input([
      person('Q324546', 'Marco Rubio', { prominence: 220 }),
      BARE,
      organization('Q789915', 'Department of State'),
    ]),
  ),
);

const pack = (name: string, ...entities: object[]): Pack => {
  const reading = readPack({
    name: 'a.json',
    text: JSON.stringify({
      format: 'dramatis-pack',
      version: 1,
      name,
      source: 'Town hall',
      asOf: '2026-08-01',
      entities,
    }),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
};
const stored = (given: Pack): StoredPack => {
  return { ...encodePack(given, DATASET), id: given.name, pack: given, added: '2026-08-02' };
};
const over = (...packs: Pack[]) => withPacks(DATASET, packs.map(stored));
const TOWN = pack(
  'Town',
  { id: 'jane', kind: 'person', name: 'Jane Doe', aliases: ['Janey Doe'], what: 'politician', facts: [{ type: 'office', value: 'Mayor of Springfield', from: '2024-01-01' }, { type: 'employer', value: 'Department of State', entity: 'Q789915' }, { type: 'member', value: 'Chess Club', entity: 'club' }] },
  { id: 'club', kind: 'organization', name: 'Springfield Chess Club', what: 'sports club' },
); // prettier-ignore

const annotate = (text: string, ...packs: Pack[]) => {
  const kb = over(...packs);
  const engine = createEngine({ kb, lexicon: kb, countries });
  return engine.annotate([{ id: 0, kind: 'paragraph', text }], { date: '2026-08-10', language: 'en' }).mentions;
};

describe('the dataset with packs', () => {
  it('links entities of a pack as it does its own', () => {
    const found = annotate('Jane Doe met Marco Rubio at the Springfield Chess Club on Monday. Doe said little.', TOWN);

    expect(found.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Jane Doe', 'pack/town/jane'],
      ['Marco Rubio', 'Q324546'],
      ['Springfield Chess Club', 'pack/town/club'],
      ['Doe', 'pack/town/jane'],
    ]);
  });

  it('tags what the pack says with the pack and its source', () => {
    const kb = over(TOWN);
    const jane = kb.entity(kb.indexOf('pack/town/jane'));

    expect(jane.facts[0]?.source).toEqual({ id: 'pack/town', title: 'Town hall · Town', asOf: '2026-08-01' });
    expect(kb.entity(kb.indexOf('Q324546')).facts[0]?.source.id).toBe('made-up');
  });

  it('keeps references inside the pack and to the dataset', () => {
    const kb = over(TOWN);
    const { facts } = kb.entity(kb.indexOf('pack/town/jane'));

    expect(facts.map((fact) => fact.entity)).toEqual([undefined, 'Q789915', 'pack/town/club']);
    expect(facts.flatMap(({ entity }) => entity ?? []).every((id) => kb.indexOf(id) >= 0)).toBe(true);
  });

  it('adds names and facts to an entity of the dataset', () => {
    const more = pack('More', {
      id: 'Q324546',
      kind: 'person',
      name: 'Marco Rubio',
      aliases: ['Little Marco'],
      facts: [{ type: 'member', value: 'A club' }],
    });
    const kb = over(more);
    const rubio = kb.entity(kb.indexOf('Q324546'));

    expect(rubio.facts.map(({ source }) => source.id)).toEqual(['made-up', 'pack/more']);
    expect(kb.search('Little', 5).map((index) => kb.entity(index).id)).toEqual(['Q324546']);
    expect(kb.candidates('Marco Rubio')).toHaveLength(1);
    expect(annotate('Little Marco spoke.', more)).toMatchObject([{ entity: 'Q324546' }]);
  });

  it('knows the dataset as before where no pack is named, and lays packs over each other', () => {
    const other = pack('Other', { id: 'jane', kind: 'person', name: 'Jane Roe' });
    const kb = over(TOWN, other);

    expect(kb.scan('Marco Rubio left.')).toEqual(DATASET.scan('Marco Rubio left.'));
    expect([kb.indexOf('pack/town/jane'), kb.indexOf('pack/other/jane')].every((index) => index >= DATASET.size)).toBe(
      true,
    );
    expect(kb.size).toBe(DATASET.size + 3);
    expect(kb.isBareName(kb.indexOf('jane-doe'))).toBe(true);
  });

  it('compiles anew what another version of the extension compiled', () => {
    const kb = withPacks(DATASET, [{ ...stored(TOWN), bytes: new Uint8Array([1, 2, 3]) }]);

    expect(kb.indexOf('pack/town/jane')).toBeGreaterThanOrEqual(0);
  });

  it('merges by id: the new one counts', () => {
    const merged = mergePacks(
      TOWN,
      pack(
        'Town',
        { id: 'club', kind: 'organization', name: 'Chess Club of Springfield' },
        { id: 'hall', kind: 'organization', name: 'Town Hall' },
      ),
    );

    expect(merged.entities.map(({ name }) => name)).toEqual(['Jane Doe', 'Chess Club of Springfield', 'Town Hall']);
  });
});

/** A made-up word for a number: "Babeca". */
const letters = (number: number): string =>
  `B${[...String(number).padStart(5, '0')].map((digit) => 'bcdfglmnrt'[Number(digit)]! + 'aeiouaeiou'[Number(digit)]!).join('')}`;

describe('packs in the background', () => {
  const bytes = encode(input([person('Q324546', 'Marco Rubio', { prominence: 220 })]));
  const dataset = () => {
    const store = openPackStore(new IDBFactory());
    return { store, dataset: createDataset(async () => bytes.slice().buffer as ArrayBuffer, store) };
  };
  const request = {
    blocks: [{ id: 0, kind: 'paragraph' as const, text: 'Mayor Jane Doe of Springfield came on Monday.' }],
    context: { date: '', language: 'en' },
  };
  const found = async (set: ReturnType<typeof createDataset>): Promise<number> => {
    const reply = await set.annotate(request);
    return reply.ok ? reply.mentions.length : -1;
  };

  it('are there at once, in a new worker, and gone when removed', async () => {
    const { store, dataset: first } = dataset();
    expect(await found(first)).toBe(0);
    expect(await first.savePack(TOWN)).toEqual({ id: 'town', entities: 2 });
    expect(await found(first)).toBe(1);
    const second = createDataset(async () => bytes.slice().buffer as ArrayBuffer, store);
    expect(await found(second)).toBe(1);
    await second.removePack('town');
    expect(await found(second)).toBe(0);
  });

  it('keeps the old pack when the new one is refused', async () => {
    const { store, dataset: set } = dataset();
    await set.savePack(TOWN);
    const broken = { ...TOWN, entities: [{ id: 1 }] };
    expect(refusalOf(BACKGROUND_RULES, 'savePack', broken, 'extension')).toBe('savePack, entities.0.id: type');
    expect(refusalOf(BACKGROUND_RULES, 'savePack', TOWN, 'page')).toContain('taken from extension only');
    // A name that the encoder cannot take: what is stored stays.
    const unfit = { ...TOWN, entities: [{ ...TOWN.entities[0]!, name: `${'x'.repeat(290)}` }] };
    await expect(set.savePack(unfit)).rejects.toThrow('longer than 255 bytes');
    expect((await store.all()).map(({ pack: kept }) => kept)).toEqual([TOWN]);
  });

  it(
    'takes ten thousand entities',
    async () => {
      const { dataset: set } = dataset();
      const many = Array.from({ length: 10_000 }, (_, i) => ({
        id: `e${i}`,
        kind: 'person',
        name: `${letters(i)} ${letters(7 * i + 1)}`,
        what: 'farmer',
      }));
      await set.savePack(pack('Many', ...many));
      const reply = await set.annotate({
        ...request,
        blocks: [{ id: 0, kind: 'paragraph', text: `It was ${letters(9999)} ${letters(69994)}, they said.` }],
      });
      expect(reply.ok && reply.mentions.map(({ entity }) => entity)).toEqual(['pack/many/e9999']);
    },
    GENEROUS_MS,
  );
});
