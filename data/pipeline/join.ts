import { isQid } from './ids.ts';
import { joinByBirthday } from './join-by-birthday.ts';
import { joinByOffice, type IsHeadOffice, type OfficeOf } from './join-by-office.ts';
import { joinByFirm } from './join-by-firm.ts';
import { joinByName } from './join-by-name.ts';
import { joinByHand, keepApart, References, type JoinByHand } from './joins-by-hand.ts';
import { joinOrganizations } from './join-organizations.ts';
import type { JoinKey, SourceFact, SourceRecord } from './source-record.ts';

/** Everything the sources say of one entity, most trusted source first. */
export interface Group {
  qid: string | null;
  /** English Wikipedia titles that are this entity's, in order of trust. */
  titles: string[];
  records: SourceRecord[];
}

/** Keys that would have made one entity of two; the records were kept apart. */
export interface JoinConflict {
  key: JoinKey;
  reason: 'two QIDs' | 'person and organization' | 'birth years differ' | 'kept apart by hand';
  kept: string;
  refused: string;
}

export interface JoinResult {
  groups: Group[];
  conflicts: JoinConflict[];
  /** How many records found their entity by office or name. */
  joinedByName: number;
  /** Joins by hand that mean no record. */
  idle: string[];
}

/**
 * Which records speak of the same entity. In this order, each step never undoing an earlier one:
 * 1. the same QID;
 * 2. the same id of a source system (`bioguide:…`, `host:…`);
 * 3. the same English Wikipedia title (`enwiki:…`);
 * 4. `maybe:Q…`, a QID that a source matched by name, if the entity has no other and the birth years do not disagree; then
 *    what a person found to be one entity (joins-by-hand.ts), who also says which two never are;
 * 5. the same single-holder office at the same time, and a name in common (join-by-office.ts);
 *    or the same company led, and a last name in common (join-by-firm.ts);
 * 6. the same full name and day of birth (join-by-birthday.ts);
 * 7. the same name, under the rule of join-by-name.ts;
 * 8. organizations that share a name and a fact more, under the rule of join-organizations.ts.
 * Two QIDs never become one entity: such a join is refused and reported. When sources call one entity a person and an
 * organization, most sources decide and the records of the others are left out and reported.
 * `records` must be in order of trust; the result is in order of each group's first record.
 */
export function join(
  records: readonly SourceRecord[],
  officeOf: OfficeOf = byTarget,
  byHand: readonly JoinByHand[] = [],
  isHeadOffice?: IsHeadOffice,
): JoinResult {
  const groups = new Groups(records);
  const references = new References(groups, byHand);
  const idle = keepApart(groups, byHand, references);
  for (const [index, record] of records.entries())
    for (const key of record.keys) if (isQid(key)) groups.claim(index, key);
  for (const wanted of [isSystemKey, isTitle]) {
    for (const [index, record] of records.entries())
      for (const key of record.keys) if (wanted(key)) groups.claim(index, key);
  }
  for (const [index, record] of records.entries()) {
    for (const key of record.keys) if (key.startsWith('maybe:')) groups.claimWeakly(index, key.slice('maybe:'.length));
  }
  idle.push(...joinByHand(groups, byHand, references));
  groups.settleKinds();
  const joinedByName =
    joinByOffice(groups, officeOf, isHeadOffice) +
    joinByFirm(groups) +
    joinByBirthday(groups) +
    joinByName(groups) +
    joinOrganizations(groups);
  return { groups: groups.list(), conflicts: groups.conflicts, joinedByName, idle };
}

function byTarget(_: SourceRecord, { target = '' }: SourceFact): string {
  return target;
}

function isTitle(key: JoinKey): boolean {
  return key.startsWith('enwiki:');
}

function isSystemKey(key: JoinKey): boolean {
  return !isQid(key) && !isTitle(key) && !key.startsWith('maybe:');
}

/** Disjoint sets of records (union by lower index, so that a set's root is its most trusted record). */
export class Groups {
  readonly records: readonly SourceRecord[];
  readonly conflicts: JoinConflict[] = [];
  readonly #parent: Int32Array;
  readonly #qid = new Map<number, string>();
  readonly #owner = new Map<JoinKey, number>();
  readonly #left = new Set<number>();
  /** Root → records that must never be in its set. */
  readonly #apart = new Map<number, Set<number>>();

  constructor(records: readonly SourceRecord[]) {
    this.records = records;
    this.#parent = Int32Array.from(records, (_, index) => index);
  }

