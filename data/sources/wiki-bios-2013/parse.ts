import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';
import { countriesOfDescription } from '../../pipeline/country-names.ts';
import { occupationsIn } from '../../pipeline/vocabulary.ts';
import { isFiction, titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'wiki-bios-2013',
  title: 'Wikipedia titles of biographies, 2013',
  licence: 'none stated: single facts only (bare titles; Freebase CC-BY)',
  attribution: '',
  asOf: '2013-02',
  upstream: 'github.com/sronen/pnlp-final-project@6a07356b',
  shareable: 'facts',
};

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.tsv('bios_en.tsv')) {
    const [title = '', spanish = '', mark = ''] = row.cells;
    if (row.line === 1) continue;
    if (title === '') row.fail('0', 'no title');
    const { name, hint, born } = titleParts(title);
    // A letter or two is a stage name that no article can be searched for.
    if (mark === 'fict' || isFiction(hint) || name.length < 3) continue;
    const [occupation] = hint === '' ? [] : occupationsIn(hint, 1);
    const facts: SourceFact[] = occupation === undefined ? [] : [{ type: 'occupation', value: occupation }];
    if (born !== '') facts.push({ type: 'born', from: born });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`enwiki:${title}`],
      name,
      kind: 'person',
      ...(occupation === undefined ? {} : { subkind: occupation }),
      countries: hint === '' ? [] : countriesOfDescription(hint),
      aliases: makeAliases(name, 'person', spanishAlias(spanish, name)),
      facts,
      standing: 'guard',
    };
  }
  for (const { line, cells } of folder.tsv('bios_other_wikis.tsv')) {
    const [title = '', wikis = ''] = cells;
    const { name } = titleParts(title);
    // In one wiki alone (262 thousand) it is a local figure; one word is a mononym that could be anything.
    if (line === 1 || !wikis.includes(',') || !name.includes(' ')) continue;
    yield { source: meta.id, asOf: meta.asOf, keys: [], name, kind: 'person', standing: 'guard' };
  }
}

/** A Spanish title is worth an alias when it is another name, not a longer bracket. */
function spanishAlias(title: string, name: string) {
  const spanish = titleParts(title).name;
  return spanish === '' || spanish === name || !spanish.includes(' ')
    ? []
    : [[spanish, 'full', { language: 'es' }] as const];
}
