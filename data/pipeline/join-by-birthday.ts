import type { Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { occupationClass } from './occupation-class.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * Joins people of one full name (or alias of two words) and one day of birth, whatever country a source files them under: a
 * footballer born in one country plays for another. The first of January stands for an unknown day in many lists, so there the
 * walks of life have to agree too. Returns how many were joined.
 */
export function joinByBirthday(groups: Groups): number {
  const first = new Map<string, number>();
  let joined = 0;
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'person' || record.standing === 'guard' || groups.isLeftOut(index)) continue;
    const day = record.facts?.find(({ type }) => type === 'born')?.from ?? '';
    if (day.length < 'YYYY-MM-DD'.length) continue;
    const vague = day.endsWith('-01-01') ? `|${occupationClass(record.subkind ?? '')}` : '';
    for (const name of fullNames(record)) {
      const key = `${name}|${day}${vague}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else if (groups.root(known) !== groups.root(index) && groups.union(known, index, `born:${key}`)) joined++;
    }
  }
  return joined;
}

function fullNames({ name, aliases = [] }: SourceRecord): Set<string> {
  return new Set([name, ...aliases.map(({ text }) => text)].map(nameKey).filter((text) => text.includes(' ')));
}
