import { PUNCTUATION } from '../text/token-buffer.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * Tokens of a name of the dataset, or of one that is looked up. As on a page, but punctuation at its ends is no part of
 * it ("Yahoo!", "Apple Inc."), unless it is nothing else ("!!!"). Line breaks read as spaces.
 */
export function nameTokens(name: string, out: TokenBuffer): void {
  tokenize(name.replaceAll(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '), out);
  let end = out.count;
  while (end > 0 && isPunctuation(out, end - 1)) end--;
  let start = 0;
  while (start < end && isPunctuation(out, start)) start++;
  if (end === 0) return;
  out.keep(start, end);
}

function isPunctuation(tokens: TokenBuffer, token: number): boolean {
  // The possessive ending is one too, but "McDonald's" keeps it.
  return (tokens.flags[token]! & PUNCTUATION) !== 0 && tokens.foldedUnits(token) === 1;
}

/** How a folded token is written unless the vocabulary says otherwise: with a capital first letter. */
export function defaultDisplay(token: string): string {
  const first = String.fromCodePoint(token.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + token.slice(first.length);
}

/** Tokens in their usual form as a reader would write them. */
export function joinTokens(forms: readonly string[]): string {
  return forms.reduce(
    (name, form) => (name === '' || form === "'s" || form === ',' ? name + form : `${name} ${form}`),
    '',
  );
}
