import { fold } from './fold.ts';
import { agree, birthYear, type Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { earliest } from './partial-date.ts';
import type { SourceFact, SourceRecord } from './source-record.ts';

/** Sources date one accession by the election, the appointment or the oath; a successor of the same family comes later than this. */
const SAME_START_DAYS = 400;
/** Shorter parts of names ("Ali", "van", "Jr") tell nobody apart. */
const MIN_NAME_PART = 4;
/** Offices that one person holds at a time: only those of heads, ambassadors and governors are worth the comparison. */
const COMPARED =
  /^(Q\d+|.*(president|prime-minister|chancellor|monarch|governor-general|ambassador|king|emir|sultan|chairperson).*)$/;

/** An office with more holders than this is a seat in a house, whose members all begin on one day. */
const MOST_HOLDERS = 80;

/** The id of the office that a fact names by id or by title; '' when no source lists it. */
export type OfficeOf = (record: SourceRecord, fact: SourceFact) => string;

interface Holder {
  index: number;
  start: number;
  names: Set<string>;
  parts: Set<string>;
}

/**
 * Joins a person without QID to the one who came to the same office within `SAME_START_DAYS` and has the same last name
 * ("Joao Manuel Goncalves Lourenco" is the João Lourenço who became president then), or for any office the same name. Of those
 * who fit, the ones with a QID come first. Returns how many were joined.
 */
export function joinByOffice(groups: Groups, officeOf: OfficeOf): number {
  const holders = new Map<string, Holder[]>();
  const loose: number[] = [];
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'person' || record.standing === 'guard') continue;
    if (groups.qid(groups.root(index)) === null) loose.push(index);
    for (const fact of record.facts ?? []) {
      const office = fact.type === 'office' && (fact.from ?? '') !== '' ? officeOf(record, fact) : '';
      if (office === '') continue;
      const list = holders.get(office) ?? [];
      if (list.length === 0) holders.set(office, list);
      list.push({ index, start: earliest(fact.from ?? ''), names: namesOf(record), parts: partsOf(record.name) });
    }
  }
  let joined = 0;
  for (const index of loose) {
    const record = groups.records[index];
    if (record === undefined) continue;
    const surnames = surnamesOf(record.name);
    const own = namesOf(record);
    for (const fact of record.facts ?? []) {
      const office = fact.type === 'office' && (fact.from ?? '') !== '' ? officeOf(record, fact) : '';
      const known = holders.get(office) ?? [];
      // In a house whose members all begin on one day, or for lesser offices, only the whole name tells.
      const byPart = known.length <= MOST_HOLDERS && COMPARED.test(office);
      const fitting = known.filter(({ index: other, start, names, parts: theirs }) => {
        return (
          groups.root(other) !== groups.root(index) &&
          groups.records[other]?.source !== record.source &&
          Math.abs(start - earliest(fact.from ?? '')) <= SAME_START_DAYS &&
          ([...own].some((name) => names.has(name)) || (byPart && surnames.some((part) => theirs.has(part)))) &&
          agree(birthYear(record), birthYear(groups.records[other]))
        );
      });
      const fits = new Set(fitting.map(({ index: other }) => groups.root(other)));
      const withQid = [...fits].filter((root) => groups.qid(root) !== null);
      const roots = new Set(withQid.length > 0 ? withQid : fits);
      const [only] = roots;
      if (roots.size === 1 && only !== undefined && groups.union(only, index, `office:${office}`)) joined++;
    }
  }
  return joined;
}

/** The name, and other names of two words or more. */
function namesOf({ name, aliases = [] }: SourceRecord): Set<string> {
  return new Set([name, ...aliases.map(({ text }) => text).filter((text) => text.includes(' '))].map(nameKey));
}

function partsOf(name: string): Set<string> {
  return new Set(fold(name).split(/[^\p{L}]+/u).filter((part) => part.length >= MIN_NAME_PART)); // prettier-ignore
}

/** The last word of a name, or the last two of a long one ("Delcy Eloína Rodríguez Gómez"). */
function surnamesOf(name: string): string[] {
  const parts = fold(name).split(/[^\p{L}]+/u).filter((part) => part.length >= MIN_NAME_PART); // prettier-ignore
  return parts.slice(parts.length >= 4 ? -2 : -1);
}
