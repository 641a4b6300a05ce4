import type { Disagreement, Draft, DraftFact } from './draft.ts';
import type { OfficeTable } from './offices.ts';
import { gapDays, isAfter } from './partial-date.ts';

/** Facts that end with a life. */
const ENDS_WITH_DEATH = new Set([
  'office',
  'nominated',
  'employer',
  'executive',
  'chief-executive',
  'chair',
  'owner',
  'club',
  'team',
  'coach',
  'network',
  'member',
  'leader',
  'party',
]);
/** Facts that end when an organization does. */
const ENDS_WITH_DISSOLUTION = new Set(['leader', 'parent', 'part-of', 'league', 'member-of']);

interface Holding {
  draft: Draft;
  fact: DraftFact;
}

/**
 * Decides what is current, over all entities. The sources' snapshots are of different days; each open fact says of which
 * (`asOf`). Here:
 * 1. of a single-holder office, the next holder's start closes the one before;
 * 2. death and dissolution close what is open;
 * 3. when a fresher source names another holder whose start does not tell which came first, the older claim keeps its own as-of
 *    and is reported: a card then says "as of", never "is".
 * Returns what a person should look at.
 */
export function settleCurrent(drafts: readonly Draft[], offices: OfficeTable): Disagreement[] {
  const posthumous = drafts.flatMap(withoutPosthumous);
  const holders = new Map<string, Holding[]>();
  for (const draft of drafts) {
    for (const fact of draft.facts) {
      if (fact.type !== 'office' || fact.target === '' || !offices.get(fact.target)?.single) continue;
      const list = holders.get(fact.target);
      if (list === undefined) holders.set(fact.target, [{ draft, fact }]);
      else list.push({ draft, fact });
    }
  }
  for (const list of holders.values()) closeBySuccessor(list);
  for (const draft of drafts) closeWithLife(draft, offices);
  closeWithWhole(drafts);
  return [...posthumous, ...[...holders].flatMap(([office, list]) => rivalClaims(office, list, offices))];
}

/** A source that saw an office open this long before a death does not say that it was held to the end. */
const SEEN_BEFORE_END_DAYS = 400;
/** Held until death. */
const FOR_LIFE_KINDS = new Set(['head-of-state', 'royal', 'religious']);
const FOR_LIFE = /House of Lords|Senate of Canada|supreme court of the united states/i;

/** What starts after the end of a life is a namesake's: it is removed and reported. */
function withoutPosthumous(draft: Draft): Disagreement[] {
  const [end, closing] = endOf(draft);
  if (end === undefined || end.from === '') return [];
  const after = draft.facts.filter((fact) => closing.has(fact.type) && isAfter(fact.from, end.from));
  draft.facts = draft.facts.filter((fact) => !after.includes(fact));
  return after.map((fact) => ({
    entity: draft.id,
    name: draft.name,
    field: `${fact.type} ${fact.target || fact.value}`,
    kept: `${end.type} ${end.from} (${end.source})`,
    other: `from ${fact.from} (${fact.source}), left out`,
  }));
}

/**
 * Closes what is open at the end of a life: on its day when a source saw it open not long before, or when it is held for life.
 * What was last seen years earlier ended at some time in between, so it keeps its own as-of.
 */
function closeWithLife(draft: Draft, offices: OfficeTable): void {
  const [end, closing] = endOf(draft);
  if (end === undefined || end.from === '') return;
  for (const fact of draft.facts) {
    // "At some time" says nothing about the end.
    if (!closing.has(fact.type) || (fact.to === '' && fact.asOf === '')) continue;
    if (fact.to === '' && end.type === 'died' && !isHeldUntil(fact, end.from, offices)) continue;
    if (fact.to !== '' && !isAfter(fact.to, end.from)) continue;
    fact.to = end.from;
    if (isAfter(end.asOf, fact.asOf)) Object.assign(fact, { asOf: end.asOf, source: end.source });
  }
}

