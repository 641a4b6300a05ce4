import { readCountries, withArticle } from '../../pipeline/countries.ts';
import { describeOffice } from '../../pipeline/offices.ts';
import { withoutBorrowedDates, type Role } from './borrowed-dates.ts';
import { endedTerms, type Stay } from './ended-terms.ts';
import { firstTerms } from './first-term.ts';
import { slugOf } from '../../pipeline/ids.ts';
import { earliest } from '../../pipeline/partial-date.ts';
import { withoutTerm } from '../../pipeline/office-title.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'every-politician-scrapers',
  title: 'Wikidata via EveryPolitician',
  licence: 'CC0-1.0 (Wikidata)',
  attribution: '',
  asOf: '2022-07',
  upstream: 'github.com/every-politician-scrapers, 156 repositories, July 2022 to March 2023',
  shareable: 'table',
};

interface Position {
  id: string;
  label: string;
  kind: 'executive' | 'legislative' | 'other';
  titles: Record<string, string>;
  /** QID of the country. */
  country?: string;
  iso2?: string;
  /** QID, when it is of a part of the country; some give the country again. */
  jurisdiction?: string;
}
interface Person {
  id: string;
  name: string;
  alt?: string[];
  dob?: string;
  dod?: string;
  enwiki?: string;
  roles?: Role[];
}

/** UK offices under the crown's other parliaments have no country in the source. */
const BRITISH_REPO = /^(scotland|wales|northern-ireland)/;
/** Roles that say nothing about who somebody is. */
const NOT_AN_OFFICE = /substitute member|first (lady|gentleman)|spouse|^deputy member/i;
const OCCUPATION_OF: Record<string, string> = { judge: 'judge', ambassador: 'diplomat', military: 'military officer' };

interface Seat {
  office: OfficeRecord;
  detail: string;
  /** Not a politician by this role alone. */
  occupation: string;
}

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  yield* new Map([...seats(folder).values()].map(({ office }) => [office.id, office])).values();
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const seatOf = seats(folder);
  const asOf = new Map<string, string>();
  for (const { value } of folder.jsonLines<{ id: string; date: string }>('repos.jsonl')) asOf.set(value.id, value.date);
  const seen = [...stays(folder, seatOf)];
  const isFirstTerm = firstTerms(seen);
  const hasEnded = endedTerms(seen);
  for (const { value: person, fail } of folder.jsonLines<Person>('people.jsonl')) {
    if (!/^Q\d+$/.test(person.id)) fail('id', 'not a QID');
    const roles = person.roles ?? [];
    const facts: SourceFact[] = [];
    const countries = new Map<string, number>();
    const occupations = new Set<string>();
    for (const { role, untold: borrowed } of withoutBorrowedDates(roles)) {
      const [position, start, end, repo, current] = role;
      const seat = seatOf.get(position) ?? fail('roles', `unknown position ${position}`);
      const date = asOf.get(repo) ?? fail('roles', `unknown repository ${repo}`);
      if (seat.office.country !== '') countries.set(seat.office.country, (countries.get(seat.office.country) ?? 0) + 1);
      if (NOT_AN_OFFICE.test(seat.office.title)) continue;
      occupations.add(seat.occupation);
      const reversed = start !== '' && end !== '' && end < start;
      const untold = isFirstTerm(seat.office.id, start);
      // The same stay again, under the label of a longer span.
      if (untold && roles.some(([other, since, until]) => other === position && until === end && since > start))
        continue;
      // "In the house for 52 years, to the day of death": a seat that nobody closed, ended by a robot.
      const held =
        isHouse(seat.office.kind) && end !== '' && end === person.dod && isForgotten(start, '', end, seat.office);
      const missed = end === '' && !FOR_LIFE.test(seat.office.title) && hasEnded(seat.office.id, start);
      facts.push({
        type: 'office',
        target: seat.office.id,
        from: untold ? '' : start,
        to: reversed || end > date || held ? '' : end,
        detail: seat.detail,
        asOf: held || borrowed || missed || isForgotten(start, end, date, seat.office, current) ? '' : date,
      });
    }
    if (person.dob) facts.push({ type: 'born', from: person.dob });
    if (person.dod) facts.push({ type: 'died', from: person.dod });
    const occupation =
      occupations.has('politician') || occupations.size === 0 ? 'politician' : ([...occupations][0] ?? '');
    yield {
      source: meta.id,
      asOf: asOf.get(roles[0]?.[3] ?? '') ?? meta.asOf,
      keys: [person.id, ...(person.enwiki ? [`enwiki:${person.enwiki}`] : [])],
      name: person.name,
      kind: 'person',
      ...(facts.some((fact) => fact.type === 'office') ? { subkind: occupation } : {}),
      countries: [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code),
      aliases: (person.alt ?? []).map((text) => ({ text, type: 'full' })),
      facts,
      standing: 'full',
    };
  }
  yield* ministries(folder);
}

/** The stays in the legislatures: what `firstTerms` and `endedTerms` look at. */
function* stays(folder: SourceFolder, seatOf: ReadonlyMap<string, Seat>): Generator<Stay> {
  for (const { value: person } of folder.jsonLines<Person>('people.jsonl')) {
    for (const [position, start, end] of person.roles ?? []) {
      const office = seatOf.get(position)?.office;
      if (office !== undefined && isHouse(office.kind)) yield { house: office.id, title: office.title, start, end };
    }
  }
}

function isHouse(kind: OfficeRecord['kind']): boolean {
  return kind === 'legislator' || kind === 'regional-legislator';
}

