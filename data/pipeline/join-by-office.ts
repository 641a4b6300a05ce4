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

/** Sources that date one accession this close to each other mean it, even if they share but a given name ("-idis", "-ides"). */
const CLOSE_START_DAYS = 45;

/** An office with more holders than this is a seat in a house, whose members all begin on one day. */
const MOST_HOLDERS = 80;

/** The id of the office that a fact names by id or by title; '' when no source lists it. */
export type OfficeOf = (record: SourceRecord, fact: SourceFact) => string;

/** Whether one person at a time is head of state or of government by it. */
export type IsHeadOffice = (office: string) => boolean;

interface Holder {
  index: number;
  from: string;
  start: number;
  /** Still there when its source looked. */
  open: boolean;
  nominated: boolean;
  names: Set<string>;
  parts: Set<string>;
}

/**
 * Joins a person without QID to the one who came to the same office within `SAME_START_DAYS` and has the same last name
 * ("Joao Manuel Goncalves Lourenco" is the João Lourenço who became president then), or for any office the same name, be it that
 * they were only nominated. Heads of state and of government see `isSameHead`. Of those who fit, the ones with a QID come first.
 * Returns how many were joined.
 */
export function joinByOffice(groups: Groups, officeOf: OfficeOf, isHeadOffice: IsHeadOffice = () => false): number {
  const holders = new Map<string, Holder[]>();
  const loose: number[] = [];
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'person' || record.standing === 'guard') continue;
    if (groups.qid(groups.root(index)) === null) loose.push(index);
    for (const fact of record.facts ?? []) {
      const office = datedOffice(record, fact, officeOf);
      if (office === '') continue;
      const list = holders.get(office) ?? [];
      if (list.length === 0) holders.set(office, list);
      const { from = '', to = '' } = fact;
      list.push({ index, from, start: earliest(from), open: to === '', nominated: fact.type === 'nominated', names: namesOf(record), parts: partsOf(record.name) }); // prettier-ignore
    }
  }
  let joined = 0;
  for (const index of loose) {
    const record = groups.records[index];
    if (record === undefined) continue;
    const surnames = surnamesOf(record.name);
    const own = namesOf(record);
    for (const fact of record.facts ?? []) {
      const office = datedOffice(record, fact, officeOf);
      const known = holders.get(office) ?? [];
      // In a house whose members all begin on one day, or for lesser offices, only the whole name tells.
      const isHolder = fact.type === 'office';
      const byPart = isHolder && known.length <= MOST_HOLDERS && COMPARED.test(office);
      const fitting = known.filter((holder) => {
        const { index: other, start, names, parts: theirs, nominated } = holder;
        const sameTime = Math.abs(start - earliest(fact.from ?? '')) <= SAME_START_DAYS;
        const sameName = [...own].some((name) => names.has(name));
        return (
          groups.root(other) !== groups.root(index) &&
          groups.records[other]?.source !== record.source &&
          ((sameTime && (sameName || (byPart && !nominated && surnames.some((part) => theirs.has(part))))) ||
            (isHolder && !nominated && isHeadOffice(office) && isSameHead(record, fact, holder))) &&
          agree(birthYear(record), birthYear(groups.records[other]))
        );
      });
      // Of brothers who followed each other, the one who came on that very day.
      const onTheDay = fitting.filter(({ from }) => from.length === 10 && from === fact.from);
      const nearest = onTheDay.length > 0 ? onTheDay : fitting;
      const fits = new Set(nearest.map(({ index: other }) => groups.root(other)));
      const withQid = [...fits].filter((root) => groups.qid(root) !== null);
      const roots = new Set(withQid.length > 0 ? withQid : fits);
      const [only] = roots;
      if (roots.size === 1 && only !== undefined && groups.union(only, index, `office:${office}`)) joined++;
    }
  }
  return joined;
}

/** The office that a dated fact is about; '' for other facts. */
function datedOffice(record: SourceRecord, fact: SourceFact, officeOf: OfficeOf): string {
  const isOffice = fact.type === 'office' || fact.type === 'nominated';
  return isOffice && (fact.from ?? '') !== '' ? officeOf(record, fact) : '';
}

/**
 * Whether somebody is the head whom another source has: they came on the very day, within weeks with a part of the name in
 * common ("Nikos Christodoulidis"), or later, while the other was there, with the last name or two parts in common: sworn in anew.
 */
function isSameHead(record: SourceRecord, fact: SourceFact, holder: Holder): boolean {
  const from = fact.from ?? '';
  if (from.length === 10 && from === holder.from) return true;
  const shared = [...partsOf(record.name)].filter((part) => holder.parts.has(part));
  const days = earliest(from) - holder.start;
  if (Math.abs(days) <= CLOSE_START_DAYS) return shared.length > 0;
  const surname = surnamesOf(record.name).some((part) => holder.parts.has(part));
  return days > 0 && holder.open && (fact.to ?? '') === '' && (surname || shared.length > 1);
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
