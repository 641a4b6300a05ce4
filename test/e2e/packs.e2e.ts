import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { type OptionsPage, optionsPage } from './options-page.ts';
import { BROWSERS, eventually, type Session, startSession, WITH_RESTART_MS } from './session.ts';

/** An article on somebody whom only a pack knows. */
const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Springfield votes</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-08-10"></head><body><article><h1>Springfield elects a new council</h1>${body}</article></body></html>`;
const TOWN = article(
  '<p>Mayor Hildegard Quimbly of Springfield said on Monday that the town would build a library beside the old station, after months of debate among its residents.</p><p>Donald Trump was not there, and the council adjourned until the autumn, when the budget for the coming year is to be settled.</p>'.repeat(
    3,
  ),
);

const HEAD = { format: 'dramatis-pack', version: 1, name: 'Springfield', source: 'Town hall', asOf: '2026-08-01' };
const HILDEGARD = { id: 'hilde', kind: 'person', name: 'Hildegard Quimbly', what: 'politician' };
const CSV =
  '# name: Springfield\n# source: Town hall\n# as_of: 2026-08-01\nid,kind,name,what,office,office_from\nhilde,person,Hildegard Quimbly,politician,Mayor of Springfield,2024-01-01\n';
const json = (...entities: object[]): string => JSON.stringify({ ...HEAD, entities }, null, 1);

/** Names of letters alone, as people have them. */
const NUMBERS = 'Ba Be Bi Bo Bu Da De Di Do Du'.split(' ');
const personName = (i: number): string => {
  const syllables = [...String(i).padStart(4, '0')].map((digit) => NUMBERS[Number(digit)]!.toLowerCase()).join('');
  return `Aurelion Quo${syllables}`;
};
const MANY = 10_000;

const FAULTY: { name: string; file: string; content: string; told: string }[] = [
  { name: 'a wrong type', file: 'x.json', content: json(HILDEGARD, { id: 'b', kind: 'person', name: 7 }), told: 'name 7' },
  { name: 'an id twice', file: 'x.json', content: json(HILDEGARD, HILDEGARD), told: 'id hilde (9)' },
  { name: 'a control character', file: 'x.json', content: json({ ...HILDEGARD, name: 'Hilde\u0007gard' }), told: 'name HildeU+0007gard' },
  { name: 'a field of the prototype', file: 'x.json', content: json(HILDEGARD).replace('"what"', '"__proto__"'), told: '__proto__' },
  { name: 'a field called constructor', file: 'x.json', content: json(HILDEGARD).replace('"what"', '"constructor"'), told: 'constructor' },
  { name: 'a script for a kind', file: 'x.csv', content: `${CSV}b,<script>alert(1)</script>,Bob,,,\n`, told: '6 kind <script>alert(1)</script>' },
]; // prettier-ignore

