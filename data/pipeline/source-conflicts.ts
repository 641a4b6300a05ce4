import { conflictOf, type Conflict, type CuratedRow } from './conflict.ts';
import { occupationClass } from './occupation-class.ts';
import type { SourceRecord } from './source-record.ts';
import type { Term, Witness, Witnesses } from './witnesses.ts';

/** Years by which sources may differ without a conflict: a birth is a matter of record, a founding of what one counts. */
const TOLERANCE = { born: 1, died: 1, founded: 2, office: 1 } as const;
/** Their kinds come from headings and patterns of titles, which misfile many a band and a person, or are not known. */
const WEAK_KINDS = new Set(['vital-articles', 'wiki-bios-2013', 'dw-nb-qid-bridge']);
/** Its types come from relations ("plays for") that hold of namesakes and of charity matches as well. */
const WEAK_OCCUPATIONS = new Set(['yago3-10']);
/** They list the branches of a group, each in its own country and with its own founding. */
const BRANCHES = new Set(['ror', 'yago-companies']);
/** "Country" of what no single country is home to. */
const SUPRANATIONAL = 'eu';

/** All that the records of the sources have against our rows. */
export function sourceConflicts(rows: readonly CuratedRow[], witnesses: Witnesses): Conflict[] {
  return rows.flatMap((row) => {
    const own = witnesses.witness(row.record);
    const same = witnesses.same(row);
    if (same.length === 0) return dates(row, own, namesakes(own, witnesses.named(row)), ' (by name)');
    const alike = same.filter(({ kind }) => kind === own.kind);
    return [
      ...kinds(row, own, same),
      ...dates(row, own, alike, ''),
      ...deaths(row, alike),
      ...countries(row, own, alike),
      ...walks(row, alike),
      ...terms(row, own, alike),
    ];
  });
}

/** Those of one name who may be the one meant: in the same country, with no other title or walk of life. */
function namesakes(own: Witness, witnesses: readonly Witness[]): Witness[] {
  const walk = walkOf(own);
  return witnesses.filter((one) => {
    const theirs = walkOf(one);
    return (
      (own.title === '' || one.title === '') &&
      own.countries.some((code) => one.countries.includes(code)) &&
      (walk === '' || theirs === '' || walk === theirs)
    );
  });
}

function kinds(row: CuratedRow, own: Witness, witnesses: readonly Witness[]): Conflict[] {
  const others = witnesses.filter(({ kind, source }) => kind !== own.kind && !WEAK_KINDS.has(source));
  // A band is listed as a performer among performers.
  if (others.length * 2 <= witnesses.length || walkOf(own) === 'music') return [];
  return [
    conflictOf(
      row,
      'kind',
      'kind',
      own.kind,
      said(others, ({ kind }) => kind),
    ),
  ];
}

/** Dates that are too far from ours, when more sources say so than agree with us. */
function dates(row: CuratedRow, own: Witness, witnesses: readonly Witness[], by: string): Conflict[] {
  return (['born', 'died', 'founded'] as const).flatMap((field) => {
    const known = witnesses.filter((one) => one[field] !== '');
    const against = known.filter((one) => yearsApart(one[field], own[field]) > TOLERANCE[field]);
    if (own[field] === '' || against.length * 2 <= known.length) return [];
    return [
      conflictOf(
        row,
        `${field}${by}`,
        field,
        own[field],
        said(against, (one) => one[field]),
      ),
    ];
  });
}

/** A death in a source that is no newer than the row; later ones are news to the row, not against it. */
function deaths(row: CuratedRow, witnesses: readonly Witness[]): Conflict[] {
  const dead = witnesses.filter(({ died }) => died !== '' && died.slice(0, 4) < row.record.asOf.slice(0, 4));
  if (dead.length === 0 || row.record.facts?.some(({ type }) => type === 'died')) return [];
  return [
    conflictOf(
      row,
      'died, of a row without a death',
      'died',
      '',
      said(dead, ({ died }) => died),
    ),
  ];
}