  root(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = index; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  qid(root: number): string | null {
    return this.#qid.get(root) ?? null;
  }

  /** The record has this key: it joins the record that had it first, if nothing speaks against it. */
  claim(index: number, key: JoinKey): void {
    const owner = this.#owner.get(key);
    if (owner !== undefined) {
      this.union(owner, index, key);
      return;
    }
    const root = this.root(index);
    if (isQid(key)) {
      const other = this.#qid.get(root);
      if (other !== undefined) return this.#refuse(key, 'two QIDs', root, index);
      this.#qid.set(root, key);
    }
    this.#owner.set(key, index);
  }

  claimWeakly(index: number, qid: string): void {
    const root = this.root(index);
    const own = this.#qid.get(root);
    if (own !== undefined) {
      if (own !== qid) this.#refuse(`maybe:${qid}`, 'two QIDs', root, index);
      return;
    }
    const owner = this.#owner.get(qid);
    if (owner !== undefined && !agree(birthYear(this.records[index]), birthYear(this.records[owner]))) {
      return this.#refuse(`maybe:${qid}`, 'birth years differ', owner, index);
    }
    this.claim(index, qid);
  }

  /** Joins two sets; refused and reported when they have two QIDs. */
  union(a: number, b: number, key: JoinKey): boolean {
    const rootA = this.root(a);
    const rootB = this.root(b);
    if (rootA === rootB) return true;
    const [keep, give] = rootA < rootB ? [rootA, rootB] : [rootB, rootA];
    const qidKeep = this.#qid.get(keep);
    const qidGive = this.#qid.get(give);
    if (qidKeep !== undefined && qidGive !== undefined && qidKeep !== qidGive)
      return this.#refuse(key, 'two QIDs', keep, give) ?? false;
    if (this.#areApart(keep, give)) return this.#refuse(key, 'kept apart by hand', keep, give) ?? false;
    const apart = this.#apart.get(give);
    if (apart !== undefined) this.#apart.set(keep, new Set([...(this.#apart.get(keep) ?? []), ...apart]));
    this.#parent[give] = keep;
    const qid = qidKeep ?? qidGive;
    if (qid !== undefined) this.#qid.set(keep, qid);
    return true;
  }

  /** These two records never join, nor what joins them. */
  keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const root = this.root(one);
      this.#apart.set(root, new Set([...(this.#apart.get(root) ?? []), other]));
    }
  }

  #areApart(rootA: number, rootB: number): boolean {
    return [...(this.#apart.get(rootA) ?? [])].some((index) => this.root(index) === rootB);
  }

  /** Each source has one vote on whether a set is a person; hand-written records have three, bare names half a one. */
  settleKinds(): void {
    const votes = new Map<number, Map<string, number>>();
    for (const [index, record] of this.records.entries()) {
      const root = this.root(index);
      const ofRoot = votes.get(root) ?? new Map<string, number>();
      votes.set(root, ofRoot);
      const key = `${record.kind}|${record.source}`;
      if (!ofRoot.has(key))
        ofRoot.set(key, record.source.startsWith('curated/') ? 3 : record.standing === 'full' ? 1 : 0.5);
    }
    for (const [index, record] of this.records.entries()) {
      const root = this.root(index);
      const tally = { person: 0, organization: 0 };
      for (const [key, weight] of votes.get(root) ?? [])
        tally[key.startsWith('person') ? 'person' : 'organization'] += weight;
      const first = this.records[root]?.kind ?? 'person';
      const kind =
        tally.person === tally.organization ? first : tally.person > tally.organization ? 'person' : 'organization';
      if (record.kind === kind) continue;
      this.#left.add(index);
      this.#refuse(record.keys[0] ?? record.name, 'person and organization', root, index);
    }
  }

  /** Left out by `settleKinds`. */
  isLeftOut(index: number): boolean {
    return this.#left.has(index);
  }

  list(): Group[] {
    const byRoot = new Map<number, Group>();
    for (const [index, record] of this.records.entries()) {
      if (this.#left.has(index)) continue;
      const root = this.root(index);
      const group = byRoot.get(root) ?? { qid: this.qid(root), titles: [], records: [] };
      byRoot.set(root, group);
      group.records.push(record);
      for (const key of record.keys) {
        const title = key.slice('enwiki:'.length);
        const isOurs = isTitle(key) && this.root(this.#owner.get(key) ?? index) === root;
        if (isOurs && !group.titles.includes(title)) group.titles.push(title);
      }
    }
    return [...byRoot.values()];
  }

  #refuse(key: JoinKey, reason: JoinConflict['reason'], kept: number, refused: number): undefined {
    const label = (index: number) =>
      `${this.records[index]?.name} (${this.#qid.get(this.root(index)) ?? this.records[index]?.source})`;
    this.conflicts.push({ key, reason, kept: label(kept), refused: label(refused) });
  }
}

/** Year of birth or founding; 0 = unknown. */
export function birthYear(record: SourceRecord | undefined): number {
  const fact = record?.facts?.find(
    ({ type, from }) => (type === 'born' || type === 'founded') && from !== undefined && from !== '',
  );
  return Number((fact?.from ?? record?.bornAbout ?? '').slice(0, 4));
}

/** Years that do not contradict each other: one is unknown, or they are at most one apart (sources round differently). */
export function agree(a: number, b: number): boolean {
  return a === 0 || b === 0 || Math.abs(a - b) <= 1;
}
