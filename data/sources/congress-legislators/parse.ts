import { congressionalDistrict, US_STATES } from '../../pipeline/us-states.ts';
import { partyTarget } from '../../pipeline/us-parties.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceAlias, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'congress-legislators',
  title: 'unitedstates/congress-legislators',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-06-10',
  upstream: 'github.com/unitedstates/congress-legislators@dfa96222',
  shareable: 'table',
};

interface Term {
  type: 'rep' | 'sen' | 'prez' | 'viceprez';
  start: string;
  end: string;
  state?: string;
  district?: number;
  party?: string;
}
interface Member {
  id: string;
  bioguide?: string;
  name: string;
  aliases?: string[];
  dob?: string;
  enwiki?: string;
  website?: string;
  terms: Term[];
}
interface Committee {
  id: string;
  name: string;
  chamber: string;
  parent?: string;
  current?: boolean;
}

const OFFICE: Record<Term['type'], string> = { rep: 'Q13218630', sen: 'Q4416090', prez: 'Q11696', viceprez: 'Q11699' };
const CHAMBER: Record<string, string> = {
  house: 'United States House of Representatives',
  senate: 'United States Senate',
  joint: 'United States Congress',
};

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const file of ['legislators_current.jsonl', 'executive.jsonl']) {
    for (const { value, fail } of folder.jsonLines<Member>(file)) yield member(value, fail);
  }
  for (const { value } of folder.jsonLines<Committee>('committees.jsonl')) {
    if (value.current === true && value.parent === undefined) yield committee(value);
  }
}

function member(row: Member, fail: (field: string, problem: string) => never): SourceRecord {
  const facts: SourceFact[] = row.terms.map((term) => ({
    type: 'office',
    target: OFFICE[term.type] ?? fail('terms', `unknown type ${term.type}`),
    from: term.start,
    // The end of the running term is a plan.
    to: term.end > meta.asOf ? '' : term.end,
    detail:
      term.type === 'rep'
        ? congressionalDistrict(term.state ?? '', term.district)
        : (US_STATES[term.state ?? ''] ?? ''),
  }));
  const party = partyTarget(row.terms.at(-1)?.party);
  if (party !== null) facts.push({ type: 'party', ...party });
  if (row.dob !== undefined) facts.push({ type: 'born', from: row.dob });
  const host = row.website === undefined ? undefined : new URL(row.website).hostname.replace(/^www\./, '');
  if (host !== undefined) facts.push({ type: 'website', value: host });
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [
      ...(/^Q\d+$/.test(row.id) ? [row.id] : []),
      ...(row.bioguide ? [`bioguide:${row.bioguide}`] : []),
      ...(row.enwiki ? [`enwiki:${row.enwiki}`] : []),
    ],
    name: row.name,
    kind: 'person',
    subkind: 'politician',
    countries: ['us'],
    aliases: (row.aliases ?? []).map((text) => ({ text, type: 'full' })),
    facts,
    ...(US_STATES[row.terms.at(-1)?.state ?? ''] === undefined
      ? {}
      : { region: US_STATES[row.terms.at(-1)?.state ?? ''] ?? '' }),
    standing: 'full',
  };
}

/** "House Committee on Agriculture", in the news also "House Agriculture Committee". */
function committee(row: Committee): SourceRecord {
  const [, chamber, subject] =
    /^(House|Senate|Joint) (?:Select |Special |Permanent Select )?Committee on (?:the )?(.+)$/.exec(row.name) ?? [];
  const aliases: SourceAlias[] =
    chamber === undefined || subject === undefined
      ? []
      : [
          { text: `${chamber} ${subject} Committee`, type: 'full' },
          { text: `${chamber} ${subject.replace(/,? and .*/, '')} Committee`, type: 'full' },
        ];
  const body = CHAMBER[row.chamber.toLowerCase()] ?? CHAMBER['joint']!;
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [`thomas:${row.id}`],
    name: row.name,
    kind: 'organization',
    subkind: 'congressional committee',
    countries: ['us'],
    aliases,
    facts: [{ type: 'part-of', target: `name:${body}`, value: body }],
    standing: 'full',
  };
}