function countries(row: CuratedRow, own: Witness, witnesses: readonly Witness[]): Conflict[] {
  const theirs = witnesses.filter((one) => one.countries.length > 0 && !BRANCHES.has(one.source));
  const against = theirs.filter((one) => !one.countries.some((code) => own.countries.includes(code)));
  if (own.countries.length === 0 || own.countries.includes(SUPRANATIONAL)) return [];
  if (against.length * 2 <= theirs.length) return [];
  return [conflictOf(row, 'country', 'country', own.countries.join(','), said(against, (one) => one.countries.join(',')))]; // prettier-ignore
}

/** Another walk of life altogether, in the words of every source that says one. */
function walks(row: CuratedRow, witnesses: readonly Witness[]): Conflict[] {
  const { kind, subkind = '', facts = [] } = row.record;
  const words = [subkind, ...facts.filter(({ type }) => type === 'occupation').map(({ value = '' }) => value)];
  const ours = new Set(words.map((word) => walkOf({ kind, subkind: word })).filter((walk) => walk !== ''));
  const theirs = witnesses.filter((one) => walkOf(one) !== '' && !WEAK_OCCUPATIONS.has(one.source));
  if (ours.size === 0 || theirs.length === 0 || theirs.some((one) => ours.has(walkOf(one)))) return [];
  const field = kind === 'person' ? 'occupation' : 'kind of organization';
  return [
    conflictOf(
      row,
      field,
      field,
      words.join(', '),
      said(theirs, (one) => one.subkind),
    ),
  ];
}

/** Starts of the same office that lie within a term of ours, or the other way round; terms apart are other terms. */
function terms(row: CuratedRow, own: Witness, witnesses: readonly Witness[]): Conflict[] {
  return own.offices.flatMap((ours) => {
    const theirs = witnesses.flatMap(({ source, offices }) => offices.filter(({ id }) => id === ours.id).map((term) => ({ source, term }))); // prettier-ignore
    if (theirs.some(({ term }) => yearsApart(term.from, ours.from) <= TOLERANCE.office)) return [];
    const against = theirs.filter(({ term }) => cuts(ours, term) || (term.to !== '' && cuts(term, ours)));
    if (against.length === 0) return [];
    return [conflictOf(row, 'dates of office', `office ${ours.title}`, `${ours.from}/${ours.to}`, against.map(({ source, term }) => `${term.from}/${term.to} (${source})`).join(' · '))]; // prettier-ignore
  });
}

/** Whether the start of `other` lies within `term`. */
function cuts(term: Term, other: Term): boolean {
  return term.from !== '' && other.from > term.from && (term.to === '' || other.from < term.to);
}

/** Kinds of organizations that do not mistake themselves for one another. */
const WALKS: readonly (readonly [string, RegExp])[] = [
  ['company', /compan|manufactur|retail|bank$|airline|chain|maker|corporation|brewer|insurer|developer/i],
  ['music', /\bband\b|group$|orchestra|duo\b|choir/i],
  ['sport', /\bclub|team|franchise|league|tournament|championship|football/i],
  ['school', /universit|college|school/i],
];
/** Writers and presenters stand between politics and the arts. */
const BETWEEN = /writer|novelist|author|poet|presenter|journalist|jockey|tabla/i;

/** '' when the words tell nothing apart. Media are companies too, parties have arms: neither is told apart. */
function walkOf({ kind, subkind }: Pick<SourceRecord, 'kind'> & { subkind: string }): string {
  if (kind === 'person') return BETWEEN.test(subkind) ? '' : occupationClass(subkind);
  return WALKS.find(([, pattern]) => pattern.test(subkind))?.[0] ?? '';
}

function said(witnesses: readonly Witness[], what: (one: Witness) => string): string {
  return [...new Set(witnesses.map((one) => `${what(one)} (${one.source})`))].join(' · ');
}

/** NaN when one is unknown. */
function yearsApart(a: string, b: string): number {
  return a === '' || b === '' ? NaN : Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}
