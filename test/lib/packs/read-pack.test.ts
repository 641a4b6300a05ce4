import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_TYPES } from '../../../lib/knowledge-base/entity.ts';
import { readCsv, writeCsv } from '../../../lib/packs/csv.ts';
import { DAY_FACTS } from '../../../lib/packs/csv-draft.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { type PackProblem, readPack } from '../../../lib/packs/read-pack.ts';
import { packAsCsv, packAsJson } from '../../../lib/packs/write-pack.ts';

const HEAD = '"format": "dramatis-pack", "version": 1, "name": "Town"';
/** The entities stand in lines 3 and following, one a line. */
const json = (...entities: string[]): string => `{\n${HEAD},"entities": [\n${entities.join(',\n')}\n]\n}`;
const JANE = '{"id": "jane", "kind": "person", "name": "Jane Doe"}';

interface Case {
  name: string;
  file: string;
  text: string;
  problem: Partial<PackProblem>;
}

const CASES: Case[] = [
  { name: 'no JSON', file: 'a.json', text: 'hello', problem: { line: 1, fault: 'syntax' } },
  { name: 'an empty file', file: 'a.json', text: '', problem: { line: 1, fault: 'syntax' } },
  { name: 'a list instead of an object', file: 'a.json', text: '[]', problem: { line: 1, fault: 'syntax' } },
  { name: 'a comma too many', file: 'a.json', text: json(JANE, ''), problem: { line: 5, fault: 'syntax' } },
  { name: 'another format', file: 'a.json', text: '{"format": "x",\n"version": 1, "name": "N", "entities": [{}]}', problem: { line: 1, field: 'format', value: 'x', fault: 'version' } },
  { name: 'a version to come', file: 'a.json', text: '{"format": "dramatis-pack",\n"version": 2, "name": "N", "entities": [{}]}', problem: { line: 2, field: 'version', value: '2', fault: 'version' } },
  { name: 'no entities', file: 'a.json', text: json(), problem: { line: 0, fault: 'no-entities' } },
  { name: 'no name', file: 'a.json', text: json(JANE, '{"id": "x", "kind": "person"}'), problem: { line: 4, field: 'name', fault: 'missing' } },
  { name: 'a number for a name', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": 7}'), problem: { line: 3, field: 'name', value: '7', fault: 'type' } },
  { name: 'an entity that is none', file: 'a.json', text: json(JANE, '"Jane"'), problem: { line: 4, field: '', value: 'Jane', fault: 'type' } },
  { name: 'another kind', file: 'a.json', text: json('{"id": "x", "kind": "dog", "name": "Rex"}'), problem: { line: 3, field: 'kind', value: 'dog', fault: 'choice' } },
  { name: 'an unknown field', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex",\n"colour": "red"}'), problem: { line: 4, field: 'colour', fault: 'unknown-field' } },
  { name: 'a field called constructor', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "constructor": 1}'), problem: { line: 3, field: 'constructor', fault: 'unknown-field' } },
  { name: 'a field called __proto__', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "__proto__": {"kind": "x"}}'), problem: { line: 3, field: '__proto__', fault: 'unknown-field' } },
  { name: 'a field said twice', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "name": "Max"}'), problem: { line: 3, field: 'name', fault: 'duplicate' } },
  { name: 'an id twice', file: 'a.json', text: json(JANE, JANE), problem: { line: 4, field: 'id', value: 'jane (3)', fault: 'duplicate' } },
  { name: 'a day that there is not', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "facts": [\n{"type": "born", "from": "2023-02-30"}]}'), problem: { line: 4, field: 'facts.0.from', value: '2023-02-30', fault: 'date' } },
  { name: 'an unknown fact', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "facts": [{"type": "rating"}]}'), problem: { line: 3, field: 'facts.0.type', value: 'rating', fault: 'choice' } },
  { name: 'a reference to nobody', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "facts": [\n{"type": "member", "value": "Club", "entity": "club"}]}'), problem: { line: 4, field: 'facts.0.entity', value: 'club', fault: 'reference' } },
  { name: 'a control character', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Re\\u0007x"}'), problem: { line: 3, field: 'name', value: 'ReU+0007x', fault: 'control' } },
  { name: 'a bidi override', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "\\u202exeR"}'), problem: { line: 3, field: 'name', value: 'U+202ExeR', fault: 'bidi' } },
  { name: 'half a surrogate pair', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Re\\ud800x"}'), problem: { line: 3, field: 'name', fault: 'surrogate' } },
  { name: 'a name of signs', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "***"}'), problem: { line: 3, field: 'name', value: '***', fault: 'no-letters' } },
  { name: 'a name without end', file: 'a.json', text: json(`{"id": "x", "kind": "person", "name": "${'x'.repeat(301)}"}`), problem: { line: 3, field: 'name', fault: 'too-long' } },
  { name: 'a word that no gazetteer takes', file: 'a.json', text: json(`{"id": "x", "kind": "person", "name": "${'é'.repeat(150)}"}`), problem: { line: 3, field: 'name', fault: 'too-long' } },
  { name: 'an id with a slash', file: 'a.json', text: json('{"id": "a/b", "kind": "person", "name": "Rex"}'), problem: { line: 3, field: 'id', value: 'a/b', fault: 'id' } },
  { name: 'a country by name', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "countries": ["USA"]}'), problem: { line: 3, field: 'countries.0', value: 'USA', fault: 'country' } },
  { name: 'prominence out of range', file: 'a.json', text: json('{"id": "x", "kind": "person", "name": "Rex", "prominence": 999}'), problem: { line: 3, field: 'prominence', value: '999', fault: 'range' } },
  { name: 'CSV: an unknown column', file: 'a.csv', text: 'id,kind,name,colour\nx,person,Rex,red', problem: { line: 1, field: 'colour', fault: 'unknown-field' } },
  { name: 'CSV: no column for the kind', file: 'a.csv', text: 'id,name\nx,Rex', problem: { line: 1, field: 'kind', fault: 'missing' } },
  { name: 'CSV: a cell too many', file: 'a.csv', text: 'id,kind,name\nx,person,Rex,red', problem: { line: 2, value: 'red', fault: 'unknown-field' } },
  { name: 'CSV: a wrong day, after an empty line and a quoted comma', file: 'a.csv', text: 'id,kind,name,what,office,office_from\na,person,Ann,"chair, twice",Mayor,2020\n\nx,person,Rex,,Mayor,soon', problem: { line: 4, field: 'office_from', value: 'soon', fault: 'date' } },
  { name: 'CSV: a quote that never ends', file: 'a.csv', text: 'id,kind,name\nx,person,"Rex', problem: { line: 2, fault: 'syntax' } },
  { name: 'CSV: an id twice', file: 'a.csv', text: 'id,kind,name\nx,person,Rex\n\nx,person,Max', problem: { line: 4, field: 'id', value: 'x (2)', fault: 'duplicate' } },
]; // prettier-ignore

describe('a pack that is wrong', () => {
  it.each(CASES)('$name', ({ file, text, problem }) => {
    const reading = readPack({ name: file, text });

    expect(reading.ok ? null : reading.problems[0]).toMatchObject(problem);
  });

  it('tells a hundred faults and that there are more', () => {
    const rows = Array.from({ length: 150 }, (_, i) => `{"id": "e${i}", "kind": "dog", "name": "Rex"}`);
    const reading = readPack({ name: 'a.json', text: json(...rows) });

    expect(reading).toMatchObject({ ok: false, more: true });
    expect(reading.ok ? [] : reading.problems.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 3),
    );
  });
});

describe('a pack that is right', () => {
  it('keeps script tags as the text they are', () => {
    const reading = readPack({
      name: 'a.json',
      text: json('{"id": "x", "kind": "person", "name": "<script>alert(1)</script>"}'),
    });

    expect(reading).toMatchObject({ ok: true, pack: { entities: [{ name: '<script>alert(1)</script>' }] } });
  });

  it('takes ids that objects have by birth', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty'];
    const reading = readPack({
      name: 'a.json',
      text: json(...ids.map((id) => `{"id": "${id}", "kind": "person", "name": "${id}"}`)),
    });

    expect(reading).toMatchObject({ ok: true, pack: { entities: ids.map((id) => ({ id })) } });
  });

  it('reads CSV with semicolons, head lines, several values and a byte order mark', () => {
    const text =
      '\ufeff# name: My town\r\n# source: Town hall\r\n# as_of: 2026-08\r\nid;kind;name;aliases;office;office_from;office_to;born\r\njane;person;"Doe; Jane";Janey|J. Doe;Mayor|Clerk;2024|2019;|2024;1970-05\r\n';

    expect(readPack({ name: 'x.csv', text })).toMatchObject({
      ok: true,
      pack: {
        name: 'My town', source: 'Town hall', asOf: '2026-08',
        entities: [{
          id: 'jane', name: 'Doe; Jane', aliases: ['Janey', 'J. Doe'],
          facts: [{ type: 'office', value: 'Mayor', from: '2024', to: '' }, { type: 'office', value: 'Clerk', from: '2019', to: '2024' }, { type: 'born', value: '', from: '1970-05' }],
        }],
      },
    }); // prettier-ignore
  });
});

const word = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcÄé |"\',;\\-#<1') })
  .map((text) => `a${text.trim()}b`);
const day = fc.constantFrom('', '1999', '2020-02', '2024-02-29');
const packs: fc.Arbitrary<Pack> = fc.record({
  format: fc.constant('dramatis-pack' as const),
  version: fc.constant(1 as const),
  name: word,
  source: fc.oneof(word, fc.constant('')),
  asOf: day,
  licence: fc.constant(''),
  entities: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
      kind: fc.constantFrom('person' as const, 'organization' as const),
      name: word,
      aliases: fc.array(word, { maxLength: 3 }),
      what: fc.oneof(word, fc.constant('')),
      countries: fc.subarray(['us', 'mx', 'fr']),
      wikipedia: fc.constant(''),
      prominence: fc.integer({ min: 1, max: 255 }),
      facts: fc.array(
        fc.record({
          type: fc.constantFrom(...FACT_TYPES),
          value: word,
          from: day,
          to: day,
          detail: fc.constantFrom('', 'acting'),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 5, selector: ({ id }) => id },
  ),
});

/** Facts by type, as CSV has them; a day has no words and must have a date to be told from none. */
function asCsvHasIt(pack: Pack): Pack {
  const order = (type: string): number => FACT_TYPES.findIndex((known) => known === type);
  return {
    ...pack,
    entities: pack.entities.map((entity) => ({
      ...entity,
      facts: entity.facts
        .map((fact) => (DAY_FACTS.has(fact.type) ? { ...fact, value: '', from: fact.from || '2000' } : fact))
        .sort((a, b) => order(a.type) - order(b.type)),
    })),
  };
}

describe('a pack written out', () => {
  it('is the same when read again, as JSON', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        expect(readPack({ name: 'a.json', text: packAsJson(pack) })).toEqual({ ok: true, pack });
      }),
    );
  });

  it('is the same when read again, as CSV', () => {
    fc.assert(
      fc.property(packs.map(asCsvHasIt), (pack) => {
        expect(readPack({ name: 'a.csv', text: packAsCsv(pack) })).toEqual({ ok: true, pack });
      }),
    );
  });

  it('knows the line of a row after a cell of several lines', () => {
    expect(readCsv('a,b\n"1\n2\n3",4\n5,6')).toMatchObject({ rows: [{ line: 1 }, { line: 2 }, { line: 5 }] });
  });

  it('CSV of any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a"\n\r,;\t ') });
    const row = fc.tuple(fc.constant('a'), cell, cell).map((cells) => [...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const read = readCsv(`h,i,j\n${writeCsv(rows)}`);
        expect(read.ok && read.rows.slice(1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