/** "Part of" a body that has been dissolved: until then. */
function closeWithWhole(drafts: readonly Draft[]): void {
  const ends = new Map<string, DraftFact>();
  for (const draft of drafts) {
    const end = draft.kind === 'organization' ? draft.facts.find(({ type }) => type === 'dissolved') : undefined;
    if (end !== undefined && end.from !== '') ends.set(draft.id, end);
  }
  for (const { facts } of drafts) {
    for (const fact of facts) {
      const end = ENDS_WITH_DISSOLUTION.has(fact.type) ? ends.get(fact.target) : undefined;
      if (end !== undefined && fact.to === '' && !isAfter(fact.from, end.from)) fact.to = end.from;
    }
  }
}

function isHeldUntil(fact: DraftFact, death: string, offices: OfficeTable): boolean {
  const office = fact.type === 'office' ? offices.get(fact.target) : undefined;
  if (FOR_LIFE_KINDS.has(office?.kind ?? '') || FOR_LIFE.test(office?.title ?? '')) return true;
  return gapDays(fact.asOf, death) <= SEEN_BEFORE_END_DAYS;
}

/** The fact that ends a life, and the types that end with it. */
function endOf(draft: Draft): [DraftFact | undefined, ReadonlySet<string>] {
  const end = draft.facts.find(({ type }) => type === 'died' || type === 'dissolved');
  return [end, end?.type === 'died' ? ENDS_WITH_DEATH : ENDS_WITH_DISSOLUTION];
}

function closeBySuccessor(holdings: readonly Holding[]): void {
  const dated = holdings
    .filter(({ fact }) => fact.from !== '')
    .sort((a, b) => (a.fact.from < b.fact.from ? -1 : a.fact.from > b.fact.from ? 1 : 0));
  for (const [index, { draft, fact }] of dated.entries()) {
    if (fact.to !== '' || fact.asOf === '') continue;
    const next = dated
      .slice(index + 1)
      .find(
        (other) =>
          other.draft !== draft &&
          isAfter(other.fact.from, fact.from) &&
          !isBrief(other.fact, fact) &&
          !isOverruled(other.fact, fact),
      );
    if (next === undefined) continue;
    fact.to = next.fact.from;
    if (isAfter(next.fact.asOf, fact.asOf)) Object.assign(fact, { asOf: next.fact.asOf, source: next.fact.source });
  }
}

/** Who else is said to hold it, by sources that do not tell which came first. */
function rivalClaims(office: string, holdings: readonly Holding[], offices: OfficeTable): Disagreement[] {
  const found: Disagreement[] = [];
  const open = holdings.filter(({ fact }) => fact.to === '' && fact.asOf !== '');
  const freshest = open.reduce<Holding | undefined>(
    (best, held) => (best === undefined || isAfter(held.fact.asOf, best.fact.asOf) ? held : best),
    undefined,
  );
  const rivals = new Set(
    open
      .filter(({ fact }) => fact.asOf === freshest?.fact.asOf && fact.source === freshest.fact.source)
      .map(({ draft }) => draft),
  );
  // One source that names two holders on one day says that the office is shared.
  const known = offices.get(office);
  if (rivals.size > 1 && known !== undefined) known.single = false;
  for (const { draft, fact } of open) {
    if (freshest === undefined || draft === freshest.draft) continue;
    found.push({
      entity: draft.id,
      name: draft.name,
      field: `office ${office}`,
      kept: `open as of ${fact.asOf} (${fact.source})`,
      other: `${freshest.draft.name} as of ${freshest.fact.asOf} (${freshest.fact.source})`,
    });
  }
  return found;
}

/** Sources checked so closely that an older snapshot's later date does not overrule who they say holds an office. */
const DECIDES = new Set(['world-leaders-current', 'curated/corrections']);

/** An older snapshot names a later start: trusted, as stale lists are commoner than wrong dates, but not against those that decide. */
function isOverruled(other: DraftFact, open: DraftFact): boolean {
  return DECIDES.has(open.source) && isAfter(open.asOf, other.asOf);
}

/** A holder whose whole time lies within what a fresher source still calls open: a stand-in, or an error; it closes nothing. */
function isBrief(other: DraftFact, open: DraftFact): boolean {
  return other.to !== '' && isAfter(open.asOf, other.to);
}
