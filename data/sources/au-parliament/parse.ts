import { readCountries } from '../../pipeline/countries.ts';
import { slugOf } from '../../pipeline/ids.ts';
import { describeOffice } from '../../pipeline/offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'au-parliament',
  title: 'Parliament of Australia via OpenAustralia',
  licence: 'facts of aph.gov.au; the repository is AGPL-3.0',
  attribution: 'Parliament of Australia via OpenAustralia',
  asOf: '2026-05-09',
  upstream: 'github.com/openaustralia/openaustralia-parser@304f5f89',
  shareable: 'facts',
};

interface Person {
  id: string;
  qid?: string;
  qid_from?: string;
  aph_id?: string;
  name: string;
  dob?: string;
  aliases?: string[];
  terms: { chamber: string; seat?: string; state?: string; start: string; end?: string; party?: string }[];
  ministries?: { title: string; kind: 'minister' | 'shadow'; start: string; end?: string }[];
}

const CHAMBER: Record<string, string> = { 'House of Representatives': 'Q18912794', Senate: 'Q6814428' };
const PARTY: Record<string, string> = {
  ALP: 'Australian Labor Party', LIB: 'Liberal Party of Australia', LNP: 'Liberal National Party of Queensland', NP: 'National Party of Australia', NPA: 'National Party of Australia',
  GRN: 'Australian Greens', PHON: "Pauline Hanson's One Nation", AD: 'Australian Democrats', CLP: 'Country Liberal Party',
}; // prettier-ignore
/** Places in the house or the party room, not in the government. */
const NOT_AN_OFFICE = /whip|deputy (chair|president)|temporary chair|member of|committee|party room/i;

/** "Shadow Attorney-General (Senate)": speaks in one chamber for the one who is, in the other. */
const SPEAKS_FOR = / \((?:Senate|House)\)$/;

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const countries = readCountries();
  const seen = new Set<string>();
  for (const { value } of folder.jsonLines<Person>('people.jsonl')) {
    for (const { title } of value.ministries ?? []) {
      const office = ministry(title, countries);
      if (office !== null && !seen.has(office.id)) yield office;
      if (office !== null) seen.add(office.id);
    }
  }
}

const STATES: Record<string, string> = { SA: 'South Australia', WA: 'Western Australia', NSW: 'New South Wales', Vic: 'Victoria', VIC: 'Victoria', Qld: 'Queensland', QLD: 'Queensland', Tas: 'Tasmania', TAS: 'Tasmania', ACT: 'Australian Capital Territory', NT: 'Northern Territory' }; // prettier-ignore

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const countries = readCountries();
  for (const { value: person, fail } of folder.jsonLines<Person>('people.jsonl')) {
    const facts: SourceFact[] = person.terms.map((term) => ({
      type: 'office',
      target: CHAMBER[term.chamber] ?? fail('terms', `unknown chamber ${term.chamber}`),
      from: term.start,
      to: ended(term.end),
      detail: term.seat ?? STATES[term.state ?? ''] ?? term.state ?? '',
    }));
    for (const post of person.ministries ?? []) {
      const office = ministry(post.title, countries);
      if (office !== null) facts.push({ type: 'office', target: office.id, from: post.start, to: ended(post.end) });
    }
    const party = PARTY[person.terms.at(-1)?.party ?? ''];
    if (party !== undefined) facts.push({ type: 'party', target: `name:${party}`, value: party });
    if (person.dob) facts.push({ type: 'born', from: person.dob });
    const qid = person.qid === undefined ? [] : [person.qid_from === undefined ? person.qid : `maybe:${person.qid}`];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...qid, ...(person.aph_id ? [`aph:${person.aph_id}`] : [])],
      name: person.name,
      kind: 'person',
      subkind: 'politician',
      countries: ['au'],
      aliases: (person.aliases ?? []).map((text) => ({ text, type: 'full' })),
      facts,
      standing: 'full',
    };
  }
}

function ended(end = ''): string {
  return end > meta.asOf ? '' : end;
}

function ministry(title: string, countries: ReturnType<typeof readCountries>): OfficeRecord | null {
  if (NOT_AN_OFFICE.test(title) || SPEAKS_FOR.test(title)) return null;
  const label = title === 'Prime Minister' ? 'Prime Minister of Australia' : title;
  const described = describeOffice(label, 'au', countries);
  return {
    id: slugOf(described.title),
    ...described,
    single: described.kind === 'head-of-government',
    source: meta.id,
  };
}
