import { tokenize } from './tokens.ts';
import { PUNCTUATION, TokenBuffer } from './token-buffer.ts';

/**
 * The words of a name, folded and joined by hyphens: the id of an entity that has no QID ("tren-de-aragua"). Whoever
 * makes many passes a buffer to work in.
 */
export function slugOf(name: string, tokens: TokenBuffer = new TokenBuffer(16)): string {
  tokenize(name, tokens);
  const words: string[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if ((tokens.flags[t]! & PUNCTUATION) === 0) words.push(tokens.foldedText(t).replaceAll(/['.&+]/g, ''));
  }
  return words.join('-');
}
