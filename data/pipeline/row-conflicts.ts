import type { FactType } from '../../lib/knowledge-base/entity.ts';
import { aliasStanding } from './alias-context.ts';
import { conflictOf, placeOf, titlesOf, type Conflict, type CuratedRow } from './conflict.ts';
import { fold } from './fold.ts';
import type { SourceRecord } from './source-record.ts';
import { titleParts } from './wiki-title.ts';

/** Relations whose target is never a person (a parent may be an owner). */
const OF_BODIES = new Set<FactType>([
  'employer',
  'club',
  'team',
  'coach',
  'network',
  'party',
  'league',
  'part-of',
  'member-of',
]);
/** Relations of organizations whose target is a person. */
const OF_PEOPLE = new Set<FactType>(['leader', 'founder']);

/** What hand-written rows have against one another, and against our lists of words that are no names. */
export function rowConflicts(rows: readonly CuratedRow[]): Conflict[] {
  // Rows that only guard give each spelling a line of its own, and may well be common words.
  const told = rows.filter(({ record }) => record.standing !== 'guard');
  return [...sameTitle(told), ...sameName(rows), ...sharedAliases(rows), ...commonWords(told), ...wrongTargets(rows)];
}

function sameTitle(rows: readonly CuratedRow[]): Conflict[] {
  return repeated(rows, ({ record }) => titlesOf(record)).map(([row, title, other]) =>
    conflictOf(row, 'same Wikipedia title', 'same title', title, placeOf(other)),
  );
}

/** Two rows of one name are two entities only if both say by their titles or years which of the namesakes they are. */
function sameName(rows: readonly CuratedRow[]): Conflict[] {
  return repeated(rows, ({ record }) => [`${record.kind}|${fold(record.name)}`]).flatMap(([row, , other]) => {
    const [ours] = titlesOf(row.record);
    const [theirs] = titlesOf(other.record);
    if (ours !== undefined && theirs !== undefined) return [];
    return [conflictOf(row, 'same name', 'same name', row.record.subkind ?? '', placeOf(other))];
  });
}

/** [row, key, an earlier row with the same key] */
function repeated(
  rows: readonly CuratedRow[],
  keysOf: (row: CuratedRow) => string[],
): [CuratedRow, string, CuratedRow][] {
  const seen = new Map<string, CuratedRow>();
  const found: [CuratedRow, string, CuratedRow][] = [];
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, row);
      else found.push([row, key, other]);
    }
  }
  return found;
}

/** Acronyms are told apart by their capitals, everything else is folded. */
const surface = (text: string, acronym: boolean): string => (acronym ? text : fold(text).replace(/^the /, ''));

function sharedAliases(rows: readonly CuratedRow[]): Conflict[] {
  const holders = new Map<string, { row: CuratedRow; isName: boolean }[]>();
  const hold = (key: string, row: CuratedRow, isName: boolean): void => {
    const list = holders.get(key) ?? [];
    if (list.length === 0) holders.set(key, list);
    if (!list.some((one) => one.row === row)) list.push({ row, isName });
  };
  for (const row of rows) {
    const { name, aliases = [] } = row.record;
    if (isFree(row, name)) {
      hold(surface(name, false), row, true);
      if (name === name.toUpperCase()) hold(surface(name, true), row, true);
    }
    for (const alias of aliases)
      if (!alias.needsContext) hold(surface(alias.text, alias.type === 'acronym'), row, false);
  }
  const found: Conflict[] = [];
  for (const row of rows) {
    for (const alias of row.record.aliases ?? []) {
      if (alias.needsContext || fold(alias.text) === fold(row.record.name)) continue;
      const others = (holders.get(surface(alias.text, alias.type === 'acronym')) ?? []).filter(
        (one) => one.row !== row,
      );
      if (others.length === 0) continue;
      const group = others.some(({ isName }) => isName) ? 'alias is the name of another' : 'alias of two';
      found.push(
        conflictOf(row, group, `alias ${alias.text}`, alias.text, others.map((one) => placeOf(one.row)).join(' · ')),
      );
    }
  }
  return found;
}

/** A row may say of its own name that it needs context: the name again as an alias with `?`. */
function isFree({ record }: CuratedRow, name: string): boolean {
  return !(record.aliases ?? []).some(({ text, needsContext }) => needsContext === true && text === name);
}

function commonWords(rows: readonly CuratedRow[]): Conflict[] {
  return rows.flatMap((row) => {
    const { name, kind, aliases = [] } = row.record;
    const found: Conflict[] = [];
    if (aliasStanding(name, kind) !== 'free' && isFree(row, name))
      found.push(conflictOf(row, 'name is a common word', `name ${name}`, name, 'our word lists'));
    else if (isFree(row, name) && isOnlyDisambiguated(row.record))
      found.push(
        conflictOf(row, 'name is first of all another thing', `name ${name}`, name, titlesOf(row.record)[0] ?? ''),
      );
    for (const { text, type, needsContext } of aliases) {
      // Capitals tell an acronym of three letters and more from the word.
      const standing = type === 'acronym' && text.length > 2 ? 'free' : aliasStanding(text, kind);
      if (standing === 'blocked' || (standing === 'context' && needsContext !== true))
        found.push(conflictOf(row, 'alias is a common word', `alias ${text}`, text, 'our word lists'));
    }
    return found;
  });
}

/** One word to which Wikipedia must add what is meant: "Argos (retailer)". */
function isOnlyDisambiguated(record: SourceRecord): boolean {
  const { name, hint } = titleParts(titlesOf(record)[0] ?? '');
  return hint !== '' && !name.includes(' ') && fold(name) === fold(record.name);
}

function wrongTargets(rows: readonly CuratedRow[]): Conflict[] {
  const people = new Map<string, CuratedRow>();
  const bodies = new Map<string, CuratedRow>();
  for (const row of rows) (row.record.kind === 'person' ? people : bodies).set(fold(row.record.name), row);
  return rows.flatMap((row) =>
    (row.record.facts ?? []).flatMap(({ type, value = '' }) => {
      const key = fold(value);
      const wanted = OF_BODIES.has(type)
        ? people
        : OF_PEOPLE.has(type) && row.record.kind === 'organization'
          ? bodies
          : undefined;
      const other = wanted?.get(key);
      if (other === undefined || other === row || (wanted === people ? bodies : people).has(key)) return [];
      const group = wanted === people ? 'target is a person' : 'target is an organization';
      return [conflictOf(row, group, `${type} ${value}`, `${type}:${value}`, placeOf(other))];
    }),
  );
}
