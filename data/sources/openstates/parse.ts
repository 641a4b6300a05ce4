import { partyTarget } from '../../pipeline/us-parties.ts';
import { congressionalDistrict, stateHouse, US_STATES } from '../../pipeline/us-states.ts';
import { slugOf } from '../../pipeline/ids.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'openstates',
  title: 'Open States',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-08-05',
  upstream: 'github.com/openstates/people@934bf09a',
  shareable: 'table',
};

interface Role {
  type: string;
  start?: string;
  end?: string;
  state: string;
  district?: string;
  place?: string;
}
interface Person {
  id: string;
  qid?: string;
  qid_from?: string;
  name: string;
  aliases?: string[];
  dob?: string;
  dod?: string;
  party?: string[];
  status: 'serving' | 'listed_end_passed' | 'retired';
  superseded?: boolean;
  st: string;
  enwiki?: string;
  bioguide?: string;
  roles: Role[];
}

type Titled = Pick<OfficeRecord, 'title' | 'kind' | 'single'>;

/** Office titles of one state, by the source's role types; the two houses of Congress are offices of their own. */
const STATE_OFFICES: Record<string, (state: string) => Titled> = {
  governor: (state) => ({ title: `Governor of ${state}`, kind: 'governor', single: true }),
  lt_governor: (state) => ({ title: `Lieutenant Governor of ${state}`, kind: 'junior-minister', single: true }),
  'attorney general': (state) => ({ title: `Attorney General of ${state}`, kind: 'junior-minister', single: true }),
  'secretary of state': (state) => ({ title: `Secretary of State of ${state}`, kind: 'junior-minister', single: true }),
  'chief election officer': (state) => ({
    title: `Chief Election Officer of ${state}`,
    kind: 'junior-minister',
    single: true,
  }),
  treasurer: (state) => ({ title: `Treasurer of ${state}`, kind: 'junior-minister', single: true }),
  auditor: (state) => ({ title: `Auditor of ${state}`, kind: 'junior-minister', single: true }),
};

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const seen = new Set<string>();
  for (const { value: person } of folder.jsonLines<Person>('people.jsonl')) {
    for (const role of person.roles) {
      if (isCongress(role) || isOfCounty(role)) continue;
      const titled = officeOf(role);
      const id = slugOf(titled.title);
      if (!seen.has(id)) yield { id, ...titled, country: 'us', source: meta.id };
      seen.add(id);
    }
  }
}

/** Counties among the municipalities: whoever governs them is no mayor. */
const COUNTIES = new Set(['MD harford', 'NY nassau county', 'PA chester county', 'VA arlington', 'VA henrico']);

function isOfCounty({ type, state, place = '' }: Role): boolean {
  return type === 'mayor' && COUNTIES.has(`${state} ${place}`);
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: person, fail } of folder.jsonLines<Person>('people.jsonl')) {
    if (!person.id.startsWith('ocd-person/')) fail('id', 'not an ocd-person id');
    const roles = person.roles.filter((role) => !isOfCounty(role));
    const facts: SourceFact[] = roles.map((role) => factOf(sinceLastTerm(role, person), person));
    const party = partyTarget(person.party?.[0]);
    if (party !== null) facts.push({ type: 'party', ...party });
    if (person.dob) facts.push({ type: 'born', from: person.dob });
    if (person.dod) facts.push({ type: 'died', from: person.dod });
    const qid = person.qid === undefined ? [] : [person.qid_from === undefined ? person.qid : `maybe:${person.qid}`];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [
        ...qid,
        person.id,
        ...(person.bioguide ? [`bioguide:${person.bioguide}`] : []),
        ...(person.enwiki ? [`enwiki:${person.enwiki}`] : []),
      ],
      name: person.name,
      kind: 'person',
      subkind: 'politician',
      countries: ['us'],
      aliases: (person.aliases ?? []).map((text) => ({ text, type: 'full' })),
      facts,
      ...regionOf(person.roles),
      standing: 'full',
    };
  }
}

