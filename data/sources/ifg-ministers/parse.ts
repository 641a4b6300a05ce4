import { readCountries } from '../../pipeline/countries.ts';
import { slugOf } from '../../pipeline/ids.ts';
import { describeOffice } from '../../pipeline/offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'ifg-ministers',
  title: 'IfG Ministers Database',
  licence: 'CC-BY-4.0',
  attribution: 'IfG Ministers Database, Institute for Government, CC BY 4.0',
  asOf: '2026-06-12',
  upstream: 'github.com/instituteforgov/ifg-ministers-database-public@92e22702',
  shareable: 'table',
};

interface Post {
  id: string;
  name: string;
  organisation: string;
  rank?: string;
}
interface Organisation {
  id: string;
  name: string;
  short?: string;
  start?: string;
  end?: string;
}
interface Person {
  id: string;
  name: string;
  aliases?: string[];
  parliament_id?: string;
  uk_politicians_id?: string;
  qid?: string;
  appointments: [start: string, end: string, post: string][];
}

const KIND: Record<string, OfficeRecord['kind']> = {
  PM: 'head-of-government',
  SoS: 'minister',
  DPM: 'deputy-head',
  MoS: 'junior-minister',
  PUSS: 'junior-minister',
  'Parl.': 'junior-minister',
  'Parl. lead.': 'minister',
};
/** Offices that are at home under shorter names. */
const TITLES: Record<string, { id?: string; title: string }> = {
  'Prime Minister': { id: 'Q14211', title: 'Prime Minister of the United Kingdom' },
  'Secretary of State for the Home Department': { title: 'Home Secretary of the United Kingdom' },
  'Secretary of State for Foreign, Commonwealth and Development Affairs': {
    title: 'Foreign Secretary of the United Kingdom',
  },
  'Secretary of State for Foreign and Commonwealth Affairs': { title: 'Foreign Secretary of the United Kingdom' },
};

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  yield* new Map([...posts(folder).values()].map((office) => [office.id, office])).values();
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const officeOf = posts(folder);
  for (const { value: person, fail } of folder.jsonLines<Person>('people.jsonl')) {
    const isTitle = /^(Lord|Lady|Baroness|Viscount|Earl|Duke|Marquess)\b/.test(person.name);
    const name = isTitle ? (person.aliases?.[0] ?? person.name) : person.name;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [
        ...(person.qid ? [person.qid] : []),
        ...(person.parliament_id ? [`ukparl:${person.parliament_id}`] : []),
        ...(person.uk_politicians_id ? [`twfy:${person.uk_politicians_id}`] : []),
      ],
      name,
      kind: 'person',
      subkind: 'politician',
      countries: ['gb'],
      aliases: [person.name, ...(person.aliases ?? [])]
        .filter((alias) => alias !== name)
        .map((text) => ({ text, type: 'full' })),
      facts: person.appointments.map(([from, to, post]) => ({
        type: 'office',
        target: officeOf.get(post)?.id ?? fail('appointments', `unknown post ${post}`),
        from,
        to,
      })),
      standing: 'full',
    };
  }
}

/** Post id → office. A post in two ministries of one name ("Minister for Schools") is one office. */
function posts(folder: SourceFolder): Map<string, OfficeRecord> {
  const countries = readCountries();
  const ministries = new Map(
    [...folder.jsonLines<Organisation>('organisations.jsonl')].map(({ value }) => [value.id, value]),
  );
  const byTitle = new Map<string, OfficeRecord>();
  const result = new Map<string, OfficeRecord>();
  for (const { value: post } of folder.jsonLines<Post>('posts.jsonl')) {
    // "Minister of State, DfE" and "Parliamentary Secretary" say nothing without their ministry.
    const [, rank, short] = /^(.+), (\p{Lu}\S+)$/u.exec(post.name) ?? [];
    const ministry = [...ministries.values()].find((one) => one.short === short) ?? ministries.get(post.organisation);
    const label = rank !== undefined && short !== undefined ? `${rank}, ${ministry?.name ?? short}` : post.name;
    const known = TITLES[label];
    const described = describeOffice(label, 'gb', countries);
    const title = known?.title ?? described.title;
    const kind = KIND[post.rank ?? ''] ?? described.kind;
    const office = byTitle.get(title) ?? {
      id: known?.id ?? slugOf(title),
      title,
      country: 'gb',
      kind,
      single:
        kind === 'head-of-government' ||
        (kind === 'minister' && /^(Secretary of State|Chancellor|Home Sec|Foreign Sec|Attorney)/.test(title)),
      source: meta.id,
    };
    byTitle.set(title, office);
    result.set(post.id, office);
  }
  return result;
}
