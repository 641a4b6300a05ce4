import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { fold } from './fold.ts';
import type { GoldEntity } from './gold-corpus.ts';
import type { RecordSet } from './record-files.ts';
import { readAlias } from './records.ts';
import { isTellingRecord } from './statistics.ts';
import { titleParts } from './wiki-title.ts';

export interface KindCoverage {
  /** Distinct entities that the articles name. */
  gold: number;
  /** Contained with the same QID; else with the same title; else a name or alias equals the title less its bracket, or what the corpus calls it. */
  byId: number;
  byTitle: number;
  byName: number;
  /** Contained by a record that has a telling card. */
  telling: number;
  /** Most mentioned first. */
  missing: GoldEntity[];
}
export type Coverage = Record<EntityKind, KindCoverage>;

/** For each key whether a record with a telling card has it; bare names have none. */
type Holders = Map<string, boolean>;

/** Which of the gold entities the records contain. An equal name counts only for the same kind. */
export function coverage(set: RecordSet, gold: readonly GoldEntity[]): Coverage {
  const { ids, titles, names } = holders(set);
  const result: Coverage = { person: empty(), organization: empty() };
  for (const entity of gold) {
    const counts = result[entity.kind];
    counts.gold++;
    const byId = entity.qid === null ? undefined : ids.get(entity.qid);
    const byTitle = entity.wikipedia === null ? undefined : titles.get(entity.wikipedia);
    const label = titleParts(entity.wikipedia ?? entity.name).name;
    const byName =
      names[entity.kind].get(fold(label)) ??
      (entity.wikipedia === null ? undefined : names[entity.kind].get(fold(entity.wikipedia)));
    if (byId !== undefined) counts.byId++;
    else if (byTitle !== undefined) counts.byTitle++;
    else if (byName !== undefined) counts.byName++;
    else counts.missing.push(entity);
    if (byId ?? byTitle ?? byName) counts.telling++;
  }
  for (const kind of ['person', 'organization'] as const) result[kind].missing.sort((a, b) => b.mentions - a.mentions);
  return result;
}

function holders(set: RecordSet): { ids: Holders; titles: Holders; names: Record<EntityKind, Holders> } {
  const ids: Holders = new Map();
  const titles: Holders = new Map();
  const names = { person: new Map() as Holders, organization: new Map() as Holders };
  const note = (map: Holders, key: string, telling: boolean) => map.set(key, telling || map.get(key) === true);
  for (const [kind, records] of [['person', set.people], ['organization', set.organizations]] as const) {
    for (const record of records) {
      const telling = isTellingRecord(record);
      note(ids, record.id, telling);
      if (record.wp !== undefined) note(titles, record.wp === '=' ? record.name : record.wp, telling);
      for (const name of [record.name, ...(record.alias ?? []).map((alias) => readAlias(alias).text)]) note(names[kind], fold(name), telling);
    }
  } // prettier-ignore
  for (const { kind, name, qid, wikipedia } of set.names) {
    if (qid !== null) note(ids, qid, false);
    if (wikipedia !== null) note(titles, wikipedia, false);
    note(names[kind], fold(name), false);
  }
  return { ids, titles, names };
}

function empty(): KindCoverage {
  return { gold: 0, byId: 0, byTitle: 0, byName: 0, telling: 0, missing: [] };
}
