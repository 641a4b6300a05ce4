import type { Draft, DraftFact } from './draft.ts';
import { fold } from './fold.ts';
import { isQid, SlugIds } from './ids.ts';
import type { Group } from './join.ts';
import { isLatin, mergeNames } from './merge-names.ts';
import { birthYear } from './join.ts';
import { occupationClass } from './occupation-class.ts';
import { realPart } from './partial-date.ts';
import type { SourceRecord } from './source-record.ts';
import { withoutUmlauts } from './transliteration.ts';

const MAX_COUNTRIES = 3;
const MAX_OCCUPATIONS = 3;

/** Facts of a draft before they are merged: as the sources gave them, in order of trust. */
export interface RawDraft {
  draft: Draft;
  facts: DraftFact[];
  /** Every key of its records, for resolving targets. */
  keys: string[];
}

/**
 * One draft for each group of joined records: names, kind, countries, signals and the sources' facts side by side. Groups that
 * only `confirm` are left out. Ids: the QID, else a slug of the name.
 */
export function draftGroups(
  groups: readonly Group[],
  isBlocked: (entity: string, alias: string) => boolean,
): RawDraft[] {
  const slugs = new SlugIds();
  const drafts: RawDraft[] = [];
  for (const group of groups) {
    if (group.records.every(({ standing }) => standing === 'confirm')) continue;
    const first = group.records.find(({ standing }) => standing === 'full') ?? group.records[0];
    if (first === undefined) continue;
    const { name, aliases } = mergeNames(group, (alias) => isBlocked(group.qid ?? first.name, alias));
    // A name without Latin letters is never met in the languages we read.
    if (!isLatin(name) && !/\d/.test(name)) continue;
    const countries = countriesOf(informants(group.records));
    const card = !isNoOrganization(group) && group.records.some(({ standing }) => standing === 'full');
    const year = birthYear(first) || '';
    const draft: Draft = {
      id: group.qid ?? (card ? slugs.take(name, countries[0], String(year)) : ''),
      qid: group.qid,
      wikipedia: group.titles[0] ?? null,
      name,
      kind: first.kind,
      subkind: informants(group.records).find(({ subkind }) => subkind !== undefined && subkind !== '')?.subkind ?? '',
      countries,
      aliases: [...aliases, ...spelledOut(name, first.kind, countries, aliases)],
      facts: [],
      claims: claimsOf(group.records),
      signals: signalsOf(group.records),
      sources: [...new Set(group.records.map(({ source }) => source))],
      card,
      prominence: 0,
    };
    drafts.push({
      draft,
      facts: withoutVagueOccupations(draft, [
        ...rawFacts(informants(group.records)),
        ...otherOccupations(draft, informants(group.records)),
      ]),
      keys: group.records.flatMap(({ keys }) => keys),
    });
  }
  return drafts;
}

/** A person found that it is a building, a product or an event, whatever a register takes it for. */
function isNoOrganization({ records }: Group): boolean {
  return records.some(({ source, standing }) => source === 'curated/not-organizations' && standing === 'guard');
}

/** People of whom agencies write "ae" for "ä". */
function spelledOut(
  name: string,
  kind: Draft['kind'],
  countries: readonly string[],
  known: Draft['aliases'],
): Draft['aliases'] {
  const spelled = kind === 'person' && name.includes(' ') ? withoutUmlauts(name, countries) : [];
  return spelled.filter(({ text }) => known.every((alias) => alias.text !== text));
}

const CLAIMS = new Set(['chief-executive', 'chair', 'founder', 'owner', 'executive', 'employer', 'leader', 'coach']);

function claimsOf(records: readonly SourceRecord[]): string[] {
  return records.flatMap(({ facts = [] }) => facts.filter(({ type }) => CLAIMS.has(type)).map(({ value = '', target = '' }) => value || target.replace(/^name:/, ''))); // prettier-ignore
}

/** Those of the most trusted record that has any. */
function countriesOf(records: readonly SourceRecord[]): string[] {
  const first = records.find(({ countries }) => countries !== undefined && countries.length > 0);
  return [...new Set(first?.countries ?? [])].slice(0, MAX_COUNTRIES);
}

/** A bare name without id or title joins by that name alone: it tells of a namesake, never what somebody is. */
function informants(records: readonly SourceRecord[]): SourceRecord[] {
  const known = records.filter(({ standing, keys }) => standing !== 'guard' || keys.length > 0);
  return known.length > 0 ? known : [...records];
}

/** Words that say less than another of the same walk of life. */
const VAGUE = new Set(['athlete', 'sportsperson', 'artist', 'entertainer', 'performer', 'public figure']);
/** What a source makes of "affiliated to": a politician is no athlete for it. */
const FROM_RELATIONS = new Set(['athlete', 'sportsperson']);
/** The older words for women of a calling, beside the word for all. */
const SAME_CALLING: Record<string, string> = { actress: 'actor', businesswoman: 'businessperson', businessman: 'businessperson', chairwoman: 'chairman', poetess: 'poet' }; // prettier-ignore

