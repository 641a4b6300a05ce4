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

/** Joins the sightings of each; bare "Mr. Verza" counts for the full name with that surname. People first. */
export function introductions(
  people: readonly UnknownName[],
  organizations: readonly UnknownName[] = [],
): UnknownEntity[] {
  const known = new Map<string, UnknownEntity & { surname: string }>();
  const add = (sighting: UnknownName, kind: EntityKind): void => {
    const key = sighting.name.toLowerCase();
    const same =
      known.get(key) ??
      (sighting.name.includes(' ')
        ? undefined
        : [...known.values()].find((other) => other.kind === kind && other.surname === sighting.surname));
    if (same) same.count++;
    else if (kind === 'organization' || sighting.name.includes(' '))
      known.set(key, {
        name: sighting.name,
        kind,
        surname: sighting.surname,
        count: 1,
        introducedBy: introduction(sighting),
      });
  };
  for (const sighting of people) add(sighting, 'person');
  for (const sighting of organizations) add(sighting, 'organization');
  return [...known.values()].map(({ name, kind, count, introducedBy }) => ({ name, kind, count, introducedBy }));
}

function introduction({ block, start, end }: UnknownName): string {
  const { text } = block.block;
  const apposition = /^,\s*([^,.;]{4,120})[,.;]/.exec(text.slice(end, end + INTRODUCTION_CHARS));
  if (apposition?.[1]) return apposition[1].trim();
  const before = text.slice(Math.max(0, start - INTRODUCTION_CHARS), start);
  return (/(?:^|[.!?]["”’]?\s+|[,;:]\s+)([^.!?,;:]*)$/.exec(before)?.[1] ?? '').trim();
}
