import { ABBREVIATIONS, AFTER_COMMA, DOT_BELONGS } from './abbreviations.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  ASCII_FOLDS,
  ASCII_KINDS,
  ASCII_LOWER,
  ASCII_UPPER,
  CASELESS,
  CLASSES,
  DIGIT,
  DOT,
  FOLDS,
  HYPHEN,
  IGNORABLE,
  LOWER,
  NEWLINE,
  OTHER,
  PLUS,
  SPACE,
  TABLE_SIZE,
  UPPER,
  classOf,
  foldRare,
  rareClass,
} from './characters.ts';
import { readInitials } from './initials.ts';
import { HASH_SEED, TokenBuffer, hashStep } from './token-buffer.ts';
import {
  AFTER_HYPHEN,
  ALL_UPPER,
  HAS_UPPER,
  INITIALS,
  INNER_UPPER,
  PUNCTUATION,
  SIMPLE,
  UPPER_INITIAL,
} from './token-buffer.ts';

/**
 * Cuts a text into tokens, folded and hashed on the way. Words are runs of letters and digits with inner apostrophes
 * ("O'Neill"), inner dots before lower case or digits ("Booking.com"), '&' between capitals ("AT&T") and a final '+'.
 * Initials are one word however they are written ("J.D.", "J. D.", "JD"). A hyphen only separates (AFTER_HYPHEN); a
 * possessive ending is a token of its own ("'s"), and so is any other punctuation: a name that contains a comma or
 * quotes contains those tokens, and no other name can run across them. The dot of an abbreviation, an apostrophe outside
 * a word and the comma before "Jr." are no tokens. Runs of punctuation give one token.
 */
export function tokenize(text: string, out: TokenBuffer): void {
  out.reset(text);
  const length = text.length;
  // Imports are looked up at each use; in the loop that counts.
  const kinds = ASCII_KINDS;
  const folds = ASCII_FOLDS;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (code === 0x20) {
      i++;
      continue;
    }
    const kind = code < 0x80 ? kinds[code]! : 0;
    if (kind === 0) {
      i = readOther(text, i, code, out);
      continue;
    }
    if (kind === ASCII_UPPER) {
      const after = readInitials(text, i, out);
      if (after !== 0) {
        i = after;
        continue;
      }
    }
    // A word of ASCII letters and digits, which most are. This loop is what scanning costs at least: it looks at each
    // character once, and never behind the end of the text.
    const from = i;
    let hash = hashStep(HASH_SEED, folds[code]!);
    let inner = 0;
    for (i++; i < length; i++) {
      code = text.charCodeAt(i);
      if (code >= 0x80) break;
      const folded = folds[code]!;
      if (folded === 0) break;
      inner |= kinds[code]!;
      hash = hashStep(hash, folded);
    }
    if (i < length && code !== 0x20 && code !== COMMA && mayGoOn(text, i, code)) i = readWord(text, from, out);
    else out.pushSimple(from, i, hash, SIMPLE | ASCII_FLAGS[kind * 8 + inner]!);
  }
}

/** Case flags of a word of ASCII letters and digits, by 8 × the kind of its first character + the kinds of the others. */
const ASCII_FLAGS: Uint8Array = Uint8Array.from({ length: 5 * 8 }, (_, i) => {
  const [first, inner] = [i >>> 3, i & 7];
  const all = first | inner;
  if ((all & ASCII_UPPER) === 0) return first === ASCII_LOWER ? 0 : UPPER_INITIAL;
  return (
    HAS_UPPER |
    (first === ASCII_LOWER ? 0 : UPPER_INITIAL) |
    ((inner & ASCII_UPPER) === 0 ? 0 : INNER_UPPER) |
    ((all & ASCII_LOWER) === 0 ? ALL_UPPER : 0)
  );
});

/** Whatever does not begin with an ASCII letter or digit. Returns the offset after it. */
function readOther(text: string, i: number, code: number, out: TokenBuffer): number {
  const kind = code < TABLE_SIZE ? CLASSES[code]! : rareClass(code);
  if (kind >= LOWER) return (kind === UPPER && readInitials(text, i, out)) || readWord(text, i, out);
  if (kind === SPACE || kind === IGNORABLE || kind === APOSTROPHE) return i + 1;
  return readPunctuation(text, i, code, kind, out);
}

