import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cardChanges, tellChanges, type Side } from '../../data/pipeline/card-changes.ts';
import { curatedChanges } from '../../data/pipeline/curated-changes.ts';
import { entityChanges } from '../../data/pipeline/entity-changes.ts';
import { readRecordSet, writeRecordSet, type RecordSet } from '../../data/pipeline/record-files.ts';
import type { EntityRecord } from '../../data/pipeline/records.ts';
import { Revision } from '../../data/pipeline/revision.ts';

/** What a change does to the cards, shown in a small repository of its own. */
const DAY = '2026-09-01';
const OFFICE = { id: 'Q50', title: 'President of Mexico', country: 'mx', kind: 'head-of-state', single: true, source: 'a' } as const; // prettier-ignore
const META = { title: 'A', licence: 'CC0-1.0', attribution: '', asOf: '2026-08-20', upstream: '', shareable: 'table' } as const; // prettier-ignore
const ada = (from: string, to = '', asOf = '2026-08-20'): EntityRecord => ({
  id: 'Q1', name: 'Ada Example', is: 'politician', in: ['mx'], wp: '=', prom: 200,
  facts: [to === '' ? ['office', `a@${asOf}`, '#Q50', from] : ['office', `a@${asOf}`, '#Q50', from, to]],
}); // prettier-ignore
const BEN: EntityRecord = { id: 'Q2', name: 'Ben Sample', is: 'lawyer', in: ['mx'], wp: '=', prom: 60 };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-changes-'));
  mkdirSync(join(root, 'data/curated/people'), { recursive: true });
  mkdirSync(join(root, 'data/entities'), { recursive: true });
  curated('Ben Sample\tmx\t1970\t\tlawyer\t=\t\t');
  write([ada('2024-10-01'), BEN]);
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'base');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function write(people: EntityRecord[], offices: RecordSet['offices'] = [OFFICE]): void {
  const sources = [
    { ...META, id: 'a' },
    { ...META, id: 'curated/lawyers' },
    { ...META, id: 'curated/corrections' },
  ];
  writeRecordSet(join(root, 'data/entities'), { people, organizations: [], offices, names: [], sources });
}

function curated(row: string): void {
  writeFileSync(join(root, 'data/curated/people/lawyers.tsv'), `# topic: Lawyers\n# as-of: 2026-08\n${row}\n`);
}

const set = (): RecordSet => readRecordSet(join(root, 'data/entities'));
const told = (found: ReturnType<typeof cardChanges> | null): string[] => (found === null ? [] : tellChanges(found));

describe('a change of the records', () => {
  const changes = (): string[] => told(entityChanges(new Revision(root, 'HEAD'), set(), DAY));

  test('none', () => {
    expect(changes()).toEqual([]);
  });

  test('an end closes an office', () => {
    write([ada('2024-10-01', '2026-08-01'), BEN]);

    expect(changes()).toEqual([
      'Ada Example (Q1): today "President of Mexico" → "former President of Mexico (2024–2026)"',
      '  - office President of Mexico 2024-10-01–',
      '  + office President of Mexico 2024-10-01–2026-08-01',
      'cards: 1 with another line today, 0 with other facts only, 0 new, 0 gone',
    ]);
  });

  test('a fresher day alone is counted, not told; facts that leave the line as it is are told', () => {
    write([ada('2024-10-01', '', '2026-08-27'), { ...BEN, facts: [['born', 'a@2026-08-20', '', '1970']] }]);

    expect(changes()).toEqual([
      'Ben Sample (Q2): today still "lawyer"',
      '  + born 1970',
      'cards: 0 with another line today, 1 with other facts only, 0 new, 0 gone; 1 records differ in sources and their days only',
    ]);
  });

  test('a new card, one that is gone, and one that moved to another file', () => {
    write([{ ...ada('2024-10-01'), in: ['us'] }, { ...BEN, id: 'Q3' }]);

    expect(changes()).toEqual(
      expect.arrayContaining(['Ben Sample (Q3): new card: "lawyer"', 'Ben Sample (Q2): card gone: was "lawyer"', '  - countries mx', '  + countries us']),
    );
  }); // prettier-ignore

  test('another title of an office changes the cards of its holders', () => {
    write([ada('2024-10-01'), BEN], [{ ...OFFICE, title: 'Head of Mexico' }]);

    expect(changes()[0]).toBe('Ada Example (Q1): today "President of Mexico" → "Head of Mexico"');
  });

  test('long lists are cut, with a count', () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ ...BEN, id: `Q${index + 100}`, prom: 60 + index, wp: `T${index}` }));
    const side = (some: EntityRecord[]): Side => ({ people: some, organizations: [], nameOf: (id) => id, officeOf: () => undefined });
    const lines = told(cardChanges(side([]), side(people), DAY));

    expect(lines.filter((line) => line.startsWith('Ben'))).toHaveLength(40);
    expect(lines[0]).toContain('(Q149)');
    expect(lines.slice(-2)).toEqual(['… and 10 more cards', 'cards: 0 with another line today, 0 with other facts only, 50 new, 0 gone']);
  }); // prettier-ignore
});

