/** `npm run data:topics`: the hand-written rows by topic, and for how many of them no open source has a fact. */
import { fileURLToPath } from 'node:url';
import { readCurated } from './curated.ts';
import { fold } from './fold.ts';
import { readRecordSet, type RecordSet } from './record-files.ts';
import type { EntityRecord } from './records.ts';
import { TOPICS } from './topic-list.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

interface Count {
  rows: number;
  /** Rows whose record has no fact but ours. */
  ours: number;
}

function main(): void {
  const set = readRecordSet(path('../entities'));
  const files = new Map<string, Count>();
  const recordOf = finder(set);
  for (const { file, records } of readCurated(path('../curated'))) {
    const told = records.filter(({ standing }) => standing !== 'guard');
    const ours = told.filter((row) => recordOf(row.kind, row.name, row.keys)?.facts?.every(isOurs) ?? true).length;
    files.set(file.replace(/\.tsv$/, ''), { rows: told.length, ours });
  }
  const all = sumOf([...files.values()]);
  const people = sumOf([...files].filter(([file]) => file.startsWith('people/')).map(([, count]) => count));
  const rows = TOPICS.map(([topic, names]) => [topic, sumOf(names.map((name) => countOf(files, name)))] as const);
  console.log('| topic | rows | of these no open source has a fact |\n| --- | ---: | ---: |');
  for (const [topic, { rows: count, ours }] of rows) console.log(`| ${topic} | ${count} | ${ours} |`);
  console.log(`\n${all.rows} rows: ${people.rows} people (${people.ours} of them in no open source with a fact), ${all.rows - people.rows} organizations (${all.ours - people.ours}).`); // prettier-ignore
}

function isOurs([, source]: NonNullable<EntityRecord['facts']>[number]): boolean {
  return source.startsWith('curated/');
}

/** The record of a row, by its Wikipedia title, else by its name among records of its kind. */
function finder({
  people,
  organizations,
}: RecordSet): (kind: string, name: string, keys: readonly string[]) => EntityRecord | undefined {
  // prettier-ignore
  const found = new Map<string, EntityRecord>();
  for (const [kind, records] of [
    ['person', people],
    ['organization', organizations],
  ] as const) {
    // prettier-ignore
    for (const record of records) {
      const title = record.wp === '=' ? record.name : record.wp;
      if (title !== undefined) found.set(`${kind}|enwiki:${title}`, record);
      const key = `${kind}|${fold(record.name)}`;
      if (!found.has(key)) found.set(key, record);
    }
  }
  return (kind, name, keys) => {
    const byTitle = keys.map((key) => found.get(`${kind}|${key}`)).find((record) => record !== undefined);
    return byTitle ?? found.get(`${kind}|${fold(name)}`);
  };
}

function countOf(files: ReadonlyMap<string, Count>, name: string): Count {
  const count = files.get(name);
  if (count === undefined) throw new Error(`topic-list.ts: no file data/curated/${name}.tsv`);
  return count;
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { rows, ours }) => ({ rows: sum.rows + rows, ours: sum.ours + ours }), { rows: 0, ours: 0 }); // prettier-ignore
}

main();
