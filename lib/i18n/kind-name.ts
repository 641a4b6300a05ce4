import type { MessageKey, Translate } from './translate.ts';

/** Words before a kind that make it another thing: a former airline is none. */
const NOT_A_KIND_OF = /^(former|fictional|proposed|defunct|deputy|vice|assistant|acting|ex|anti|would-be)\b/i;

/**
 * What an entity is, in the reader's language. The dataset's kinds are English noun phrases; the common ones have a
 * message, and a rarer one goes by the longest of those it ends with ("investigative journalist" is a journalist). What
 * has none stays English. In English it is always the dataset's own word.
 */
export function kindName(t: Translate, kind: string): string {
  if (kind === '' || t('interface_language') === 'en') return kind;
  for (let rest = kind; rest !== ''; rest = rest.replace(/^\S+\s*/, '')) {
    const name = t(`kind_${keyOf(rest)}` as MessageKey);
    if (name !== '') return name;
    if (NOT_A_KIND_OF.test(rest)) break;
  }
  return kind;
}

/** A line of business ("semiconductors") in the reader's language; English where there is no message. */
export function sectorName(t: Translate, sector: string): string {
  return t(`sector_${keyOf(sector)}` as MessageKey) || sector;
}

/** There is a message for the common words only. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]+/g, '_');
}