describe('a change of curated files, before any import', () => {
  const changes = (): string[] => {
    const found = curatedChanges(new Revision(root, 'HEAD'), root, set(), DAY);
    return [...told(found), ...(found?.notes ?? [])];
  };
  const correct = (line: object): void =>
    writeFileSync(join(root, 'data/curated/corrections.jsonl'), `${JSON.stringify({ kind: 'person', note: 'seen', asOf: '2026-09', ...line })}\n`); // prettier-ignore

  test('none', () => {
    expect(changes()).toEqual([]);
  });

  test('a row that says more', () => {
    curated('Ben Sample\tmx\t1970\t\tlawyer\t=\t\tcoach:Example City@2026-08/');

    expect(changes()).toEqual([
      'Ben Sample (Q2): today "lawyer" → "coach of Example City"',
      '  + born 1970',
      '  + coach Example City 2026-08–',
      'cards: 1 with another line today, 0 with other facts only, 0 new, 0 gone',
    ]);
  });

  test('a new holder of an office ends the time of the one before', () => {
    correct({ key: 'Q2', name: 'Ben Sample', add: [{ type: 'office', target: 'Q50', from: '2026-08-15' }] });

    expect(changes().filter((line) => line.includes('today "'))).toEqual([
      'Ada Example (Q1): today "President of Mexico" → "former President of Mexico (2024–2026)"',
      'Ben Sample (Q2): today "lawyer" → "President of Mexico"',
    ]);
  });

  test('a correction that ends a time, one that changes nothing, and a file whose effect only an import shows', () => {
    correct({ key: 'Q1', name: 'Ada Example', end: [{ type: 'office', target: 'Q50', to: '2026-08-01' }, { type: 'party', value: 'None', to: '2026' }] }); // prettier-ignore
    writeFileSync(join(root, 'data/curated/blocked-aliases.tsv'), '');

    expect(changes()).toEqual([
      'Ada Example (Q1): today "President of Mexico" → "former President of Mexico (2024–2026)"',
      '  - office President of Mexico 2024-10-01–',
      '  + office President of Mexico 2024-10-01–2026-08-01',
      'cards: 1 with another line today, 0 with other facts only, 0 new, 0 gone',
      'data/curated/blocked-aliases.tsv changed: an import shows its effect',
      'changes nothing: Q1 Ada Example: end party None',
    ]);
  });

  test('a row of somebody unknown', () => {
    curated('Ben Sample\tmx\t1970\t\tlawyer\t=\t\t\nCleo Fresh\tmx\t1980\t\tpainter\t\t\t');

    expect(changes()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Cleo Fresh \(\S+\): new card: "painter"$/),
        'Cleo Fresh: no record of this name or title yet; a source may still join it',
      ]),
    );
  });
});

// Processes of their own take as long as a busy machine lets them.
vi.setConfig({ testTimeout: 120_000 });

test('the command prints it, and refuses a revision that is none', () => {
  write([ada('2024-10-01', '2026-08-01'), BEN]);
  const command = fileURLToPath(new URL('../../data/pipeline/check.ts', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, '--root', root, ...args], { encoding: 'utf8' }); // prettier-ignore

  expect(run().stdout).toContain('2 people, 0 organizations, 0 bare names, 1 offices: 0 problems\n\nagainst HEAD, the change of data/entities does:\nAda Example (Q1)'); // prettier-ignore
  expect(run('--base', 'no-such-revision').stderr).toContain('no such revision "no-such-revision"');
  expect(run('--base', 'no-such-revision').status).toBe(1);
});