/** Occupations that a more telling one of the same record makes idle: an athlete who is a footballer, an actress who is an actor. */
function withoutVagueOccupations(draft: Draft, facts: DraftFact[]): DraftFact[] {
  const values = new Set([draft.subkind, ...facts.filter(({ type }) => type === 'occupation').map(({ value }) => value)].map(fold)); // prettier-ignore
  const idle = (word: string): boolean =>
    (SAME_CALLING[word] !== undefined && values.has(SAME_CALLING[word])) ||
    (FROM_RELATIONS.has(word) && fold(draft.subkind) !== word) ||
    (VAGUE.has(word) &&
      [...values].some(
        (other) => other !== word && !VAGUE.has(other) && occupationClass(other) === occupationClass(word),
      ));
  if (draft.kind !== 'person') return facts;
  if (VAGUE.has(fold(draft.subkind))) {
    const better = facts.find(
      ({ type, value }) =>
        type === 'occupation' && !VAGUE.has(fold(value)) && occupationClass(value) === occupationClass(draft.subkind),
    );
    if (better !== undefined) draft.subkind = better.value;
  }
  return facts.filter(({ type, value }) => type !== 'occupation' || !idle(fold(value)));
}

function* rawFacts(records: readonly SourceRecord[]): Generator<DraftFact> {
  for (const record of records) {
    for (const fact of record.facts ?? []) {
      yield {
        type: fact.type,
        target: fact.target ?? '',
        value: fact.value ?? '',
        from: realPart(fact.from ?? ''),
        to: realPart(fact.to ?? ''),
        detail: fact.detail ?? '',
        source: record.source,
        asOf: fact.asOf ?? record.asOf,
      };
    }
  }
}

/** What other sources call a person becomes an occupation: a president who was an actor. */
function otherOccupations(draft: Draft, records: readonly SourceRecord[]): DraftFact[] {
  if (draft.kind !== 'person') return [];
  // Within one walk of life the first word is the most telling: a footballer is an athlete.
  const seen = new Set([fold(draft.subkind), occupationClass(draft.subkind)]);
  const facts: DraftFact[] = [];
  for (const { subkind = '', source, asOf } of records) {
    const walk = occupationClass(subkind);
    if (subkind === '' || seen.has(fold(subkind)) || (walk !== '' && seen.has(walk)) || facts.length >= MAX_OCCUPATIONS)
      continue;
    seen.add(fold(subkind));
    seen.add(walk);
    facts.push({ type: 'occupation', target: '', value: subkind, from: '', to: '', detail: '', source, asOf });
  }
  return facts;
}

const LOWER_IS_BETTER = new Set(['vitalLevel', 'marketRank', 'forbesRank']);

function signalsOf(records: readonly SourceRecord[]): Draft['signals'] {
  const signals: Record<string, number> = {};
  for (const record of records) {
    for (const [name, value] of Object.entries(record.signals ?? {})) {
      const known = signals[name];
      signals[name] =
        known === undefined ? value : LOWER_IS_BETTER.has(name) ? Math.min(known, value) : Math.max(known, value);
    }
  }
  return signals as Draft['signals'];
}

/** Looks entities up by join key, by `name:`, or by the words of a fact. */
export class DraftIndex {
  readonly #byKey = new Map<string, Draft>();
  readonly #byName = new Map<string, Draft[]>();

  constructor(drafts: readonly RawDraft[]) {
    for (const { draft, keys } of drafts) {
      if (!draft.card) continue;
      for (const key of [...keys, draft.id])
        if (!this.#byKey.has(key) && (!isQid(key) || key === draft.qid)) this.#byKey.set(key, draft);
      const names = new Set(
        [draft.name, draft.wikipedia ?? '', (draft.wikipedia ?? '').replace(/ \([^)]*\)$/, '')].map(fold),
      );
      for (const alias of draft.aliases) if (!alias.needsContext) names.add(fold(alias.text));
      for (const name of names) {
        const list = this.#byName.get(name);
        if (name !== '' && list === undefined) this.#byName.set(name, [draft]);
        else list?.push(draft);
      }
    }
  }

  byKey(key: string): Draft | undefined {
    return this.#byKey.get(key);
  }

  /**
   * The one entity of this kind and name. Its Wikipedia title wins over its name, its name over an alias; among several, the one
   * of the given country; undefined when that leaves several.
   */
  byName(name: string, kind: Draft['kind'], country: string): Draft | undefined {
    const title = this.#byKey.get(`enwiki:${name}`);
    if (title?.kind === kind) return title;
    const all = (this.#byName.get(fold(name)) ?? []).filter((draft) => draft.kind === kind);
    const named = all.filter((draft) => fold(draft.name) === fold(name));
    for (const candidates of [named, all]) {
      const there = candidates.filter((draft) => country !== '' && draft.countries.includes(country));
      if (there.length === 1) return there[0];
      if (candidates.length === 1 && (country === '' || candidates[0]?.countries.length === 0 || there.length === 1))
        return candidates[0];
    }
    return undefined;
  }
}
