import { createHash } from 'node:crypto';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { compareIds, isQid } from '../pipeline/ids.ts';
import type { EntityRecord } from '../pipeline/records.ts';
import { PROMINENT, propertiesOf } from './properties.ts';

export interface Subject {
  id: string;
  name: string;
  kind: EntityKind;
}

/** Entities asked about in one request: all of one kind, all prominent or none. */
export interface Batch {
  /** The same entities and properties give the same key: a resumed run knows its finished batches by it. */
  key: string;
  kind: EntityKind;
  prominent: boolean;
  subjects: Subject[];
}

export interface PlanOptions {
  /** At most so many entities, the most prominent first. */
  limit: number;
  /** Entities less prominent than this are not asked about. */
  prominence: number;
  /** Entities in a request. */
  size: number;
}

/** Raised when the same key would mean another question. */
const QUESTION_VERSION = 1;

/** The entities that have a QID, most prominent first, in batches. Pure: the same records give the same batches. */
export function planBatches(
  records: Readonly<Record<'people' | 'organizations', readonly EntityRecord[]>>,
  { limit, prominence, size }: PlanOptions,
): Batch[] {
  const all = [...withKind(records.people, 'person'), ...withKind(records.organizations, 'organization')];
  const wanted = all
    .filter(({ record }) => isQid(record.id) && record.prom >= prominence)
    .sort((a, b) => b.record.prom - a.record.prom || compareIds(a.record.id, b.record.id))
    .slice(0, limit);
  const batches: Batch[] = [];
  for (const prominent of [true, false]) {
    for (const kind of ['person', 'organization'] as const) {
      const group = wanted.filter((one) => one.kind === kind && one.record.prom >= PROMINENT === prominent);
      for (let at = 0; at < group.length; at += size) {
        const subjects = group
          .slice(at, at + size)
          .map(({ record }) => ({ id: record.id, name: record.name, kind }))
          .sort((a, b) => compareIds(a.id, b.id));
        batches.push({ key: keyOf(kind, prominent, subjects), kind, prominent, subjects });
      }
    }
  }
  return batches;
}

function withKind(records: readonly EntityRecord[], kind: EntityKind): { record: EntityRecord; kind: EntityKind }[] {
  return records.map((record) => ({ record, kind }));
}

function keyOf(kind: EntityKind, prominent: boolean, subjects: readonly Subject[]): string {
  const properties = propertiesOf(kind, prominent).map(({ id }) => id);
  const text = [QUESTION_VERSION, ...properties, ...subjects.map(({ id }) => id)].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