/** The state of the roles; none when they are of two. */
function regionOf(roles: readonly Role[]): { region?: string } {
  const codes = new Set(roles.map((role) => (isCongress(role) ? (role.district ?? '').slice(0, 2) : role.state)));
  const [code = ''] = codes;
  const region = codes.size === 1 ? US_STATES[code] : undefined;
  return region === undefined ? {} : { region };
}

/**
 * A role whose listed end has passed though the person is still listed: "until at least" that day, so the fact stays open and
 * vouched for until then; with a serving successor it ended.
 */
function factOf(role: Role, person: Person): SourceFact {
  const { start: from = '', end = '' } = role;
  const office = isCongress(role) ? (role.type === 'upper' ? 'Q4416090' : 'Q13218630') : slugOf(officeOf(role).title);
  const detail = isCongress(role)
    ? congressDetail(role)
    : role.type === 'upper' || role.type === 'lower' || role.type === 'legislature'
      ? districtDetail(role)
      : '';
  const fact: SourceFact = { type: 'office', target: office, from, detail };
  if (end === '' || end > meta.asOf) return { ...fact, to: '' };
  const unrefreshed = person.status === 'listed_end_passed' && person.superseded !== true && isLast(role, person);
  return unrefreshed ? { ...fact, to: '', asOf: end } : { ...fact, to: end };
}

/**
 * Members of Congress have one row for all their service, with today's district, beside the rows of their past terms: of that row
 * only what follows the last of these is news.
 */
function sinceLastTerm(role: Role, person: Person): Role {
  const { start = '', end = '' } = role;
  if (!isCongress(role) || (end !== '' && end <= meta.asOf)) return role;
  const past = person.roles.filter(
    (other) =>
      other !== role &&
      isCongress(other) &&
      other.type === role.type &&
      (other.start ?? '') >= start &&
      (other.end ?? '') !== '' &&
      (other.end ?? '') <= meta.asOf,
  );
  return past.reduce((latest, { end: until = '' }) => (until > (latest.start ?? '') ? { ...latest, start: until } : latest), role); // prettier-ignore
}

function isLast(role: Role, person: Person): boolean {
  return person.roles.every((other) => (other.end ?? '9999') <= (role.end ?? '9999'));
}

function isCongress(role: Role): boolean {
  return role.state === 'US';
}

/** "FL" or "Ohio-4" style districts of members of Congress. */
function congressDetail(role: Role): string {
  const [, state = '', number] = /^([A-Z]{2})(?:-(\d+|AL))?$/.exec(role.district ?? '') ?? [];
  if (role.type === 'upper') return US_STATES[state] ?? role.district ?? '';
  return state === '' ? (role.district ?? '') : congressionalDistrict(state, number === 'AL' ? 0 : number);
}

function districtDetail(role: Role): string {
  if (role.district === undefined) return '';
  return /^\d+[A-Z]?$/.test(role.district) ? `district ${role.district}` : role.district;
}

function officeOf(role: Role): Titled {
  const state = US_STATES[role.state] ?? role.state;
  if (role.type === 'mayor')
    return { title: `Mayor of ${placeName(role.place ?? '')}, ${state}`, kind: 'mayor', single: true };
  if (role.type === 'upper' || role.type === 'lower' || role.type === 'legislature') {
    return { title: `Member of the ${stateHouse(role.state, role.type)}`, kind: 'regional-legislator', single: false };
  }
  return (
    STATE_OFFICES[role.type]?.(state) ?? {
      title: `${role.type.charAt(0).toUpperCase()}${role.type.slice(1)} of ${state}`,
      kind: 'other',
      single: false,
    }
  );
}

/** The source writes places in lower case: "o'fallon" → "O'Fallon". */
function placeName(place: string): string {
  return place.replace(/(^|[\s'.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()).replace(/ Of /g, ' of ').replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`); // prettier-ignore
}
