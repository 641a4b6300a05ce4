import { applyCorrections, correctionRecords, type Corrections } from './corrections.ts';
import { CountryFinder } from './country-finder.ts';
import { settleCurrent } from './current-office.ts';
import type { Disagreement, Draft, DraftFact } from './draft.ts';
import { fold } from './fold.ts';
import { join, type JoinConflict } from './join.ts';
import type { JoinByHand } from './joins-by-hand.ts';
import type { OfficeOf } from './join-by-office.ts';
import { DraftIndex, draftGroups, type RawDraft } from './merge.ts';
import { leaveNamesToTheLiving } from './names-of-the-living.ts';
import { mergeFacts } from './merge-facts.ts';
import type { OfficeTable } from './offices.ts';
import { isAfter } from './partial-date.ts';
import { prominence } from './prominence.ts';
import type { RecordSet } from './record-files.ts';
import { markAlias, type BareName, type EntityRecord, type RecordFact } from './records.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { SourceMeta } from './source-folder.ts';
import type { OfficeRecord, SourceRecord } from './source-record.ts';
import { usefulNames } from './useful-names.ts';
import { withKnownStays, withOneSeat } from './one-seat.ts';
import { withoutSuperseded } from './supersede.ts';
import { isTelling } from './telling.ts';
import type { Country } from '../sources/country-codes/parse.ts';

export interface BuildInput {
  /** Most trusted source first. */
  sources: { meta: SourceMeta; records: SourceRecord[] }[];
  offices: OfficeTable;
  corrections: Corrections;
  countries: ReadonlyMap<string, Country>;
  isBlocked(entity: string, alias: string): boolean;
  joinsByHand?: readonly JoinByHand[];
}

export interface BuildResult {
  set: RecordSet;
  conflicts: JoinConflict[];
  disagreements: Disagreement[];
  /** Corrections that changed nothing. */
  idleCorrections: string[];
  joinedByName: number;
}

/** Sources → record set. Pure but for the tables it is given: the same input gives the same records. */
export function buildRecords(input: BuildInput): BuildResult {
  const { offices, corrections } = input;
  const records = [...correctionRecords(corrections), ...input.sources.flatMap((source) => source.records)];
  const officeOf = officeFinder(offices, new CountryFinder(input.countries));
  const { groups, conflicts, joinedByName, idle } = join(records, officeOf, input.joinsByHand, (id) =>
    isHead(offices.get(id)),
  );
  const raw = draftGroups(groups, input.isBlocked);
  const index = new DraftIndex(raw);
  const disagreements = mergeAll(raw, input, index);
  const drafts = raw.map(({ draft }) => draft);
  const idleCorrections = [...idle, ...applyCorrections(corrections, (key) => index.byKey(key), offices)];
  disagreements.push(...settleCurrent(drafts, offices));
  leaveNamesToTheLiving(drafts);
  const told = dropReferencesToBareNames(drafts);
  for (const draft of told) draft.prominence = prominence(draft, offices);
  const sources = [corrections.meta, ...input.sources.map(({ meta }) => meta)];
  return { set: recordSet(told, offices, sources), conflicts, disagreements, idleCorrections, joinedByName };
}

function isHead(office: OfficeRecord | undefined): boolean {
  return office !== undefined && office.single && (office.kind === 'head-of-state' || office.kind === 'head-of-government'); // prettier-ignore
}

/** Titles as the table of offices has them: sources that give no ids are compared by what they name. */
function officeFinder(offices: OfficeTable, finder: CountryFinder): OfficeOf {
  return ({ countries = [] }, { target = '', value = '' }) =>
    (target === '' ? offices.find(value, finder.findFor(value, countries[0] ?? '')) : offices.get(target))?.id ?? '';
}

