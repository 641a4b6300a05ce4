import { tokenize } from './tokens.ts';
import { PUNCTUATION, TokenBuffer } from './token-buffer.ts';

/** The words of a name, folded and joined by hyphens: the id of an entity that has no QID ("tren-de-aragua"). */
export function slugOf(name: string): string {
  const tokens = new TokenBuffer();
  tokenize(name, tokens);
  const words: string[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if ((tokens.flags[t]! & PUNCTUATION) === 0) words.push(tokens.foldedText(t).replaceAll(/['.&+]/g, ''));
  }
  return words.join('-');
}
