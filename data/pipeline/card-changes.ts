import type { Entity, EntityKind } from '../../lib/knowledge-base/entity.ts';
import { inWords } from '../../lib/i18n/description.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';
import { describeAt } from '../../lib/timeline/describe.ts';
import { entitiesOf } from './entities.ts';
import type { RecordSet } from './record-files.ts';
import { splitSource, type EntityRecord, type RecordFact } from './records.ts';
import type { OfficeRecord } from './source-record.ts';

/** Records of one side, before or after, and what is needed to read them. */
export interface Side {
  people: EntityRecord[];
  organizations: EntityRecord[];
  /** Name of the entity that a fact refers to. */
  nameOf(id: string): string;
  officeOf(id: string): OfficeRecord | undefined;
}

/** What a change does to one card. null: there is no card. */
export interface CardChange {
  id: string;
  name: string;
  prominence: number;
  /** The line under the name on the given day. */
  before: string | null;
  after: string | null;
  /** Facts as text, without source and day. */
  gone: string[];
  come: string[];
}

/** Cards that differ, the most prominent first; those of which only sources or their days differ are counted. */
export function cardChanges(before: Side, after: Side, day: string): { changes: CardChange[]; sameCards: number } {
  const [old, now] = [cardsOf(before), cardsOf(after)];
  const changes: CardChange[] = [];
  let sameCards = 0;
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    const [facts, newFacts] = [factTexts(was), factTexts(is)];
    const change: CardChange = {
      id,
      name: is?.name ?? was?.name ?? '',
      prominence: Math.max(is?.prominence ?? 0, was?.prominence ?? 0),
      before: was === undefined ? null : inWords(ENGLISH, describeAt(was, day)),
      after: is === undefined ? null : inWords(ENGLISH, describeAt(is, day)),
      gone: [...facts].filter((fact) => !newFacts.has(fact)),
      come: [...newFacts].filter((fact) => !facts.has(fact)),
    };
    const same = change.before === change.after && was?.name === is?.name;
    if (same && change.gone.length + change.come.length === 0) sameCards++;
    else changes.push(change);
  }
  changes.sort((a, b) => Number(a.before === a.after) - Number(b.before === b.after) || b.prominence - a.prominence || (a.id < b.id ? -1 : 1)); // prettier-ignore
  return { changes, sameCards };
}

/** Name, kind and every fact as a reader would say it: "office President of Mexico 2024-10-01–". */
function factTexts(entity: Entity | undefined): Set<string> {
  if (entity === undefined) return new Set();
  const { name, subkind, countries, aliases, facts } = entity;
  return new Set([
    `name ${name}`,
    ...(subkind === '' ? [] : [`kind ${subkind}`]),
    ...(countries.length === 0 ? [] : [`countries ${countries.join(', ')}`]),
    ...aliases.map(({ text, needsContext }) => `alias ${text}${needsContext ? ' (needs context)' : ''}`),
    ...facts.map(({ type, value, from, to, detail }) => {
      const span = from === '' && to === '' ? '' : ` ${type === 'born' || type === 'died' ? from : `${from}–${to}`}`;
      return `${type}${value === '' ? '' : ` ${value}`}${detail === '' ? '' : ` (${detail})`}${span}`;
    }),
  ]);
}

function cardsOf(side: Side): Map<string, Entity> {
  const records = [...side.people, ...side.organizations];
  const own = new Set(records.map(({ id }) => id));
  const facts = records.flatMap((record) => record.facts ?? []);
  const isOffice = ([type]: RecordFact): boolean => type === 'office' || type === 'nominated';
  const targets = (some: RecordFact[]): string[] => [
    ...new Set(some.flatMap(([, , value = '']) => (value.startsWith('#') ? [value.slice(1)] : []))),
  ];
  const others = targets(facts.filter((fact) => !isOffice(fact))).filter((id) => !own.has(id));
  const set: RecordSet = {
    people: side.people,
    organizations: [...side.organizations, ...others.map((id) => ({ id, name: side.nameOf(id), prom: 1 }))],
    // Found under an older id, it goes by that one here.
    offices: targets(facts.filter(isOffice)).map((id) => ({ ...(side.officeOf(id) ?? unknownOffice(id)), id })),
    names: [],
    sources: [...new Set(facts.map(([, source]) => splitSource(source).id))].map((id) => ({
      id,
      title: id,
      licence: '',
      attribution: '',
      asOf: '',
      upstream: '',
      shareable: 'table',
    })),
  };
  return new Map(
    entitiesOf(set)
      .entities.filter(({ id }) => own.has(id))
      .map((entity) => [entity.id, entity]),
  );
}

function unknownOffice(id: string): OfficeRecord {
  return { id, title: id, country: '', kind: 'other', single: false, source: '' };
}

export const KINDS: Record<'people' | 'organizations', EntityKind> = {
  people: 'person',
  organizations: 'organization',
};

/** Cards listed one by one; the rest is a number. */
const MOST_CARDS = 40;
/** Facts listed for each side of a card. */
const MOST_FACTS = 6;

/** For a reader: one line a card, its facts below. `most`: cards listed one by one. */
export function tellChanges({ changes, sameCards }: ReturnType<typeof cardChanges>, most = MOST_CARDS): string[] {
  const lines = changes.slice(0, most).flatMap(tell);
  if (changes.length > most) lines.push(`… and ${changes.length - most} more cards`);
  const count = (test: (change: CardChange) => boolean): number => changes.filter(test).length;
  const made = count(({ before }) => before === null);
  const lost = count(({ after }) => after === null);
  const line = count(({ before, after }) => before !== null && after !== null && before !== after);
  const rest = changes.length - made - lost - line;
  const same = sameCards === 0 ? '' : `; ${sameCards} records differ in sources and their days only`;
  lines.push(`cards: ${line} with another line today, ${rest} with other facts only, ${made} new, ${lost} gone${same}`);
  return lines;
}

function tell({ id, name, before, after, gone, come }: CardChange): string[] {
  const quote = (line: string): string => (line === '' ? '(nothing to say)' : `"${line}"`);
  const title =
    before === null
      ? `new card: ${quote(after ?? '')}`
      : after === null
        ? `card gone: was ${quote(before)}`
        : before === after
          ? `today still ${quote(after)}`
          : `today ${quote(before)} → ${quote(after)}`;
  return [`${name} (${id}): ${title}`, ...few(gone, '-'), ...few(come, '+')];
}

function few(facts: readonly string[], sign: string): string[] {
  const lines = facts.slice(0, MOST_FACTS).map((fact) => `  ${sign} ${fact}`);
  return facts.length > MOST_FACTS ? [...lines, `  ${sign} … ${facts.length - MOST_FACTS} more`] : lines;
}
