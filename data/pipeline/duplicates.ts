import { nameKey } from './name-key.ts';
import type { RecordSet } from './record-files.ts';
import { readAlias, type EntityRecord } from './records.ts';

/** Records of one kind that may be one entity. */
export interface Suspects {
  why: string;
  records: EntityRecord[];
}

const FULL_DATE = 'YYYY-MM-DD'.length;

/**
 * Pairs that look like one entity in two records: people of one full name and day of birth, organizations that share a country
 * and a name which finds both without context. Two QIDs are two entities until somebody shows otherwise, and are left out.
 */
export function suspects(set: RecordSet): { people: Suspects[]; organizations: Suspects[] } {
  return {
    people: sharing(set.people, (record) => {
      const born = (record.facts ?? []).find(([type]) => type === 'born')?.[3] ?? '';
      return born.length < FULL_DATE ? [] : [`${nameKey(record.name)} ${born}`];
    }),
    organizations: sharing(set.organizations, (record) =>
      (record.in ?? []).flatMap((country) => freeNames(record).map((name) => `${name} ${country}`)),
    ),
  };
}

function sharing(records: readonly EntityRecord[], keysOf: (record: EntityRecord) => string[]): Suspects[] {
  const byKey = new Map<string, EntityRecord[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [record]);
      else list.push(record);
    }
  }
  const seen = new Set<string>();
  const found: Suspects[] = [];
  for (const [why, list] of byKey) {
    const loose = list.filter(({ id }) => !/^Q\d+$/.test(id)).length;
    const pair = list.map(({ id }) => id).join(' ');
    if (list.length < 2 || loose === 0 || seen.has(pair)) continue;
    seen.add(pair);
    found.push({ why, records: list });
  }
  return found;
}

function freeNames({ name, alias = [] }: EntityRecord): string[] {
  const free = alias.map(readAlias).filter(({ needsContext, type }) => !needsContext && type !== 'acronym' && type !== 'short'); // prettier-ignore
  return [name, ...free.map(({ text }) => text)].map(nameKey);
}
