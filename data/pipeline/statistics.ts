import type { PartialDate } from '../../lib/knowledge-base/entity.ts';
import type { RecordSet } from './record-files.ts';
import { splitSource, type EntityRecord } from './records.ts';

/** Counts over `data/entities`; maps are from what is counted to how often. */
export interface Statistics {
  kinds: Map<string, number>;
  countries: Map<string, number>;
  /** Facts by source. */
  sources: Map<string, number>;
  factTypes: Map<string, number>;
  /** Records by the year until which their freshest fact is vouched for. */
  freshness: Map<string, number>;
  withQid: number;
  withDatedOffice: number;
  asOfLast12Months: number;
  /** As-of of the newest fact. */
  newest: PartialDate;
}

/** Facts that only repeat what somebody is, or say where to read on: they make no card by themselves. */
const WEAK_FACTS = new Set(['occupation', 'website']);

/** An occupation, office or kind, and at least one thing more: a country, or a fact that says more than that. */
export function isTellingRecord({ is = '', in: countries = [], facts = [] }: EntityRecord): boolean {
  const offices = facts.filter(([type]) => type === 'office' || type === 'nominated').length;
  const strong = facts.filter(([type]) => !WEAK_FACTS.has(type)).length;
  const says = is !== '' || facts.some(([type]) => type === 'occupation');
  const more = strong + (countries.length > 0 ? 1 : 0);
  return says ? more > 0 : offices > 0 && more > 1;
}

/** One pass over all records with a card. */
export function statistics(set: RecordSet): Statistics {
  const counts = emptyCounts();
  const freshest: PartialDate[] = [];
  for (const record of [...set.people, ...set.organizations]) {
    if (record.id.startsWith('Q')) counts.withQid++;
    add(counts.kinds, record.is ?? '(none)');
    for (const country of record.in ?? ['(none)']) add(counts.countries, country);
    let latest = '';
    for (const [type, source] of record.facts ?? []) {
      const { id, asOf } = splitSource(source);
      add(counts.sources, id);
      add(counts.factTypes, type);
      if (asOf > latest) latest = asOf;
    }
    add(counts.freshness, latest.slice(0, 4) || '(no fact)');
    freshest.push(latest);
  }
  counts.withDatedOffice = set.people.filter(({ facts = [] }) =>
    facts.some(([type, , , from = '']) => type === 'office' && from !== ''),
  ).length;
  counts.newest = freshest.reduce((newest, date) => (date > newest ? date : newest), '');
  const limit = yearBefore(counts.newest);
  counts.asOfLast12Months = freshest.filter((date) => date !== '' && date >= limit).length;
  return counts;
}

function emptyCounts(): Statistics {
  return { kinds: new Map(), countries: new Map(), sources: new Map(), factTypes: new Map(), freshness: new Map(), withQid: 0, withDatedOffice: 0, asOfLast12Months: 0, newest: '' }; // prettier-ignore
}

/** "2026-08-22" → "2025-08-22". */
function yearBefore(date: PartialDate): PartialDate {
  return date === '' ? '' : `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
