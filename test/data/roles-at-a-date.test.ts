import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../data/pipeline/entities.ts';
import { readRecordSet } from '../../data/pipeline/record-files.ts';
import { inWords } from '../../lib/i18n/description.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';
import { describeAt } from '../../lib/timeline/describe.ts';
import { rolesAt } from '../../lib/timeline/role.ts';

/** Rows: qid, name, day, role, office QID or '', source. */
const CASES = readFileSync(new URL('roles-at-a-date.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(
    (line) =>
      line.split('\t') as [qid: string, name: string, day: string, role: string, office: string, source: string],
  );

const entities = new Map(
  entitiesOf(readRecordSet(new URL('../../data/entities', import.meta.url).pathname)).entities.map((entity) => [
    entity.id,
    entity,
  ]),
);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

describe('roles at a date', () => {
  it(`has at least 300 cases`, () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
  });

  it.each(CASES)('%s %s on %s: %s', (qid, _name, day, role, office) => {
    const entity = entities.get(qid);
    expect(entity, `${qid} is in the dataset`).toBeDefined();
    if (!entity) return;
    const line = inWords(ENGLISH, describeAt(entity, day));
    const held = rolesAt(entity, day).filter(({ standing }) => standing === 'during');
    // The line leads with the weightiest office; the one asked for must be held that day, and the line must name a held one.
    const right = held.some(({ fact }) => fact.office?.id === office || fold(fact.office?.title ?? '') === fold(role));
    expect(right, `on ${day} the card says “${line}”, the source ${role}`).toBe(true);
    expect(line).not.toMatch(/\(as of|^former/);
  });
});
