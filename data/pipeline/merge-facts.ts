import type { FactType } from '../../lib/knowledge-base/entity.ts';
import type { DraftFact } from './draft.ts';
import { fold } from './fold.ts';
import { earliest, gapDays, isAfter, refines } from './partial-date.ts';

/** Facts that an entity has once. */
const ONCE = new Set<FactType>(['born', 'died', 'founded', 'dissolved', 'headquarters', 'website']);

/**
 * Terms of one office that follow each other within this many days are one span: a parliament is dissolved for up to eleven
 * weeks before its successor meets.
 */
const TOUCHING_DAYS = 80;
/** Two sources that put one start further apart than this disagree. */
const DISAGREE_DAYS = 45;

const ACTING = /^(acting|interim|caretaker|transition)/i;

export interface MergedFacts {
  facts: DraftFact[];
  disagreements: { field: string; kept: string; other: string }[];
}

/**
 * Facts of all sources about one entity → each once. `facts` in order of trust, targets resolved. For each office (or party,
 * club …) the most trusted source that has it says when; a less trusted one adds the spans it alone knows, and, when it vouches for
 * a later day, that a span is still open or has ended.
 */
export function mergeFacts(facts: readonly DraftFact[]): MergedFacts {
  const result: MergedFacts = { facts: [], disagreements: [] };
  for (const same of groupBy(ofOneClassifier(facts), subjectOf).values()) {
    const type = same[0]?.type;
    if (type !== undefined && ONCE.has(type)) once(same, result);
    else spans(same, result);
  }
  return result;
}

/** Every list sorts companies by its own industries: the most trusted one that has it says what the business is. */
function ofOneClassifier(facts: readonly DraftFact[]): readonly DraftFact[] {
  const first = facts.find(({ type }) => type === 'sector')?.source;
  return facts.filter(({ type, source }) => type !== 'sector' || source === first);
}

function subjectOf(fact: DraftFact): string {
  return ONCE.has(fact.type) ? fact.type : `${fact.type}|${fact.target || fold(fact.value)}`;
}

function once(same: DraftFact[], result: MergedFacts): void {
  const [first] = same;
  if (first === undefined) return;
  let kept = first;
  for (const other of same.slice(1)) {
    if (kept.from === '' && other.from !== '') kept = { ...other, value: kept.value || other.value };
    else if (refines(other.from, kept.from)) kept = other;
    else if (other.from !== '' && !kept.from.startsWith(other.from) && kept.from !== '')
      report(result, kept, kept.from, other.from, other);
    else if (fold(other.value) !== fold(kept.value)) report(result, kept, kept.value, other.value, other);
  }
  result.facts.push(kept);
}

function report(result: MergedFacts, fact: DraftFact, kept: string, other: string, by: DraftFact): void {
  result.disagreements.push({
    field: `${fact.type} ${fact.target || fact.value}`.trim(),
    kept: `${kept} (${fact.source})`,
    other: `${other} (${by.source})`,
  });
}

function spans(same: DraftFact[], result: MergedFacts): void {
  let merged: DraftFact[] = [];
  for (const ofSource of groupBy(same, ({ source }) => source).values()) {
    const touching = joinTouching(ofSource);
    merged = merged.length === 0 ? touching : overlay(merged, touching, result);
  }
  result.facts.push(...merged.sort((a, b) => compareStarts(a.from, b.from)));
}

/** Unknown starts first. */
function compareStarts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Joins the terms of one source that touch and have the same seat. */
export function joinTouching(facts: readonly DraftFact[]): DraftFact[] {
  const joined: DraftFact[] = [];
  /** Start of the last term of each span. */
  const lastStart = new Map<DraftFact, string>();
  for (const fact of withoutVague(facts).sort((a, b) => compareStarts(a.from, b.from))) {
    const last = joined.findLast((other) => other.detail === fact.detail);
    if (last === undefined || !touches(last, fact, lastStart.get(last) ?? '')) {
      const added = { ...fact };
      joined.push(added);
      lastStart.set(added, fact.from);
      continue;
    }
    lastStart.set(last, fact.from);
    if (last.to !== '' || last.from === fact.from) {
      const open = last.to === '' || fact.to === '';
      last.to = open ? '' : last.to > fact.to ? last.to : fact.to;
      last.asOf = last.asOf > fact.asOf ? last.asOf : fact.asOf;
      if (open && last.from === fact.from) last.to = '';
    } else {
      // An open span and a later start: the earlier row was never closed.
      last.to = fact.to;
      last.asOf = last.asOf > fact.asOf ? last.asOf : fact.asOf;
    }
  }
  return joined;
}

