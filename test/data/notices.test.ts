import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noticesText, SHIPPED_PACKAGES, sourceNotes } from '../../data/pipeline/notices.ts';
import { readRecordSet } from '../../data/pipeline/record-files.ts';

const { sources } = readRecordSet(new URL('../../data/entities', import.meta.url).pathname);
const text = noticesText(sources);

it('names every source with its licence, and every attribution that one asks for', () => {
  const missing = sources.filter(
    ({ id, title, attribution }) => !id.startsWith('curated/') && !(text.includes(title) && text.includes(attribution)),
  );

  expect(missing).toEqual([]);
});

it('tells the options each title once, with a licence', () => {
  const notes = sourceNotes(sources);

  expect(notes.map(({ title }) => title)).toEqual([...new Set(sources.map(({ title }) => title))].sort());
  expect(notes.filter(({ licence }) => licence === '')).toEqual([]);
});

it('asks for the attribution that CC-BY and MIT, BSD sources demand', () => {
  const silent = sources.filter(
    ({ id, licence, attribution }) =>
      !id.startsWith('curated/') && /^(CC-BY|MIT|BSD)/.test(licence) && attribution === '',
  );

  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('ships no table that may not be shipped as one', () => {
  const unfree = sources.filter(
    ({ licence, shareable }) => /NC|BY-SA|GPL|none stated/.test(licence) && shareable === 'table',
  );

  expect(unfree.map(({ id, licence }) => `${id}: ${licence}`)).toEqual([]);
});

it('carries the licence of every package that runs in the browser', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };

  expect(Object.keys(dependencies).filter((name) => !SHIPPED_PACKAGES.includes(name))).toEqual([]);
  for (const name of SHIPPED_PACKAGES) expect(text).toMatch(new RegExp(`^${name}\\n\\n.*(licen[cs]e|copyright)`, 'im'));
});
