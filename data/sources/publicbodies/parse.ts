import { makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import { hostOf } from '../../pipeline/host-key.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'publicbodies',
  title: 'publicbodies.org',
  licence: 'MIT',
  attribution: 'Open Knowledge, publicbodies.org, MIT',
  asOf: '2021-07-11',
  upstream: 'github.com/okfn/publicbodies@c9503670',
  shareable: 'table',
};

interface Row {
  name: string;
  aliases?: string[];
  country: string;
  url?: string;
}

/** Greece and Nepal write other scripts or list local offices. */
const COUNTRIES = new Set(['GB', 'DE', 'BR', 'SE', 'NZ', 'US', 'EU']);
/** The bulk of the list: schools, parishes, villages, surgeries, prison boards, regional branches, ministers as persons. */
const LOCAL =
  /\b(?:School|Academy|Parish|Town Council|District Council|Drainage|IMB|Surgery|Practice|Partnership|Joint Board|Community Council|kommuns?|stad|Regionaldirektion|Nursery|Primary|Sixth Form|Grammar|Infants?|Minister (?:for|of)|Associate Minister|Permanent Representation|Regional Council|Licensing|Court Service|Burial|Assessor|Conservators|Harbour|Housing Association|Housing Group|Homes|Ltd|Limited|gGmbH|mbH|GmbH|High School|Polytechnic|Liaison|Trust Board|Schul\w*|Untere|Amt für|Hauptzollamt|Wasser- und Schifffahrtsamt|Truppe\w*)\b|, |\(.*\)$|:|\?/i;
const NAMED =
  /\b(?:City Council|County Council|University|Police|Authority|Agency|Commission\w*|Ombudsman|Museum|Gallery|Office|Department|Ministry|Service|Inspectorate|NHS|Hospital\w*|Board|Institute|Library|Bank|Corporation|Fund|Tribunal|Court|Parliament|Assembly|Bundes\w+|Deutsche\w*|Max-Planck\S*|Leibniz\S*|Fraunhofer\S*|Helmholtz\S*|Stiftung|Agência|Ministério|Instituto|Universidade|Companhia|Empresa|Banco|Conselho|Fundação|Secretaria|Superintendência|Comissão|Departamento|myndighet\w*|verket|styrelsen|universitet|inspektionen|nämnden|rådet|European|Crown)\b|verket$|styrelsen$|myndigheten$|inspektionen$/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { name, aliases = [], country, url } = row.value;
    if (!/^[A-Z]{2}$/.test(country)) row.fail('country', 'not a country code');
    if (!COUNTRIES.has(country) || LOCAL.test(name) || !NAMED.test(name) || name.length > 70) continue;
    const host = hostOf(url);
    const plain = name.replace(/^The (?=\p{Lu})/u, '');
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name: plain,
      kind: 'organization',
      subkind: kindOf(plain),
      countries: [country.toLowerCase()],
      aliases: makeInstitutionAliases(plain, aliases.map((alias) => [alias, /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(alias) ? 'acronym' : 'full', { needsContext: true }] as const)),
      facts: [
        ...(country === 'EU' ? [{ type: 'part-of' as const, value: 'European Union', target: 'Q458' }] : []),
        ...(host === '' ? [] : [{ type: 'website' as const, value: host }]),
      ],
      standing: 'full',
    }; // prettier-ignore
  }
}

function kindOf(name: string): string {
  if (/\buniversi/i.test(name)) return 'university';
  if (/\bpolice\b|polizei/i.test(name)) return 'police force';
  if (/\b(?:NHS|hospital)/i.test(name)) return 'health care organization';
  if (/\b(?:museum|gallery)\b/i.test(name)) return 'museum';
  if (/\b(?:City|County) Council$/.test(name)) return 'local council';
  if (/\b(?:court|tribunal)\b|gericht/i.test(name)) return 'court';
  if (/\b(?:institut|max-planck|fraunhofer|leibniz|helmholtz)/i.test(name)) return 'research institute';
  return /\b(?:ministry|ministério|bundesministerium|department)\b/i.test(name)
    ? 'government department'
    : 'public body';
}
