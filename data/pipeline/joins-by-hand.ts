import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.ts';
import { isQid } from './ids.ts';
import type { Groups } from './join.ts';

/** What a person decided of two records: one entity, or two that share a name. */
export interface JoinByHand {
  verdict: 'same' | 'apart';
  first: string;
  second: string;
}

const FILE = 'joins.tsv';

/** Reads `joins.tsv` of data/curated. Throws an error that names line and value. */
export function readJoinsByHand(root: string): JoinByHand[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [verdict, first = '', second = ''] = line.split('\t');
    if ((verdict !== 'same' && verdict !== 'apart') || !isReference(first) || !isReference(second))
      throw new Error(`curated/${FILE}:${index + 1}: not "same" or "apart" and two references: ${line}`);
    return [{ verdict, first, second }];
  });
}

/** `Q…`, `enwiki:Title`, or country and name of a record that has neither: `de:Statistisches Bundesamt`. */
function isReference(text: string): boolean {
  return isQid(text) || /^(?:enwiki|[a-z]{2}):./.test(text);
}

/** The records of each reference. By name only records without a QID are meant. */
export class References {
  readonly #groups: Groups;
  readonly #byKey = new Map<string, number[]>();

  constructor(groups: Groups, joins: readonly JoinByHand[]) {
    this.#groups = groups;
    const wanted = new Set(joins.flatMap(({ first, second }) => [first, second]).map(keyOf));
    for (const [index, { keys, name, countries = [], standing }] of groups.records.entries()) {
      const names = standing === 'full' ? countries.map((country) => keyOf(`${country}:${name}`)) : [];
      for (const key of [...keys, ...names]) {
        if (!wanted.has(key)) continue;
        const list = this.#byKey.get(key);
        if (list === undefined) this.#byKey.set(key, [index]);
        else list.push(index);
      }
    }
  }

  find(reference: string): number[] {
    const found = this.#byKey.get(keyOf(reference)) ?? [];
    const byName = /^[a-z]{2}:/.test(reference);
    return byName ? found.filter((index) => this.#groups.qid(this.#groups.root(index)) === null) : found;
  }
}

function keyOf(reference: string): string {
  // Names stand as they are shown: without the bracket that some sources add.
  const name = reference.slice(3).replace(/ \([^)]*\)$/, '');
  return /^[a-z]{2}:/.test(reference) ? reference.slice(0, 3) + fold(name) : reference;
}

/** Notes which records must never join. Returns the rows that mean nothing. */
export function keepApart(groups: Groups, joins: readonly JoinByHand[], references: References): string[] {
  return ofVerdict(joins, 'apart').flatMap((row) => {
    const [first, second] = [references.find(row.first), references.find(row.second)];
    for (const index of first) for (const other of second) groups.keepApart(index, other);
    return first.length === 0 || second.length === 0 ? [label(row)] : [];
  });
}

/** Joins what a person found to be one. Returns the rows that mean nothing. */
export function joinByHand(groups: Groups, joins: readonly JoinByHand[], references: References): string[] {
  return ofVerdict(joins, 'same').flatMap((row) => {
    const [first] = references.find(row.first);
    const others = references.find(row.second);
    for (const other of others) if (first !== undefined) groups.union(first, other, `name:${row.second}`);
    return first === undefined || others.length === 0 ? [label(row)] : [];
  });
}

function ofVerdict(joins: readonly JoinByHand[], verdict: JoinByHand['verdict']): JoinByHand[] {
  return joins.filter((row) => row.verdict === verdict);
}

function label({ verdict, first, second }: JoinByHand): string {
  return `joins.tsv: ${verdict} ${first} ${second}`;
}