/** A row that is open but does not say since when goes on from the last dated row of the same seat. */
function withoutVague(facts: readonly DraftFact[]): DraftFact[] {
  const isVague = (fact: DraftFact): boolean => fact.from === '' && fact.to === '';
  const told = facts.filter((fact) => !facts.some((other) => other !== fact && holds(other, fact)));
  return told.flatMap((fact) => {
    if (!isVague(fact)) return [fact];
    const dated = facts.filter((other) => !isVague(other) && other.detail === fact.detail && other.from !== '');
    const last = dated.reduce<DraftFact | undefined>(
      (latest, other) => (latest === undefined || other.from > latest.from ? other : latest),
      undefined,
    );
    if (last === undefined) return [fact];
    return last.to === '' ? [] : [{ ...fact, from: last.to }];
  });
}

/** A term that nobody closed and nobody vouches for goes on in the next one that begins within this time: no term is longer. */
const LONGEST_TERM_DAYS = 6.2 * 365.25;

/** "Until 2001" is part of "1993 to 2008". */
function holds(whole: DraftFact, part: DraftFact): boolean {
  if (part.from !== '' || part.to === '' || whole.from === '' || whole.detail !== part.detail) return false;
  return whole.from < part.to && (whole.to === '' ? whole.asOf !== '' : whole.to >= part.to);
}

function touches(before: DraftFact, after: DraftFact, lastStart: string): boolean {
  if (before.from === '' && after.from === '') return before.to === after.to || before.to === '' || after.to === '';
  if (before.from === '')
    return before.to !== '' && gapDays(before.to, after.from) <= TOUCHING_DAYS && gapDays(before.to, after.from) >= 0;
  if (before.to === '')
    return before.asOf !== '' || earliest(after.from) - earliest(lastStart) <= LONGEST_TERM_DAYS || after.from === '';
  return gapDays(before.to, after.from) <= TOUCHING_DAYS;
}

/** Lays the spans of a less trusted source over those already merged. */
function overlay(base: DraftFact[], others: readonly DraftFact[], result: MergedFacts): DraftFact[] {
  const added: DraftFact[] = [];
  for (const other of others) {
    const met = base.filter((fact) => overlaps(fact, other));
    const last = met.at(-1);
    if (last === undefined) {
      added.push({ ...other });
      continue;
    }
    const first = met[0] ?? last;
    if (Math.abs(earliest(first.from) - earliest(other.from)) > DISAGREE_DAYS)
      report(result, first, first.from, other.from, other);
    if (first.from === '') first.from = other.from;
    else if (refines(other.from, first.from)) first.from = other.from;
    // "Acting" is said of the stay that began then, not of a later or longer one.
    const sameStart = first.from === '' || other.from === '' || Math.abs(earliest(first.from) - earliest(other.from)) <= DISAGREE_DAYS; // prettier-ignore
    if (last.detail === '' && met.length === 1 && (sameStart || !ACTING.test(other.detail))) last.detail = other.detail;
    // A term that its own source continues at once says nothing about the end.
    const continued = others.some(
      (later) =>
        later !== other &&
        later.from > other.from &&
        (other.to === '' || gapDays(other.to, later.from) <= TOUCHING_DAYS) &&
        overlaps(last, later),
    );
    if (!continued) settleEnd(last, other);
  }
  return [...base, ...added];
}

/** Which of two overlapping spans says how it ended: the one whose source vouches for the later day. */
function settleEnd(kept: DraftFact, other: DraftFact): void {
  if (kept.to === '' && other.to === '') {
    if (isFresher(other, kept)) Object.assign(kept, { asOf: other.asOf, source: other.source });
  } else if (kept.to === '') {
    if (isFresher(other, kept) || other.to >= kept.asOf)
      Object.assign(kept, { to: other.to, source: other.source, asOf: other.asOf });
  } else if (other.to === '') {
    if (isFresher(other, kept) && other.from !== '')
      Object.assign(kept, { to: '', source: other.source, asOf: other.asOf });
  } else if (refines(other.to, kept.to)) kept.to = other.to;
}

/** A fact without as-of ("held at some time") is staler than any with one. */
function isFresher(other: DraftFact, kept: DraftFact): boolean {
  return (kept.asOf === '' && other.asOf !== '') || isAfter(other.asOf, kept.asOf);
}

/** Whether two spans of one office can be the same stay in it. An unknown start is taken to be just before the end or the as-of. */
function overlaps(a: DraftFact, b: DraftFact): boolean {
  if (a.detail !== '' && b.detail !== '' && fold(a.detail) !== fold(b.detail)) return false;
  if (a.from === '' || b.from === '') {
    const [vague, clear] = a.from === '' ? [a, b] : [b, a];
    const moment = vague.to || vague.asOf;
    return clear.from === '' ? true : !isAfter(clear.from, moment) && (clear.to === '' || !isAfter(moment, clear.to));
  }
  return !endsBefore(a, b.from) && !endsBefore(b, a.from);
}

function endsBefore(fact: DraftFact, date: string): boolean {
  return fact.to !== '' && gapDays(fact.to, date) >= -1 && fact.to !== date;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
