import { makeAliases, makeInstitutionAliases, type AliasWish } from '../../pipeline/alias-context.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'agency-registry',
  title: 'Wikidata (agency registry)',
  licence: 'CC0-1.0 (Wikidata)',
  attribution: '',
  asOf: '2022-11-18',
  upstream: 'github.com/integrateddatasvc/agency-registry@053e7047',
  shareable: 'table',
};

type Claim = [qid: string, from: string, to: string];
interface Row {
  id: string;
  registry_ids: string[];
  name: string;
  labels?: Record<string, string>;
  aliases?: string[];
  short_names?: string[];
  instance_of?: string[];
  iso2?: string;
  inception?: string;
  dissolved?: string;
  parent?: Claim[];
  headquarters?: Claim[];
  replaces?: string[];
  replaced_by?: string[];
  website?: string;
  enwiki?: string;
  sitelinks?: number;
  ref_names?: Record<string, string>;
}

/** Wikidata's "United States of America" as the seat or parent of an agency says nothing. */
const UNITED_STATES = 'Q30';
const DISAMBIGUATION = 'Q4167410';
const FIGURE = /^\d+$/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('agencies.jsonl')) {
    const agency = row.value;
    if (!/^Q\d+$/.test(agency.id)) row.fail('id', 'not a QID');
    if (agency.registry_ids.some((id) => id.includes('opendata')) || agency.instance_of?.includes(DISAMBIGUATION))
      continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [agency.id, ...(agency.enwiki === undefined ? [] : [`enwiki:${agency.enwiki}`])],
      name: agency.name,
      kind: 'organization',
      subkind: kindOf(agency),
      countries: agency.iso2 === undefined || isInternational(agency) ? [] : [agency.iso2.toLowerCase()],
      aliases:
        kindOf(agency) === 'statistical office'
          ? makeInstitutionAliases(agency.name, wishes(agency))
          : makeAliases(agency.name, 'organization', wishes(agency)),
      facts: facts(agency),
      ...(agency.sitelinks === undefined ? {} : { signals: { sitelinks: agency.sitelinks } }),
      standing: 'full',
    };
  }
}

function isInternational(agency: Row): boolean {
  return agency.registry_ids.some((id) => id.startsWith('int-'));
}

function kindOf(agency: Row): string {
  if (isInternational(agency)) return 'intergovernmental organization';
  if (agency.registry_ids.some((id) => id.startsWith('us-org-'))) return 'research organization';
  if (agency.registry_ids.some((id) => id.includes('-nso-'))) return 'statistical office';
  if (/^(?:United States )?Department of/.test(agency.name)) return 'government department';
  return 'government agency';
}

function wishes(agency: Row): AliasWish[] {
  const isAcronym = (name: string) => /^[A-Z][A-Z&/-]+$/.test(name);
  // Federal agencies are known to news by their letters; statistical offices share theirs ("CSO", "NSO").
  const lettersNeedContext = kindOf(agency) === 'statistical office';
  const own = [...(agency.aliases ?? []), ...(agency.short_names ?? [])].filter(
    (name) => !FIGURE.test(name) && !name.includes(', '),
  );
  return [
    ...own.map((name): AliasWish => (isAcronym(name) ? [name, 'acronym', lettersNeedContext ? { needsContext: true } : {}] : [name, 'full'])),
    ...Object.entries(agency.labels ?? {}).map(([language, label]): AliasWish => [label, isAcronym(label) ? 'acronym' : 'native', { language, ...(isAcronym(label) ? { needsContext: true } : {}) }]),
  ]; // prettier-ignore
}

function facts(agency: Row): SourceFact[] {
  const found: SourceFact[] = [];
  const founded = partialDate(agency.inception);
  const dissolved = partialDate(agency.dissolved);
  if (founded !== '') found.push({ type: 'founded', from: founded });
  if (dissolved !== '') found.push({ type: 'dissolved', from: dissolved });
  // Heads are of 2022 or older and are left out.
  for (const type of ['parent', 'headquarters'] as const) {
    for (const [qid, from, to] of agency[type] ?? []) {
      const value = agency.ref_names?.[qid];
      if (value === undefined || qid === UNITED_STATES) continue;
      found.push({
        type,
        value,
        ...(type === 'parent' ? { target: qid } : {}),
        from: partialDate(from),
        to: partialDate(to),
      });
    }
  }
  for (const [type, qids] of [['predecessor', agency.replaces], ['successor', agency.replaced_by]] as const) {
    for (const qid of qids ?? []) {
      const value = agency.ref_names?.[qid];
      if (value !== undefined) found.push({ type, value, target: qid });
    }
  } // prettier-ignore
  return found;
}
