import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'eu-meps',
  title: 'European Parliament; Wikidata',
  licence: 'facts of the European Parliament; the repository is AGPL-3.0',
  attribution: 'European Parliament; Wikidata',
  asOf: '2024-10-15',
  upstream: 'github.com/TechToThePeople/mep@908f5f8b',
  shareable: 'facts',
};

interface Row {
  id: string;
  qid?: string;
  qid_from?: string;
  name: string;
  dob?: string;
  country?: string;
  national_party?: string;
  eugroup?: string;
  active?: boolean;
  first_since?: string;
  term_start?: string;
  end?: string;
  in_current_list?: boolean;
}

/** Political groups as the source abbreviates them. */
const GROUPS: Record<string, string> = {
  'S&D': 'Progressive Alliance of Socialists and Democrats', PPE: "European People's Party Group", EPP: "European People's Party Group", ECR: 'European Conservatives and Reformists Group',
  'Verts/ALE': 'Greens–European Free Alliance', 'Greens/EFA': 'Greens–European Free Alliance', 'GUE/NGL': 'The Left in the European Parliament – GUE/NGL', Renew: 'Renew Europe', RE: 'Renew Europe',
  Patriots: 'Patriots for Europe', 'Patriots for Europe Group': 'Patriots for Europe', ESN: 'Europe of Sovereign Nations Group', ID: 'Identity and Democracy',
}; // prettier-ignore

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('people.jsonl')) {
    if (!/^\d+$/.test(row.id)) fail('id', 'not a number of the directory of members');
    const current = row.in_current_list === true;
    const facts: SourceFact[] = [];
    // Only the first day and the last are given; breaks in between are not known.
    facts.push({
      type: 'office',
      target: 'Q27169',
      from: row.first_since ?? row.term_start ?? '',
      to: current ? '' : (row.end ?? ''),
      detail: '',
      ...(current || row.end ? {} : { asOf: '' }),
    });
    const group = GROUPS[row.eugroup ?? ''];
    if (group !== undefined && current) facts.push({ type: 'member', target: `name:${group}`, value: group });
    if (
      row.national_party !== undefined &&
      !/^(-|independent|independiente|indépendant|indipendente)/i.test(row.national_party)
    )
      facts.push({ type: 'party', value: row.national_party });
    if (row.dob) facts.push({ type: 'born', from: row.dob });
    const qid =
      row.qid === undefined
        ? []
        : [row.qid_from === undefined || row.qid_from.includes('P1186') ? row.qid : `maybe:${row.qid}`];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...qid, `mep:${row.id}`],
      name: row.name,
      kind: 'person',
      subkind: 'politician',
      countries: row.country ? [countryCode(row.country)] : [],
      facts,
      standing: 'full',
    };
  }
}

/** The Parliament writes UK and EL where ISO has GB and GR. */
function countryCode(code: string): string {
  const lower = code.toLowerCase();
  return lower === 'uk' ? 'gb' : lower === 'el' ? 'gr' : lower;
}
