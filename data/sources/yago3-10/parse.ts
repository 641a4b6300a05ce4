import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { countriesOfDescription, countryCode } from '../../pipeline/country-names.ts';
import { occupationsIn, organizationKind } from '../../pipeline/vocabulary.ts';
import { isFiction, titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'yago3-10',
  title: 'YAGO 3',
  licence: 'CC-BY-3.0',
  attribution: 'YAGO 3, CC BY 3.0',
  asOf: '2014',
  upstream: 'github.com/thunlp/OpenKE@64c4ec81 (benchmarks/YAGO3-10)',
  shareable: 'table',
};

/** What a relation says of an organization; "organisation", "company or owner" and the like are tails of loose relations and too noisy. */
const KINDS: Record<string, string> = {
  'sports team': 'sports team',
  'university or school': 'university',
  party: 'political party',
  'band or group': 'band',
};
/** Towns, islands and buildings that stand at the end of "plays for" or "graduated from". */
const NOT_A_BODY = /,|\b(?:Isles?|Islands?|County|Stadium|Arena|Season|Championship|Cup|Olympics|List of|\d{4})\b/;
const NATIONAL = /^(.+?) (?:women's |men's )?national (?:under-\d+ )?(.+?) team$/;
const YOUTH = /under-\d+|\bU-?\d\d\b|\bB$|Reserves|Academy/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.tsv('entities.tsv')) {
    const [title = '', kind = '', role = ''] = row.cells;
    if (row.line === 1) continue;
    if (kind !== 'person' && kind !== 'org') row.fail('1', 'neither person nor org');
    const record = kind === 'person' ? person(title, role) : organization(title, role);
    if (record !== null) yield record;
  }
}

function person(title: string, role: string): SourceRecord | null {
  const { name, hint, born } = titleParts(title);
  if (isFiction(hint)) return null;
  const [occupation] = [...occupationsIn(hint, 1), ...occupationsIn(role, 1)];
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [`enwiki:${title}`],
    name,
    kind: 'person',
    ...(occupation === undefined ? {} : { subkind: occupation }),
    countries: countriesOfDescription(hint),
    aliases: makeAliases(name, 'person', []),
    facts: [
      ...(occupation === undefined ? [] : [{ type: 'occupation' as const, value: occupation }]),
      ...(born === '' ? [] : [{ type: 'born' as const, from: born }]),
    ],
    standing: 'guard',
  };
}

function organization(title: string, role: string): SourceRecord | null {
  const { name, hint } = titleParts(title);
  const kind = KINDS[role];
  if (kind === undefined || NOT_A_BODY.test(title) || YOUTH.test(title)) return null;
  const national = NATIONAL.exec(name);
  const country = countryCode(national?.[1]);
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [`enwiki:${title}`],
    name,
    kind: 'organization',
    subkind: national === null ? (organizationKind(hint) || teamKind(name) || kind) : `national ${national[2]} team`,
    countries: country === '' ? [] : [country],
    aliases: makeAliases(name, 'organization', []),
    // A national team says what it is and whose; of a club nothing more than its kind is known.
    standing: country === '' ? 'guard' : 'full',
  }; // prettier-ignore
}

function teamKind(name: string): string {
  if (/\bF\.?C\.?\b|\bfootball\b|\bCalcio\b|\bSoccer\b|\bC\.F\.|\bA\.F\.C\./i.test(name)) return 'football club';
  if (/\bbasketball\b/i.test(name)) return 'basketball team';
  return /\bvolleyball\b/i.test(name) ? 'volleyball team' : '';
}