describe.each(BROWSERS)('packs in %s', (name) => {
  let session: Session;
  let options: OptionsPage;
  const many = article(
    `<p>${personName(7777)} and ${personName(42)} met at the station on Monday, where both of them had been waiting since the early morning for a train that was late.</p>`.repeat(
      6,
    ),
  );
  /** In place of one of the same name, unless another button is named. */
  const add = async (file: string, content: string, words = ''): Promise<void> => {
    await options.pick('Add a file', file, content);
    await options.click('#packs .options-ask .button', words);
  };
  const castOf = async (url: string): Promise<CastEntry[]> => (await session.report(url))?.cast ?? [];
  const packs = (): Promise<string> => options.text('#packs .options-list');
  beforeAll(async () => {
    session = await startSession(
      name,
      (path) =>
        ({ '/town': TOWN, '/odd': TOWN.replaceAll('Hildegard Quimbly', 'Ottilie Zwirnkamp'), '/many': many })[path],
    );
    options = optionsPage(session);
    await options.page().setSize(1000, 800);
    await options.open();
  });
  afterAll(() => session.close());

  it('are linked, marked and shown like others, tagged with their pack, in pages that are open, until removed', async () => {
    const { page, url } = await session.open('/town');
    const isMarked = async (): Promise<boolean> =>
      (await markedNames(page)).some(({ text }) => text.includes('Quimbly'));
    const entry = async () => (await castOf(url)).find(({ card }) => card.name === 'Hildegard Quimbly');
    expect(await entry()).toBeUndefined();
    await add('x.csv', CSV);
    await options.says('Springfield is in use: 1 entry.');
    await eventually('her entry', async () => (await entry()) !== undefined);
    expect(await isMarked()).toBe(true);
    expect((await entry())?.card).toMatchObject({
      id: 'pack/springfield/hilde',
      role: 'Mayor of Springfield',
      sources: [{ title: 'Town hall · Springfield', asOf: '2026-08-01' }],
    });
    await options.click('#packs .button', 'Remove');
    await options.says('Springfield was removed.');
    await eventually('no entry', async () => (await entry()) === undefined);
    expect(await isMarked()).toBe(false);
    await options.click('#packs .button', 'Undo');
    await options.says('Springfield is in use: 1 entry.');
    await eventually('her entry again', async () => (await entry()) !== undefined);
  });

  it(
    'are merged with one of the same name, exported, and survive a restart',
    async () => {
      await add('y.json', json({ id: 'club', kind: 'organization', name: 'Springfield Chess Club' }), 'Merge');
      await eventually('two entries', async () => (await packs()).includes('2 entries'));
      const exported = JSON.parse(await options.saved('#packs .button', 'JSON')) as typeof HEAD & {
        entities: object[];
      };
      expect(exported).toMatchObject({ ...HEAD, entities: [{ id: 'hilde' }, { id: 'club' }] });
      expect(await options.saved('#packs .button', 'CSV')).toContain('Hildegard Quimbly');
      await session.restart();
      await options.open();
      await eventually('the pack', async () => (await packs()).includes('Springfield'));
      const { url } = await session.open('/town');
      expect((await castOf(url)).map(({ card }) => card.name)).toContain('Hildegard Quimbly');
    },
    WITH_RESTART_MS,
  );

  it.each(FAULTY)('with $name are refused, with the place', async ({ file, content, told }) => {
    await options.open();
    const before = await packs();
    await options.pick('Add a file', file, content);
    await options.says(`Nothing was taken from ${file}`, '#packs');
    expect((await options.text('#packs tbody')).replace(/\s+/g, ' ')).toContain(told);
    expect(await packs()).toBe(before);
  });

  it('of 50 MB are refused unread', async () => {
    const before = await packs();
    await options.pick('Add a file', 'big.json', 'x'.repeat(1_000_000), 50);
    await options.says('big.json has 50 MB; at most 16 MB are read.', '#packs');
    expect(await packs()).toBe(before);
  });

  it('with script tags and names that objects have by birth are text like any other', async () => {
    const script = '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">';
    await add(
      'z.json',
      JSON.stringify({
        ...HEAD,
        name: `Odd ${script}`,
        entities: [
          {
            ...HILDEGARD,
            name: 'Ottilie Zwirnkamp',
            id: 'constructor',
            facts: [{ type: 'office', value: `Mayor ${script}`, from: '2024' }],
          },
          { id: 'toString', kind: 'person', name: 'hasOwnProperty valueOf' },
        ],
      }),
    );
    await options.says(`Odd ${script} is in use: 2 entries.`);
    const { page, seen } = await session.open('/odd');
    await session.showPopup(seen);
    await options.click('.cast-line', 'Ottilie Zwirnkamp');
    await options.says(`Mayor ${script}`);
    const ran = () => 'ran' in globalThis || document.querySelector('img') !== null;
    expect(await page.evaluate(ran)).toBe(false);
    expect(await options.page().evaluate(ran)).toBe(false);
    expect(options.page().ownErrors()).toEqual([]);
    await options.open();
    await options.says(script, '#packs');
    expect(await options.page().evaluate(ran)).toBe(false);
  });

  it(`hold ${MANY} entries`, async () => {
    const entities = Array.from({ length: MANY }, (_, i) => ({ id: `p${i}`, kind: 'person', name: personName(i) }));
    await add('many.json', JSON.stringify({ ...HEAD, name: 'Many', entities }));
    await options.says('Many is in use: 10,000 entries.');
    const { url } = await session.open('/many');
    expect((await castOf(url)).map(({ card }) => card.name).sort()).toEqual([personName(42), personName(7777)].sort());
  });
});
