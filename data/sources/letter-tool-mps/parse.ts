import { congressionalDistrict, US_STATES } from '../../pipeline/us-states.ts';
import { partyTarget } from '../../pipeline/us-parties.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { JoinKey, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'letter-tool-mps',
  title: 'letter-tool, lists of sitting members',
  licence: 'MIT',
  attribution: 'letter-tool, (c) 2026 Ali Khademolhosseini, MIT',
  asOf: '2026-03-04',
  upstream: 'github.com/KhademOHAli1/letter-tool@7f4d6906',
  shareable: 'table',
};

interface Row {
  id: string;
  country: 'GB' | 'US' | 'CA' | 'DE' | 'FR';
  chamber: string;
  name: string;
  party?: string;
  group?: string;
  seat?: string;
  state?: string;
  qid?: string;
  qid_from?: string;
  uk_politicians_id?: string;
}

const OFFICE: Record<string, string> = {
  GB: 'Q16707842',
  CA: 'Q15964890',
  DE: 'member-of-the-bundestag',
  FR: 'Q3044918',
  'US/Senate': 'Q4416090',
  'US/House of Representatives': 'Q13218630',
};
/** German and Canadian parties by what the lists call them. CDU and CSU sit together: which of both is not said. */
const PARTY: Record<string, string> = {
  'DE/SPD': 'Q49768', 'DE/GRÜNE': 'Q49766', 'DE/DIE LINKE': 'Q49764', 'DE/AfD': 'Q6721203',
  'CA/Liberal': 'Q138345', 'CA/Conservative': 'Q488523', 'CA/NDP': 'Q223173', 'CA/Bloc Québécois': 'Q209975',
}; // prettier-ignore

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('mps.jsonl')) {
    const target = OFFICE[row.country] ?? OFFICE[`${row.country}/${row.chamber}`] ?? fail('chamber', 'unknown chamber');
    const facts: SourceFact[] = [{ type: 'office', target, detail: seatOf(row) }];
    const party = row.country === 'US' ? partyTarget(row.party) : { target: PARTY[`${row.country}/${row.party}`] };
    if (party?.target !== undefined) facts.push({ type: 'party', target: party.target });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: keysOf(row),
      name: row.name.replace(/^((Prof|Dr|h\. ?c)\.? ?)+/, ''),
      kind: 'person',
      subkind: 'politician',
      countries: [row.country.toLowerCase()],
      facts,
      standing: 'full',
    };
  }
}

function seatOf({ country, seat = '', state = '' }: Row): string {
  if (country !== 'US') return country === 'DE' ? '' : seat;
  const [, postal = state, number] = /^([A-Z]{2})-(\d+)$/.exec(seat) ?? [];
  return number === undefined ? (US_STATES[state] ?? '') : congressionalDistrict(postal, number);
}

function keysOf({ id, country, qid, qid_from, uk_politicians_id }: Row): JoinKey[] {
  const official = id.slice(3);
  const keys: JoinKey[] = qid === undefined ? [] : [qid_from === undefined ? qid : `maybe:${qid}`];
  if (country === 'GB')
    keys.push(`ukparl:${official}`, ...(uk_politicians_id === undefined ? [] : [`twfy:${uk_politicians_id}`]));
  else if (country === 'US') keys.push(`bioguide:${official}`);
  else keys.push(`letter-tool:${id}`);
  return keys;
}
