import { slugOf } from '../../pipeline/ids.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceAlias, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'uk-politicians',
  title: 'mySociety / TheyWorkForYou',
  licence: 'CC-BY-4.0',
  attribution: 'UK politician data by mySociety / TheyWorkForYou, CC BY 4.0',
  asOf: '2026-06-23',
  upstream: 'github.com/mysociety/politician_data@b6e17d01',
  shareable: 'table',
};

interface Membership {
  chamber: string;
  seat?: string;
  party?: string;
  start?: string;
  end?: string;
}
interface Person {
  id: string;
  qid?: string;
  qid_from?: string;
  name: string;
  given?: string;
  aliases?: string[];
  parliament_id?: string;
  serving?: boolean;
  memberships: Membership[];
}

const CHAMBERS: Record<string, OfficeRecord> = Object.fromEntries(
  ([
    ['commons', 'Q16707842', 'Member of the House of Commons of the United Kingdom', 'legislator'],
    ['lords', 'Q18952564', 'Member of the House of Lords', 'legislator'],
    ['scotland', '', 'Member of the Scottish Parliament', 'regional-legislator'],
    ['wales', '', 'Member of the Senedd', 'regional-legislator'],
    ['ni', '', 'Member of the Northern Ireland Assembly', 'regional-legislator'],
    ['london-assembly', '', 'Member of the London Assembly', 'regional-legislator'],
  ] as const).map(([chamber, id, title, kind]) => [chamber, { id: id || slugOf(title), title, country: 'gb', kind, single: false, source: meta.id }]),
); // prettier-ignore

/** Groups in the source's list of parties that are none. */
const NO_PARTY =
  /^(bishop|crossbench|crown|deputy-speaker|speaker|independent.*|initial-presiding-officer|judge|non-.*|none|other|sg|conservative-independent|ind.*)$/;
/** Names the source abbreviates, as the news and the other sources write them. */
const PARTIES: Record<string, { target?: string; value: string }> = {
  'labourco-operative': { target: 'Q9630', value: 'Labour Party' },
  'scottish-national-party': { target: 'Q10658', value: 'Scottish National Party' },
  'sinn-fein': { target: 'Q76382', value: 'Sinn Féin' },
  dup: { value: 'Democratic Unionist Party' },
  uup: { value: 'Ulster Unionist Party' },
  alliance: { value: 'Alliance Party of Northern Ireland' },
  reform: { value: 'Reform UK' },
  green: { value: 'Green Party of England and Wales' },
};

/** The source has no constituencies of the London Assembly. */
const WHOLE_CITY = 'Greater London';

export function* offices(): Generator<OfficeRecord> {
  yield* Object.values(CHAMBERS);
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const parties = new Map<string, { target?: string; value: string }>();
  for (const { value } of folder.jsonLines<{ id: string; name: string; kind?: string; qid?: string }>(
    'organizations.jsonl',
  )) {
    if (!NO_PARTY.test(value.id) && value.kind !== 'chamber')
      parties.set(value.id, PARTIES[value.id] ?? { ...(value.qid ? { target: value.qid } : {}), value: value.name });
  }
  for (const { value: person, fail } of folder.jsonLines<Person>('people.jsonl')) {
    if (!Array.isArray(person.memberships)) fail('memberships', 'missing');
    const facts: SourceFact[] = [];
    for (const { chamber, seat = '', start = '', end = '' } of person.memberships) {
      const office = CHAMBERS[chamber];
      if (office !== undefined)
        facts.push({
          type: 'office',
          target: office.id,
          from: start,
          to: end > meta.asOf ? '' : end,
          detail: seat === WHOLE_CITY ? '' : seat,
        });
    }
    facts.push(...partyFacts(person.memberships, parties));
    const qid = person.qid === undefined ? [] : [person.qid_from === undefined ? person.qid : `maybe:${person.qid}`];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...qid, `twfy:${person.id}`, ...(person.parliament_id ? [`ukparl:${person.parliament_id}`] : [])],
      ...names(person),
      kind: 'person',
      subkind: 'politician',
      countries: ['gb'],
      facts,
      standing: 'full',
    };
  }
}

/** A peer is listed under his title; the news also knows the name he had. */
function names({ name, aliases = [] }: Person): { name: string; aliases: SourceAlias[] } {
  const plain = aliases.find(
    (alias) =>
      /^\p{Lu}\S* \p{Lu}/u.test(alias) &&
      !/^(Lord|Lady|Baron|Baroness|Viscount|Earl|Sir|Dame|Duke|Marquess|Countess)\b/.test(alias),
  );
  const isTitle = /^(The )?(Lord|Lady|Baron|Baroness|Viscount|Earl|Duke|Marquess|Countess)\b/.test(name);
  const shown = isTitle && plain !== undefined ? plain : name;
  return {
    name: shown,
    aliases: [name, ...aliases].filter((alias) => alias !== shown).map((text) => ({ text, type: 'full' })),
  };
}

function partyFacts(
  memberships: readonly Membership[],
  parties: ReadonlyMap<string, { target?: string; value: string }>,
): SourceFact[] {
  return memberships.flatMap(({ party = '', start = '', end = '' }) => {
    const known = parties.get(party);
    return known === undefined
      ? []
      : [{ type: 'party' as const, ...known, from: start, to: end > meta.asOf ? '' : end }];
  });
}
