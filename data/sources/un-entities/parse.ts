import { makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'un-entities',
  title: 'UN System Chart',
  licence: 'none stated: single facts only',
  attribution: 'UN System Chart',
  asOf: '2026-06-23',
  upstream: 'github.com/UN-EOSG-Analytics/un-system-chart-navigator@f7283f28',
  shareable: 'facts',
};

interface Row {
  id: string;
  acronym?: string;
  name: string;
  aliases?: string[];
  enwiki?: string;
  hq?: string;
  principal_organ?: string | string[];
  category?: string;
}

const KINDS: Record<string, string> = {
  'Peacekeeping Operations': 'United Nations peacekeeping mission',
  'Special Political Missions and Other Political Presences': 'United Nations political mission',
  'Funds and Programmes': 'United Nations programme',
  'Regional Commissions': 'United Nations regional commission',
  'Functional Commissions': 'United Nations commission',
  'Research and Training': 'United Nations research body',
};
/** Boards, main committees and envoys' offices: generic names ("Second Committee") that no card should claim. */
const GENERIC =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|General|Credentials) Committee$|^(?:Office of the )?Special (?:Adviser|Envoy|Representative|Advocate)/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const body = row.value;
    if (typeof body.name !== 'string' || body.name === '') row.fail('name', 'missing');
    if (GENERIC.test(body.name)) continue;
    const acronym = body.acronym ?? '';
    const isLetters = /^[A-Z][A-Za-z-]*[A-Z]$/.test(acronym) && acronym.length <= 12;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: body.enwiki === undefined ? [`un:${body.id}`] : [`enwiki:${body.enwiki}`, `un:${body.id}`],
      name: body.name,
      kind: 'organization',
      subkind: KINDS[body.category ?? ''] ?? 'United Nations body',
      aliases: makeInstitutionAliases(body.name, [
        ...(isLetters ? [[acronym, 'acronym', acronym.length < 5 ? { needsContext: true } : {}] as const] : []),
        ...(body.aliases ?? []).map((alias) => [alias, 'full'] as const),
      ]),
      facts: [
        { type: 'part-of', value: 'United Nations', target: 'enwiki:United Nations' },
        ...(body.hq === undefined ? [] : [{ type: 'headquarters' as const, value: body.hq }]),
      ],
      standing: 'full',
    };
  }
}
