import { companyNames } from './company-names.ts';
import { agree, birthYear, type Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { earliest } from './partial-date.ts';
import type { SourceRecord } from './source-record.ts';

/** Two lists of the chiefs of one company that are further apart than this may have a chief and a successor of the same family. */
const SAME_TIME_DAYS = 200;

interface Chief {
  index: number;
  asOf: number;
}

/**
 * Joins a person without QID to the one who, as another source says of the same months, leads the same company and has the same
 * last name: lists give "Timothy Cook" and "Robert Iger" where the news has Tim and Bob. Returns how many were joined.
 */
export function joinByFirm(groups: Groups): number {
  const chiefs = new Map<string, Chief[]>();
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'person' || record.standing === 'guard') continue;
    for (const fact of record.facts ?? []) {
      const asOf = fact.asOf ?? record.asOf;
      if (fact.type !== 'chief-executive' || (fact.to ?? '') !== '' || asOf === '') continue;
      const key = `${firmKey(fact.value ?? '')}|${lastName(record.name)}`;
      const list = chiefs.get(key) ?? [];
      if (list.length === 0) chiefs.set(key, list);
      list.push({ index, asOf: earliest(asOf) });
    }
  }
  let joined = 0;
  for (const [key, list] of chiefs) {
    for (const { index, asOf } of list) {
      if (groups.qid(groups.root(index)) !== null) continue;
      const others = list.filter(
        (other) =>
          groups.root(other.index) !== groups.root(index) &&
          groups.records[other.index]?.source !== groups.records[index]?.source &&
          Math.abs(other.asOf - asOf) <= SAME_TIME_DAYS &&
          agree(birthYear(groups.records[other.index]), birthYear(groups.records[index])),
      );
      const roots = new Set(others.map((other) => groups.root(other.index)));
      const [only] = roots;
      if (roots.size === 1 && only !== undefined && groups.union(only, index, `firm:${key}`)) joined++;
    }
  }
  return joined;
}

/** "Alphabet Inc." is "Alphabet". */
function firmKey(name: string): string {
  return nameKey(companyNames(name).name).replace(/ (inc|corp|corporation|company|group|plc|holdings)\.?$/, '');
}

/** The last word of a name, without "Jr." and numbers. */
function lastName(name: SourceRecord['name']): string {
  const words = nameKey(name).split(' ').filter((word) => !/^(jr|sr|i{2,3}|iv)$/.test(word)); // prettier-ignore
  return words.at(-1) ?? '';
}