function mergeAll(raw: readonly RawDraft[], { offices, countries }: BuildInput, index: DraftIndex): Disagreement[] {
  const resolver = { index, offices, finder: new CountryFinder(countries) };
  const found: Disagreement[] = [];
  for (const { draft, facts } of raw) {
    const merged = mergeFacts(withoutSuperseded(resolveFacts(draft, facts, resolver), offices).map(withoutFuture));
    draft.facts = withKnownStays(withOneSeat(merged.facts.map(withoutReversal), offices), offices);
    found.push(...merged.disagreements.map((one) => ({ entity: draft.id, name: draft.name, ...one })));
  }
  return found;
}

/** An end after the day its source vouches for is a plan, not a fact. */
function withoutFuture(fact: DraftFact): DraftFact {
  return fact.to !== '' && fact.asOf !== '' && isAfter(fact.to, fact.asOf) ? { ...fact, to: '' } : fact;
}

function withoutReversal(fact: DraftFact): DraftFact {
  return fact.to !== '' && isAfter(fact.from, fact.to) ? { ...fact, to: '' } : fact;
}

/** What has no telling card becomes a bare name; facts that pointed to it keep its name as words. */
function dropReferencesToBareNames(drafts: readonly Draft[]): Draft[] {
  const nameOf = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.card && !isTelling(draft)) draft.card = false;
    if (!draft.card && draft.id !== '') nameOf.set(draft.id, draft.name);
  }
  for (const draft of drafts) {
    for (const fact of draft.facts) {
      const name = nameOf.get(fact.target);
      if (fact.type !== 'office' && fact.type !== 'nominated' && name !== undefined)
        Object.assign(fact, { target: '', value: name });
    }
  }
  return [...drafts];
}

function recordSet(drafts: readonly Draft[], offices: OfficeTable, sources: SourceMeta[]): RecordSet {
  const cards = drafts.filter(({ card }) => card);
  const used = new Set(cards.flatMap(({ facts }) => facts.map(({ target }) => target)));
  const names = new Map<string, BareName>();
  for (const draft of drafts) if (!draft.card) addName(names, draft);
  const useful = usefulNames([...names.values()], cards);
  return {
    people: cards.filter(({ kind }) => kind === 'person').map(entityRecord),
    organizations: cards.filter(({ kind }) => kind === 'organization').map(entityRecord),
    offices: offices.all().filter(({ id }) => used.has(id)),
    names: useful,
    sources,
  };
}

function addName(names: Map<string, BareName>, { kind, name, qid, wikipedia, countries, subkind }: Draft): void {
  if (!/[\p{L}\p{N}]/u.test(name) || /[\t\n]/.test(name)) return;
  const key = qid ?? wikipedia ?? `${kind}|${fold(name)}`;
  if (!names.has(key)) names.set(key, { kind, name, qid, wikipedia, countries, subkind });
}

function entityRecord(draft: Draft): EntityRecord {
  return {
    id: draft.id,
    name: draft.name,
    is: draft.subkind,
    in: draft.countries,
    ...(draft.wikipedia === null ? {} : { wp: draft.wikipedia === draft.name ? '=' : draft.wikipedia }),
    alias: draft.aliases.map(markAlias).sort(),
    prom: draft.prominence,
    facts: [...draft.facts].sort(compareFacts).map(recordFact),
  };
}

/** Newest office first, then by type and start: the order a reader of the file wants. */
function compareFacts(a: DraftFact, b: DraftFact): number {
  return (
    Number(b.type === 'office') - Number(a.type === 'office') ||
    compareText(a.type, b.type) ||
    compareText(b.from, a.from) ||
    compareText(a.target, b.target) ||
    compareText(a.value, b.value) ||
    compareText(a.detail, b.detail)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As the record files have it. */
export function recordFact(fact: DraftFact): RecordFact {
  const cells = [
    fact.type,
    `${fact.source}@${fact.asOf}`,
    fact.target === '' ? fact.value : `#${fact.target}`,
    fact.from,
    fact.to,
    fact.detail,
  ];
  while (cells.length > 2 && cells.at(-1) === '') cells.pop();
  return cells as unknown as RecordFact;
}