/** Whether a word may take in the character behind its ASCII letters, or treats it in a way of its own. */
function mayGoOn(text: string, i: number, code: number): boolean {
  const kind = code < TABLE_SIZE ? CLASSES[code]! : rareClass(code);
  if (kind === DOT) return i + 1 < text.length && classOf(text.charCodeAt(i + 1)) >= LOWER;
  return kind >= LOWER || kind === IGNORABLE || kind === APOSTROPHE || kind === AMPERSAND || kind === PLUS;
}

function readWord(text: string, from: number, out: TokenBuffer): number {
  const length = text.length;
  const foldStart = out.foldedLength;
  let p = foldStart;
  let hash = HASH_SEED;
  let upper = 0;
  let lower = 0;
  let flags = 0;
  let end = from;
  let i = from;
  let previous = OTHER;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < TABLE_SIZE ? CLASSES[code]! : rareClass(code);
    let unit = 0;
    if (kind >= LOWER) {
      if (kind === LOWER) lower++;
      else if (kind === UPPER) {
        upper++;
        if (i > from) flags |= INNER_UPPER;
      }
      unit = code < TABLE_SIZE ? FOLDS[code]! : 0;
      end = i + 1;
      previous = kind;
      if (unit === 0) {
        const folded = foldRare(code);
        out.reserve(p + folded.length + length - i);
        for (let k = 0; k < folded.length; k++) {
          out.folded[p++] = folded.charCodeAt(k);
          hash = hashStep(hash, folded.charCodeAt(k));
        }
        continue;
      }
    } else if (kind === IGNORABLE) {
      // A combining mark belongs to the letter before it, a zero-width space to nobody.
      if (code >= 0x300 && code < 0x370) end = i + 1;
      continue;
    } else if (kind === APOSTROPHE) {
      const next = classOf(text.charCodeAt(i + 1));
      if (next < LOWER) break;
      if (isPossessive(text, i)) {
        out.push(from, end, hash, caseFlags(text, from, flags, upper, lower), foldStart, p);
        pushPossessive(i, out);
        return i + 2;
      }
      // An elided article: French d'Emmanuel, Italian dell'Eni.
      if (upper === 0 && next === UPPER) break;
      unit = 0x27;
    } else if (kind === DOT) {
      const next = classOf(text.charCodeAt(i + 1));
      if (next !== LOWER && !(next === DIGIT && previous === DIGIT)) break;
      unit = code;
    } else if (kind === AMPERSAND) {
      if (previous !== UPPER || classOf(text.charCodeAt(i + 1)) !== UPPER) break;
      unit = code;
    } else if (kind === PLUS) {
      if (classOf(text.charCodeAt(i + 1)) >= LOWER) break;
      end = i + 1;
      unit = code;
    } else break;
    out.folded[p++] = unit;
    hash = hashStep(hash, unit);
  }
  out.push(from, end, hash, caseFlags(text, from, flags, upper, lower), foldStart, p);
  return Math.max(end, i);
}

function caseFlags(text: string, from: number, flags: number, upper: number, lower: number): number {
  const first = classOf(text.charCodeAt(from));
  if (first === UPPER || first === DIGIT || first === CASELESS) flags |= UPPER_INITIAL;
  if (upper > 0) flags |= lower === 0 ? HAS_UPPER | ALL_UPPER : HAS_UPPER;
  return flags;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  return (s === 0x73 || s === 0x53) && classOf(text.charCodeAt(apostrophe + 2)) < LOWER;
}

function pushPossessive(apostrophe: number, out: TokenBuffer): void {
  const foldStart = out.foldedLength;
  out.reserve(foldStart + 2);
  out.folded[foldStart] = 0x27;
  out.folded[foldStart + 1] = 0x73;
  const hash = hashStep(hashStep(HASH_SEED, 0x27), 0x73);
  out.push(apostrophe, apostrophe + 2, hash, PUNCTUATION, foldStart, foldStart + 2);
}

