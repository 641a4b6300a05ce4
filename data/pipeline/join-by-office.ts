import { fold } from './fold.ts';
import { agree, birthYear, type Groups } from './join.ts';
import { earliest } from './partial-date.ts';

/** Sources date one accession by the election, the appointment or the oath; a successor of the same family comes later than this. */
const SAME_START_DAYS = 400;
/** Shorter parts of names ("Ali", "van", "Jr") tell nobody apart. */
const MIN_NAME_PART = 4;
/** Offices that one person holds at a time: only those of heads, ambassadors and governors are worth the comparison. */
const COMPARED =
  /^(Q\d+|.*(president|prime-minister|chancellor|monarch|governor-general|ambassador|king|emir|sultan).*)$/;

/** An office with more holders than this is a seat in a house, whose members all begin on one day. */
const MOST_HOLDERS = 80;

/**
 * Joins a person without QID to the one who came to the same office within `SAME_START_DAYS` and has the same last name
 * ("Joao Manuel Goncalves Lourenco" is the João Lourenço who became president then). Returns how many were joined.
 */
export function joinByOffice(groups: Groups): number {
  const holders = new Map<string, { index: number; start: number; parts: Set<string> }[]>();
  const loose: number[] = [];
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'person' || record.standing === 'guard') continue;
    if (groups.qid(groups.root(index)) === null) {
      loose.push(index);
      continue;
    }
    for (const { type, target = '', from = '' } of record.facts ?? []) {
      if (type !== 'office' || from === '' || !COMPARED.test(target)) continue;
      const list = holders.get(target) ?? [];
      if (list.length === 0) holders.set(target, list);
      list.push({ index, start: earliest(from), parts: partsOf(record.name) });
    }
  }
  let joined = 0;
  for (const index of loose) {
    const record = groups.records[index];
    const surnames = surnamesOf(record?.name ?? '');
    for (const { type, target = '', from = '' } of record?.facts ?? []) {
      if (type !== 'office' || from === '' || record === undefined) continue;
      const known = holders.get(target) ?? [];
      if (known.length > MOST_HOLDERS) continue;
      const fitting = known.filter(({ index: other, start, parts: theirs }) => {
        return (
          Math.abs(start - earliest(from)) <= SAME_START_DAYS &&
          surnames.some((part) => theirs.has(part)) &&
          agree(birthYear(record), birthYear(groups.records[other]))
        );
      });
      const roots = new Set(fitting.map(({ index: other }) => groups.root(other)));
      const [only] = roots;
      if (roots.size === 1 && only !== undefined && groups.union(only, index, `office:${target}`)) joined++;
    }
  }
  return joined;
}

function partsOf(name: string): Set<string> {
  return new Set(fold(name).split(/[^\p{L}]+/u).filter((part) => part.length >= MIN_NAME_PART)); // prettier-ignore
}

/** The last word of a name, or the last two of a long one ("Delcy Eloína Rodríguez Gómez"). */
function surnamesOf(name: string): string[] {
  const parts = fold(name).split(/[^\p{L}]+/u).filter((part) => part.length >= MIN_NAME_PART); // prettier-ignore
  return parts.slice(parts.length >= 4 ? -2 : -1);
}
