import { readFileSync } from 'node:fs';
import type { Entity } from '../../lib/knowledge-base/entity.ts';
import { LANGUAGES } from '../../lib/linking/language.ts';
import { commonBit, LEXICON } from '../../lib/linking/lexicon.ts';
import { fold } from './fold.ts';
import { givenNamesOf } from './given-names.ts';

const FOLDER = new URL('../curated/common-words/', import.meta.url);

/**
 * The words that the linker must know apart from entities, from `data/curated/common-words`: folded word or phrase → bits
 * (common in a language, given name, place). Further given names are told by the people among the entities.
 */
export function readLexicon(entities: Iterable<Pick<Entity, 'kind' | 'name'>>): Map<string, number> {
  const lexicon = new Map<string, number>();
  const add = (file: string, separator: RegExp, bits: number): void => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => !line.startsWith('#')); // prettier-ignore
    for (const entry of lines.join(' ').split(separator)) {
      const folded = fold(entry.trim());
      if (folded !== '') lexicon.set(folded, (lexicon.get(folded) ?? 0) | bits);
    }
  };
  for (const language of LANGUAGES) add(`${language}.txt`, /\s+/, commonBit(language));
  add('function-words.txt', /\s+/, LANGUAGES.reduce((bits, language) => bits | commonBit(language), 0)); // prettier-ignore
  add('given-names.txt', /\s+/, LEXICON.givenName);
  add('places.txt', /,/, LEXICON.place);
  for (const name of givenNamesOf(entities, lexicon)) lexicon.set(name, LEXICON.givenName);
  return lexicon;
}
