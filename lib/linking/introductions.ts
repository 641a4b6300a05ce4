/** How the article itself introduces those whom the knowledge base does not know: the popup's "also named". */
import type { EntityKind } from '../knowledge-base/entity.ts';
import type { UnknownName } from './unknown-names.ts';

/** One unknown person or organization for the reader: the name, how often it stands, and the words around its first appearance. */
export interface UnknownEntity {
  name: string;
  kind: EntityKind;
  count: number;
  /** The clause that introduces the name, at most this long; '' when it says nothing. */
  introducedBy: string;
}

const INTRODUCTION_CHARS = 140;

/** Joins the sightings of each person; bare "Mr. Verza" counts for the full name with that surname. */
export function introductions(unknown: readonly UnknownName[]): UnknownEntity[] {
  const people = new Map<string, UnknownEntity & { surname: string }>();
  for (const sighting of unknown) {
    const key = sighting.name.toLowerCase();
    const known =
      people.get(key) ??
      [...people.values()].find((person) => !sighting.name.includes(' ') && person.surname === sighting.surname);
    if (known) known.count++;
    else if (sighting.name.includes(' '))
      people.set(key, {
        name: sighting.name,
        kind: 'person',
        surname: sighting.surname,
        count: 1,
        introducedBy: introduction(sighting),
      });
  }
  return [...people.values()].map(({ name, kind, count, introducedBy }) => ({ name, kind, count, introducedBy }));
}

function introduction({ block, start, end }: UnknownName): string {
  const { text } = block.block;
  const apposition = /^,\s*([^,.;]{4,120})[,.;]/.exec(text.slice(end, end + INTRODUCTION_CHARS));
  if (apposition?.[1]) return apposition[1].trim();
  const before = text.slice(Math.max(0, start - INTRODUCTION_CHARS), start);
  return (/(?:^|[.!?]["”’]?\s+|[,;:]\s+)([^.!?,;:]*)$/.exec(before)?.[1] ?? '').trim();
}
