import { applyCorrections, correctionRecords, type Corrections } from './corrections.ts';
import { CountryFinder } from './country-finder.ts';
import { readCountries } from './countries.ts';
import { settleCurrent } from './current-office.ts';
import type { Draft, DraftFact } from './draft.ts';
import { isQid } from './ids.ts';
import { DraftIndex, draftGroups, type RawDraft } from './merge.ts';
import { mergeFacts } from './merge-facts.ts';
import type { OfficeTable } from './offices.ts';
import { ownOffices } from './read-sources.ts';
import type { RecordSet } from './record-files.ts';
import { readAlias, splitSource, type EntityRecord } from './records.ts';
import { resolveFacts } from './resolve-facts.ts';
import { CURATED_PLACE, SOURCE_LIST } from './source-list.ts';
import type { SourceRecord } from './source-record.ts';

/** Rows that are gone, rows that are there now (a changed row is in both), and new lines of corrections.jsonl. */
export interface CuratedChange {
  gone: SourceRecord[];
  come: SourceRecord[];
  corrections: Corrections;
}

export interface Preview {
  /** The entities concerned, as they would be; those whose office a newcomer takes are among them. */
  drafts: Draft[];
  offices: OfficeTable;
  notes: string[];
}

/** Puts changed rows into the records as the merge would. What other sources would have said to the rows is not known here. */
export function previewOf(set: RecordSet, change: CuratedChange): Preview {
  const countries = readCountries();
  const offices = ownOffices(countries);
  for (const office of set.offices) offices.add({ ...office });
  const all = [...set.people.map((record) => rawOf(record, 'person', offices)), ...set.organizations.map((record) => rawOf(record, 'organization', offices))]; // prettier-ignore
  const index = new DraftIndex(all);
  const resolver = { index, offices, finder: new CountryFinder(countries) };
  const touched = new Map<string, Draft>();
  const notes: string[] = [];
  const find = (record: SourceRecord): Draft | undefined =>
    record.keys.map((key) => index.byKey(key)).find((draft) => draft !== undefined) ??
    index.byName(record.name, record.kind, record.countries?.[0] ?? '');

  for (const record of change.gone) {
    const draft = find(record);
    if (draft === undefined) continue;
    draft.facts = draft.facts.filter(({ source }) => source !== record.source);
    touched.set(draft.id, draft);
  }
  for (const record of [...change.come, ...correctionRecords(change.corrections)]) {
    const [raw] = draftGroups([{ qid: record.keys.find(isQid) ?? null, titles: [], records: [record] }], () => false);
    if (raw === undefined) continue;
    const known = find(record);
    const draft = known ?? raw.draft;
    const fresh = resolveFacts(draft, raw.facts, resolver);
    draft.facts = mergeFacts(inOrderOfTrust([...fresh, ...draft.facts])).facts;
    touched.set(draft.id, draft);
    if (known === undefined)
      notes.push(`${record.name}: no record of this name or title yet; a source may still join it`);
  }
  const idle = applyCorrections(change.corrections, (key) => index.byKey(key), offices);
  notes.push(...idle.map((line) => `changes nothing: ${line}`));
  for (const draft of fellowHolders(touched, all, offices)) touched.set(draft.id, draft);
  settleCurrent([...touched.values()], offices);
  return { drafts: [...touched.values()], offices, notes };
}

function rawOf(record: EntityRecord, kind: Draft['kind'], offices: OfficeTable): RawDraft {
  const wikipedia = record.wp === '=' ? record.name : (record.wp ?? null);
  const draft: Draft = {
    id: record.id,
    qid: isQid(record.id) ? record.id : null,
    wikipedia,
    name: record.name,
    kind,
    subkind: record.is ?? '',
    countries: record.in ?? [],
    aliases: (record.alias ?? []).map(readAlias),
    facts: (record.facts ?? []).map(([type, source, value = '', from = '', to = '', detail = '']): DraftFact => {
      const isReference = value.startsWith('#');
      const target = isReference ? value.slice(1) : '';
      const { id, asOf } = splitSource(source);
      return { type, target: type === 'office' || type === 'nominated' ? (offices.get(target)?.id ?? target) : target, value: isReference ? '' : value, from, to, detail, source: id, asOf };
    }),
    claims: [],
    signals: {},
    sources: [],
    card: true,
    prominence: record.prom,
  }; // prettier-ignore
  return { draft, facts: [], keys: [record.id, ...(wikipedia === null ? [] : [`enwiki:${wikipedia}`])] };
}

/** Corrections first, then as in the list of sources. */
function inOrderOfTrust(facts: readonly DraftFact[]): DraftFact[] {
  const places: readonly string[] = SOURCE_LIST;
  const placeOf = ({ source }: DraftFact): number =>
    source === 'curated/corrections' ? -1 : places.indexOf(source.startsWith('curated/') ? CURATED_PLACE : source);
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Those who hold a single-holder office that somebody among the touched holds: a new holder's start ends their time. */
function fellowHolders(touched: ReadonlyMap<string, Draft>, all: readonly RawDraft[], offices: OfficeTable): Draft[] {
  const single = ({ type, target }: DraftFact): boolean => type === 'office' && (offices.get(target)?.single ?? false);
  const held = new Set([...touched.values()].flatMap(({ facts }) => facts.filter(single).map(({ target }) => target)));
  return all
    .map(({ draft }) => draft)
    .filter((draft) => !touched.has(draft.id) && draft.facts.some((fact) => single(fact) && held.has(fact.target)));
}
