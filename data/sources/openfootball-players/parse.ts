import { countryCode } from '../../pipeline/country-names.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'openfootball-players',
  title: 'openfootball',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2024-06-17',
  upstream: 'github.com/openfootball/players@125d20f7',
  shareable: 'table',
};

const POSITIONS: Record<string, string> = { G: 'goalkeeper', D: 'defender', M: 'midfielder', F: 'forward' };

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.tsv('players.tsv')) {
    const [name = '', country = '', position = '', born = ''] = row.cells;
    if (row.line === 1) continue;
    const code = countryCode(country);
    if (code === '' && country !== '') row.fail('1', 'no country we know');
    // Mononyms ("Fred", "Hulk") are words of everyday life; those of note come from other sources.
    if (!name.includes(' ')) continue;
    const date = partialDate(born);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name,
      kind: 'person',
      subkind: 'footballer',
      countries: code === '' ? [] : [code],
      facts: [
        { type: 'occupation', value: 'footballer', detail: POSITIONS[position] ?? '' },
        ...(date === '' ? [] : [{ type: 'born' as const, from: date }]),
      ],
      // Without a birth date two namesakes cannot be told apart.
      standing: date === '' ? 'guard' : 'full',
    };
  }
}