const COMMA = 0x2c;
const QUOTE = 0x22;
const HYPHEN_UNIT = 0x2d;
const LINE_BREAK = 0x0a;
const SYMBOL = 0xfffd;

function readPunctuation(text: string, i: number, code: number, kind: number, out: TokenBuffer): number {
  const last = out.count - 1;
  const touches = last >= 0 && out.end[last] === i;
  let next = i + 1;
  let unit = code;
  if (code >= 0xd800 && code < 0xe000) {
    // Emoji and the like: one symbol stands for all, and the second half must not become a token of its own.
    unit = SYMBOL;
    if ((text.charCodeAt(next) & 0xfc00) === 0xdc00) next++;
  }
  if (kind === DOT) {
    if (touches && endsAbbreviation(last, out)) return next;
  } else if (kind === HYPHEN) {
    if (touches && classOf(text.charCodeAt(next)) >= LOWER) {
      out.nextFlags = AFTER_HYPHEN;
      return next;
    }
    unit = HYPHEN_UNIT;
  } else if (kind === NEWLINE) unit = LINE_BREAK;
  else if (kind === AMPERSAND) {
    pushAnd(i, out);
    return next;
  } else if (code === COMMA) {
    if (isSuffixAhead(text, next)) return next;
  } else if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) unit = QUOTE;
  // One token for a run, but a line break is never hidden behind other punctuation.
  const repeated = last >= 0 && (out.flags[last]! & PUNCTUATION) !== 0 && out.end[last]! - out.start[last]! === 1;
  if (repeated && unit !== LINE_BREAK) return next;
  const foldStart = out.foldedLength;
  out.reserve(foldStart + 1);
  out.folded[foldStart] = unit;
  out.push(i, i + 1, hashStep(HASH_SEED, unit), PUNCTUATION, foldStart, foldStart + 1);
  return next;
}

/** '&' outside a word reads "and": "Marks & Spencer" is "Marks and Spencer". */
function pushAnd(i: number, out: TokenBuffer): void {
  const foldStart = out.foldedLength;
  out.reserve(foldStart + 3);
  let hash = HASH_SEED;
  for (let k = 0; k < 3; k++) {
    const unit = 'and'.charCodeAt(k);
    out.folded[foldStart + k] = unit;
    hash = hashStep(hash, unit);
  }
  out.push(i, i + 1, hash, 0, foldStart, foldStart + 3);
}

function endsAbbreviation(token: number, out: TokenBuffer): boolean {
  const flags = out.flags[token]!;
  if ((flags & PUNCTUATION) !== 0) return false;
  if ((flags & INITIALS) !== 0) return true;
  const length = out.end[token]! - out.start[token]!;
  if (length === 1) return (flags & HAS_UPPER) !== 0;
  // A sentence ends in "no." more often than a name goes on after it.
  return length <= 6 && (flags & HAS_UPPER) !== 0 && ABBREVIATIONS.has(out.foldedText(token));
}

function isSuffixAhead(text: string, from: number): boolean {
  let start = from;
  if (start + 1 < text.length && text.charCodeAt(start) === 0x20) {
    // Most commas go on in small letters.
    if (ASCII_KINDS[text.charCodeAt(start + 1) & 0x7f] === ASCII_LOWER && text.charCodeAt(start + 1) < 0x80)
      return false;
  }
  while (classOf(text.charCodeAt(start)) === SPACE) start++;
  if (classOf(text.charCodeAt(start)) !== UPPER) return false;
  let end = start;
  while (end - start < 5 && classOf(text.charCodeAt(end)) >= LOWER) end++;
  return end - start < 5 && AFTER_COMMA.has(text.slice(start, end).toLowerCase());
}

/** End of a mention whose last token is `token`: takes in the dot of "Inc." and "Jr.". */
export function mentionEnd(text: string, token: number, out: TokenBuffer): number {
  const end = out.end[token]!;
  if (text.charCodeAt(end) !== 0x2e || (out.flags[token]! & HAS_UPPER) === 0) return end;
  return DOT_BELONGS.has(out.foldedText(token)) ? end + 1 : end;
}
