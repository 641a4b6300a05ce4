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

/** Of every member of the G20: who is head of state, and of government where that is another. */
const G20 = [
  ['ar', 'President of Argentina'],
  ['au', 'Prime Minister of Australia'],
  ['br', 'President of Brazil'],
  ['ca', 'Prime Minister of Canada', 'Monarch of Canada'],
  ['cn', "President of the People's Republic of China", 'Premier of China'],
  ['de', 'Chancellor of Germany', 'President of Germany'],
  ['eu', 'President of the European Commission'],
  ['fr', 'President of France', 'Prime Minister of France'],
  ['gb', 'Prime Minister of the United Kingdom', 'Monarch of the United Kingdom'],
  ['id', 'President of Indonesia'],
  ['in', 'Prime minister of India', 'President of India'],
  ['it', 'Prime Minister of Italy', 'President of Italy'],
  ['jp', 'Prime Minister of Japan', 'Emperor of Japan'],
  ['kr', 'President of South Korea', 'Prime Minister of South Korea'],
  ['mx', 'President of Mexico'],
  ['ru', 'President of Russia', 'Prime Minister of Russia'],
  ['sa', 'King of Saudi Arabia'],
  ['tr', 'President of Turkey', 'Prime Minister of Turkey'],
  ['us', 'President of the United States'],
  ['za', 'President of South Africa'],
].flatMap(([country = '', ...titles]) => titles.map((title): [string, string] => [country, title]));
const FEWEST_DAYS = 10;

/** Country of the office that a case asks for. */
function countryOf([qid, , , role, office]: (typeof CASES)[number]): string {
  const offices = entities.get(qid)?.facts.map((fact) => fact.office) ?? [];
  return offices.find((one) => one?.id === office || one?.title === role)?.country ?? '';
}

describe('the table', () => {
  it('has at least 300 cases of at least 60 countries, from 2005 to 2026', () => {
    const countries = new Set(CASES.map(countryOf).filter((country) => country !== ''));
    const years = new Set(CASES.map(([, , day]) => Number(day.slice(0, 4))));
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(countries.size).toBeGreaterThanOrEqual(60);
    expect([...years].sort()).toEqual(Array.from({ length: 22 }, (_, index) => 2005 + index));
  });

  it.each(G20)('%s: %s on at least ten days', (_, title) => {
    const days = new Set(CASES.filter(([, , , role]) => role === title).map(([, , day]) => day));
    expect(days.size).toBeGreaterThanOrEqual(FEWEST_DAYS);
  });
});

describe('roles at a date', () => {
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