/** An open row this much older than the snapshot is one that nobody closed, unless it is a throne or in the list of the cabinet. */
const FORGOTTEN_YEARS = 12;
/** Each term of a house is a row of its own, and no term is longer than six years. */
const FORGOTTEN_TERM_YEARS = 6.2;
/** An ambassador is sent for three or four. */
const FORGOTTEN_POSTING_YEARS = 4;
const DAYS_OF_A_YEAR = 365.25;
/** Seats held for life. */
const FOR_LIFE = /House of Lords|Senate of Canada/;

function isForgotten(start: string, end: string, date: string, office: OfficeRecord, current = 0): boolean {
  if (end !== '' || start === '' || (current === 1 && !isHouse(office.kind)) || office.kind === 'head-of-state')
    return false;
  const isTerm = isHouse(office.kind) && !FOR_LIFE.test(office.title);
  const longest =
    office.kind === 'ambassador' ? FORGOTTEN_POSTING_YEARS : isTerm ? FORGOTTEN_TERM_YEARS : FORGOTTEN_YEARS;
  return (earliest(date) - earliest(start)) / DAYS_OF_A_YEAR > longest;
}

/** Ministries carry general names ("Ministry of Education"): shown with their country, found without it only in context. */
function* ministries(folder: SourceFolder): Generator<SourceRecord> {
  const countries = readCountries();
  const seen = new Set<string>();
  for (const { value: row, fail } of folder.jsonLines<{ id: string; name: string; iso2?: string }>(
    'ministries.jsonl',
  )) {
    if (!/^Q\d+$/.test(row.id)) fail('id', 'not a QID');
    // Two items of one ministry: the first of the list, which is the older.
    const key = `${row.name}|${row.iso2 ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const code = row.iso2?.toLowerCase() ?? '';
    const country = countries.get(code);
    const name =
      country === undefined || row.name.includes(country.name)
        ? row.name
        : `${row.name} of ${withArticle(country.name)}`;
    const aliases: SourceRecord['aliases'] =
      name === row.name ? [] : [{ text: row.name, type: 'full', needsContext: true }];
    for (const adjective of country?.adjectives.slice(0, 1) ?? [])
      if (/^Ministry of \p{L}+$/u.test(row.name)) aliases.push({ text: `${adjective} ${row.name}`, type: 'full' });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [row.id],
      name,
      kind: 'organization',
      subkind: 'government ministry',
      countries: code === '' ? [] : [code],
      aliases,
      standing: 'full',
    };
  }
}

/** Position id → office. The terms of one house are one office ("Member of the 16th Lok Sabha" is a member of the Lok Sabha). */
function seats(folder: SourceFolder): Map<string, Seat> {
  const countries = readCountries();
  const byTitle = new Map<string, OfficeRecord>();
  const result = new Map<string, Seat>();
  const positions = [...folder.jsonLines<Position>('positions.jsonl')].map(({ value }) => value);
  // Those that are not of one term first, so that the office takes their QID.
  const ordered = [...positions].sort((a, b) => Number(isOfOneTerm(a)) - Number(isOfOneTerm(b)));
  for (const position of ordered) {
    const [, seatLabel = position.label, detail = ''] =
      /^((?:federal|state) (?:deputy|senator)) representing (?:the )?(.+)$/.exec(position.label) ?? [];
    const code = countryOf(position);
    const label = /^federal deputy(?: of Brazil)?$/i.test(seatLabel)
      ? 'member of the Chamber of Deputies of Brazil'
      : seatLabel === 'federal senator'
        ? 'member of the Federal Senate of Brazil'
        : seatLabel;
    const legislative = position.kind === 'legislative' && !/high representative/i.test(label);
    const described = describeOffice(label, code, countries, {
      legislative,
      regional: position.jurisdiction !== undefined,
    });
    const key = `${code}|${described.title}`;
    const id =
      /^Q\d+$/.test(position.id) && !isOfOneTerm(position)
        ? position.id
        : slugOf(`${described.title} ${described.title.includes(' of ') ? '' : code}`);
    const office = byTitle.get(key) ?? { id, ...described, source: meta.id };
    byTitle.set(key, office);
    result.set(position.id, { office, detail, occupation: OCCUPATION_OF[described.kind] ?? 'politician' });
  }
  withoutOverlaps(folder, result);
  return result;
}

function isOfOneTerm(position: Position): boolean {
  return (
    position.kind === 'legislative' &&
    (withoutTerm(position.label) !== position.label || / representing /.test(position.label))
  );
}

function countryOf(position: Position): string {
  if (position.iso2 !== undefined) return position.iso2.toLowerCase();
  return Object.keys(position.titles).some((repo) => BRITISH_REPO.test(repo)) ? 'gb' : '';
}

/** An office that two people held for more than `TOLERANCE_DAYS` at a time is not a single-holder office. */
const TOLERANCE_DAYS = 45;
function withoutOverlaps(folder: SourceFolder, seatOf: Map<string, Seat>): void {
  const spans = new Map<OfficeRecord, [start: number, end: number, person: string][]>();
  for (const { value: person } of folder.jsonLines<Person>('people.jsonl')) {
    for (const [position, start, end] of person.roles ?? []) {
      const office = seatOf.get(position)?.office;
      if (!office?.single || start.length < 10 || end.length < 10) continue;
      const list = spans.get(office) ?? [];
      list.push([Date.parse(start), Date.parse(end), person.id]);
      spans.set(office, list);
    }
  }
  for (const [office, list] of spans) {
    list.sort((a, b) => a[0] - b[0]);
    const overlaps = list.filter((span, index) => {
      const before = list[index - 1];
      return before !== undefined && before[2] !== span[2] && before[1] - span[0] > TOLERANCE_DAYS * 86_400_000;
    });
    // One slip in ten is a mistake of the source; more is how the office is.
    if (overlaps.length * 10 > list.length) office.single = office.kind.startsWith('head-of-');
  }
}
