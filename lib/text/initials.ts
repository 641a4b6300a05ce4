import { DOT, FOLDS, LOWER, SPACE, TABLE_SIZE, UPPER, classOf, foldRare } from './characters.ts';
import { ALL_UPPER, HASH_SEED, HAS_UPPER, INITIALS, INNER_UPPER, UPPER_INITIAL, hashStep } from './token-buffer.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** More lone capitals in a row are a list, not somebody's initials. */
const MOST_INITIALS = 5;

/**
 * Two or more initials at `from`, as one token: "J.D.", "U.S.", "J. D.", and "J K" without dots (unless the first is "A"
 * or "I", which are words). Returns the offset after them, 0 when there are none (a lone "F." is an ordinary word).
 */
export function readInitials(text: string, from: number, out: TokenBuffer): number {
  if (from + 1 >= text.length) return 0;
  const code = text.charCodeAt(from + 1);
  // Most words go on in small letters.
  if (code >= 0x61 && code <= 0x7a) return 0;
  const next = classOf(code);
  if (next === DOT) return compact(text, from, out) || spaced(text, from, true, out);
  if (next !== SPACE) return 0;
  const first = text.charCodeAt(from);
  return first === 0x41 || first === 0x49 ? 0 : spaced(text, from, false, out);
}

function compact(text: string, from: number, out: TokenBuffer): number {
  let letters = 1;
  let end = from + 2;
  while (isUpper(text, end) && (isDot(text, end + 1) || !isWord(text, end + 1))) {
    letters++;
    if (!isDot(text, end + 1)) {
      end++;
      break;
    }
    end += 2;
  }
  return letters > 1 ? emit(text, from, end, out) : 0;
}

function spaced(text: string, from: number, dotted: boolean, out: TokenBuffer): number {
  let letters = 1;
  let end = dotted ? from + 2 : from + 1;
  while (letters < MOST_INITIALS && classOf(text.charCodeAt(end)) === SPACE && isUpper(text, end + 1)) {
    const after = end + 2;
    if (isDot(text, after) !== dotted || isWord(text, after)) break;
    if (dotted) {
      // "World War I. U.S. officials": what follows is an abbreviation of its own.
      if (isUpper(text, after + 1) && isDot(text, after + 2)) break;
    } else if (classOf(text.charCodeAt(after)) !== SPACE) break;
    end = dotted ? after + 1 : after;
    letters++;
  }
  return letters > 1 ? emit(text, from, end, out) : 0;
}

function emit(text: string, from: number, end: number, out: TokenBuffer): number {
  const foldStart = out.foldedLength;
  let p = foldStart;
  let hash = HASH_SEED;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== UPPER) continue;
    const single = code < TABLE_SIZE ? FOLDS[code]! : 0;
    const folded = single !== 0 ? String.fromCharCode(single) : foldRare(code);
    out.reserve(p + folded.length + text.length - i);
    for (let k = 0; k < folded.length; k++) {
      out.folded[p++] = folded.charCodeAt(k);
      hash = hashStep(hash, folded.charCodeAt(k));
    }
  }
  out.push(from, end, hash, UPPER_INITIAL | ALL_UPPER | HAS_UPPER | INNER_UPPER | INITIALS, foldStart, p);
  return end;
}

function isUpper(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === UPPER;
}

function isDot(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === DOT;
}

function isWord(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) >= LOWER;
}
