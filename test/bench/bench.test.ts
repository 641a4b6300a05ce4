/** The cases of the bench run and are right on a small dataset. Nothing is said of how fast. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../lib/knowledge-base/entity.ts';
import { encode } from '../../lib/knowledge-base/encode.ts';
import { input, organization, person } from '../lib/knowledge-base/fixture.ts';
import { newsArticles } from './article-text.ts';
import { bareLoop } from './bare-loop.ts';
import type { Bench } from './bench.ts';
import { allNames, openDataset } from './dataset.ts';
import { figure, figureTable } from './figure.ts';
import { sideBySide, timingOf } from './measure.ts';
import { ownTime } from './page-profile.ts';
import { annotateFigures } from './parts/annotate.ts';
import { growthFigures } from './parts/growth.ts';
import { openFigures } from './parts/open.ts';
import { runPeers, scanFigures } from './parts/scan.ts';
import { fileFigures } from './parts/size.ts';
import { SCAN_PEERS, span } from './peers/scan-peers.ts';

/** Processes start slowly on a busy machine. */
const PATIENCE_MS = 240_000;

const TEXT_CHARS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function smallBench(): Bench {
  const entities: Entity[] = [
    ...['Angela Merkel', 'Marco Rubio', 'Claudia Sheinbaum', 'Keir Starmer', 'Sanna Marin', 'Olaf Scholz'].map(
      (name, i) => person(`Q${i + 1}`, name, { prominence: 200 - i, subkind: 'politician' }),
    ),
    ...['European Central Bank', 'Northern Institute', 'Harbour Company'].map((name, i) =>
      organization(`Q${i + 100}`, name, { prominence: 150 - i, subkind: 'organization' }),
    ),
  ];
  const file = join(folder, 'small.bin');
  writeFileSync(file, encode(input(entities)));
  const kb = openDataset(file);
  const articles = newsArticles(kb, TEXT_CHARS);
  return {
    file,
    kb,
    names: allNames(kb),
    articles,
    paragraphs: articles.flat(),
    records: () => entities.map(({ id, name }) => JSON.stringify({ id, name })).join('\n'),
    rounds: 2,
    log: () => undefined,
  };
}

const bench = smallBench();

describe('the text', () => {
  test('is the same each time, long enough, and names those of the dataset', () => {
    expect(newsArticles(bench.kb, TEXT_CHARS)).toEqual(bench.articles);
    expect(bench.paragraphs.join('').length).toBeGreaterThanOrEqual(TEXT_CHARS);
    expect(bench.paragraphs.join(' ')).toContain('Angela Merkel');
  });

  test('the bare loop looks at every character', () => {
    expect(bareLoop(['ab', 'c'])).toBe(97 + 98 + 99);
  });
});

describe('peers', () => {
  const text = 'On Monday Marco Rubio met Angela Merkel at the European Central Bank.';
  test.each(SCAN_PEERS)('$name finds names where they stand', async (peer) => {
    const finder = await peer.build(bench.names);
    const names = ['Marco Rubio', 'Angela Merkel', 'European Central Bank'];
    const places = names.map((name) => span(text.indexOf(name), text.indexOf(name) + name.length));
    expect(peer.spansOf(finder.find(text))).toEqual(expect.arrayContaining(peer.places ? places : names));
  });
});

describe('parts', () => {
  test(
    'scan and open: every peer is measured with all names and agrees with us on most',
    () => {
      const runs = runPeers(bench);
      expect(runs.map(({ peer, share }) => [peer, share])).toEqual(SCAN_PEERS.map(({ name }) => [name, 1]));
      for (const { peer, result } of runs) expect(result.found.both, peer).toBeGreaterThan(result.found.ours / 2);
      const figures = [...scanFigures(runs), ...openFigures(bench, runs)];
      expect(figures.length).toBe(1 + runs.length + 4 + 2 * runs.length);
      for (const { name, ratio, subject, peer } of figures) expect(ratio, name).toBe(subject / peer);
    },
    PATIENCE_MS,
  );

  test(
    'annotate, growth and size give a figure for each comparison',
    async () => {
      const figures = [
        ...(await annotateFigures(bench, [1])),
        ...growthFigures(bench, [8, 20], TEXT_CHARS),
        ...fileFigures(bench),
      ];
      expect(figures.map(({ name }) => name)).toEqual([
        'annotate 1 kB / scan',
        'annotate 1 kB / compromise',
        'annotate 1 kB / compromise-wikipedia',
        'growth scan, 20 / 8 entities',
        'growth open, 20 / 8 entities, by byte',
        'growth memory, 20 / 8 entities, by byte',
        'growth size, 20 / 8 entities, an entity',
        'size packed dataset / brotli of the JSON lines',
        'size packed dataset / gzip of the JSON lines',
        'size dataset / the JSON lines',
      ]);
      for (const { name, subject, peer } of figures) expect(subject * peer, name).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});

describe('figures', () => {
  test('a goal is met when the ratio is not above it', () => {
    expect(figure('a', 'ms', { subject: 2, peer: 4, goal: 0.5 })).toMatchObject({ ratio: 0.5, met: true });
    expect(figure('a', 'ms', { subject: 3, peer: 4, goal: 0.5 })).toMatchObject({ ratio: 0.75, met: false });
    expect(figure('a', 'ms', { subject: 3, peer: 4 })).toMatchObject({ goal: null, met: null });
    expect(figureTable([figure('a', 'ms', { subject: 3, peer: 4, goal: 0.5 })])).toContain('≤ 0.5 **missed**');
  });

  test('timings: median and what nine in ten lie between; everybody runs in every round', () => {
    expect(timingOf([5, 1, 3])).toEqual({ median: 3, low: 1, high: 5 });
    const order: string[] = [];
    sideBySide(
      ['a', 'b'].map((name) => ({ name, run: () => order.push(name) })),
      { rounds: 2, warmUp: 1 },
    );
    expect(order.join('')).toBe('abbaab');
  });

  test('own time: what runs under a function of the extension, and its longest stretch', () => {
    const node = (
      id: number,
      url: string,
      children: number[] = [],
    ): Parameters<typeof ownTime>[0]['nodes'][number] => ({
      id,
      callFrame: { url, functionName: '' },
      children,
    });
    const nodes = [
      node(1, '', [2, 3]),
      node(2, 'chrome-extension://x/a.js', [4]),
      node(3, 'http://page/'),
      node(4, ''),
    ];
    const profile = { nodes, samples: [1, 2, 4, 3, 4, 1], timeDeltas: [0, 100, 200, 300, 400, 9000] };
    // Samples last until the next one: 0.2 + 0.3 ms, then 9 ms, of which others had most.
    expect(ownTime(profile)).toEqual({ total: 0.9, longest: 0.5 });
  });
});
