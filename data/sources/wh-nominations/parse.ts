import { slugOf } from '../../pipeline/ids.ts';
import { officeKind } from '../../pipeline/office-kind.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'wh-nominations',
  title: 'whitehouse.gov, nominations',
  licence: 'CC0-1.0; United States public domain',
  attribution: '',
  asOf: '2026-08-21',
  upstream: 'github.com/brian14708/wh-briefings@737ca03a',
  shareable: 'table',
};

interface Row {
  date: string;
  name: string;
  position: string;
  home_state?: string;
  status: 'nominated' | 'withdrawn' | 'acting' | 'designated';
}

/** The names that notices give in full. */
const USUAL_NAME: Record<string, string> = {
  'Peter Hegseth': 'Pete Hegseth', 'Eric Turner': 'Scott Turner', 'Christopher Wright': 'Chris Wright', 'Douglas Collins': 'Doug Collins', 'Douglas Burgum': 'Doug Burgum', 'Robert Kennedy': 'Robert F. Kennedy Jr.',
  'Robert F. Kennedy': 'Robert F. Kennedy Jr.', 'Pamela Bondi': 'Pam Bondi', 'Terrance Cole': 'Terrance Cole', 'Kashyap Patel': 'Kash Patel', 'Michael Waltz': 'Mike Waltz', 'Mehmet Oz': 'Mehmet Oz',
  'Abigail Slater': 'Gail Slater', 'Daniel Driscoll': 'Daniel P. Driscoll', 'Walter Clayton': 'Jay Clayton', 'William Long': 'Billy Long', 'Jr. Daniel E. Burrows': 'Daniel E. Burrows',
}; // prettier-ignore

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const seen = new Set<string>();
  for (const { value } of folder.jsonLines<Row>('nominations.jsonl')) {
    const office = officeOf(value.position);
    if (office !== null && !seen.has(office.id)) yield office;
    if (office !== null) seen.add(office.id);
  }
}

/** Nominated is not confirmed: only acting and designated officials hold an office by these notices. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('nominations.jsonl')) {
    const office = officeOf(row.position);
    if (office === null) continue;
    if (!/^\d{4}-\d\d-\d\d$/.test(row.date)) fail('date', 'not a date');
    const name = USUAL_NAME[row.name] ?? row.name;
    const holds = row.status === 'acting' || row.status === 'designated';
    yield {
      source: meta.id,
      // The notice vouches for its own day.
      asOf: row.date,
      // The notices name one person alike: all nominations of that name are of one person.
      keys: [`wh:${slugOf(name)}`],
      name,
      kind: 'person',
      subkind: /judge/i.test(office.title)
        ? 'jurist'
        : office.kind === 'ambassador'
          ? 'diplomat'
          : 'government official',
      countries: ['us'],
      facts: [
        holds
          ? {
              type: 'office',
              target: office.id,
              from: row.date,
              detail: row.status === 'acting' || row.position.startsWith('Acting ') ? 'acting' : '',
            }
          : row.status === 'withdrawn'
            ? { type: 'nominated', target: office.id, to: row.date, detail: 'withdrawn' }
            : { type: 'nominated', target: office.id, from: row.date },
      ],
      ...(row.home_state === undefined ? {} : { region: row.home_state }),
      standing: 'full',
    };
  }
}

/** The post without its term; null where the text was clipped. */
function officeOf(position: string): OfficeRecord | null {
  const title = position
    .replace(/Extraordinary and Plenipotentiary of the United States of America/, 'of the United States')
    .replace(
      /^Ambassador of the United States to the (?:(?:Arab|Argentine|Cooperative|Democratic|Federal|Federative|Hashemite|Hellenic|Islamic|Oriental|Plurinational|Slovak|Socialist|United|Co-operative|Democratic Socialist|Federal Democratic|Independent|Grand|Most Serene)? ?(?:Republic|Kingdom|State|Commonwealth|Duchy|Sultanate|Principality|Union)) of (?:the )?/,
      'Ambassador of the United States to ',
    )
    .replace(/,? (?:for (?:a|the) (?:term|remainder)|with the rank of|which was sent).*$/, '')
    .replace(/,? \(?vice .*$/, '')
    .replace(/^(?:an?|the) /i, '')
    .replace(/^Acting /, '')
    .trim();
  if (title.length < 6 || title.length > 110 || /[.;:]$/.test(title)) return null;
  const cabinet =
    /^Secretary of (?:the )?(State|Treasury|Defense|Agriculture|Commerce|Labor|Health and Human Services|Housing and Urban Development|Transportation|Energy|Education|Veterans Affairs|Homeland Security|Interior)$/.exec(
      title,
    );
  const full =
    cabinet === null
      ? title === 'Attorney General'
        ? 'Attorney General of the United States'
        : title
      : `United States ${title}`;
  const judge = /\bjudge\b/i.test(full);
  const member =
    /^(member|governor|commissioner|director) of the board|^member\b|judge|attorney for|marshal for|assistant|deputy|under secretary/i.test(
      full,
    );
  const kind =
    cabinet !== null || full.startsWith('Attorney General of')
      ? 'minister'
      : judge
        ? 'judge'
        : /^(member|commissioner)\b/i.test(full)
          ? 'other'
          : officeKind(full, 'us');
  return { id: slugOf(full), title: full, country: 'us', kind, single: !member && kind !== 'other', source: meta.id };
}
