/**
 * What each UTF-16 code unit is to a name, and what it folds to. One table lookup a character in the hot loop; the
 * tables are built once from Unicode properties when the module loads (about 2,000 characters) and never change.
 */

// Classes. Everything from LOWER up is part of a word.
export const OTHER = 0;
export const SPACE = 1;
export const IGNORABLE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
export const AMPERSAND = 6;
export const PLUS = 7;
export const NEWLINE = 8;
export const LOWER = 9;
export const UPPER = 10;
export const DIGIT = 11;
/** A letter of a script without case (CJK, Hebrew, Arabic, …). */
export const CASELESS = 12;

/** Code units below this are looked up in the tables: Latin, Greek, Cyrillic, Latin Extended Additional, punctuation. */
export const TABLE_SIZE = 0x2070;
// Between these two lie caseless scripts only (Hebrew … Ol Chiki): no need to ask Unicode one by one.
const CASELESS_FROM = 0x590;
const CASELESS_TO = 0x1e00;
/** The one space between them. */
const OGHAM_SPACE = 0x1680;

/** Letters that Unicode does not decompose but that English-language news writes in plain Latin. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};

const APOSTROPHES = "'’‘ʼʻʹ´`′＇";
const HYPHENS = '-‐‑‒–';

/**
 * Folds one character (not a mark): lower case, NFKD, marks stripped, special letters spelled out. A word stays one word:
 * the space that NFKD gives to marks which stand alone (ͺ) and to words written as one sign (ﷺ) is left out.
 */
export function foldCharacter(character: string): string {
  const bare = character
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '');
  return PLAIN[bare] ?? bare;
}

function classify(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (character === '.') return DOT;
  if (character === '&') return AMPERSAND;
  if (character === '+') return PLUS;
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return NEWLINE;
  // Soft hyphen, zero-width, direction marks, the half rings of transliterated Arabic.
  if (/[\p{M}\p{Cf}ʾʿ]/u.test(character)) return IGNORABLE;
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}|[ªº]/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return CASELESS;
  if (/\p{N}/u.test(character)) return DIGIT;
  return OTHER;
}

function buildTables(): { classes: Uint8Array; folds: Uint16Array } {
  const classes = new Uint8Array(TABLE_SIZE);
  const folds = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (code >= CASELESS_FROM && code < CASELESS_TO) {
      classes[code] = code === OGHAM_SPACE ? SPACE : CASELESS;
      folds[code] = code;
      continue;
    }
    const character = String.fromCharCode(code);
    const kind = classify(character);
    classes[code] = kind;
    if (kind < LOWER) continue;
    const folded = foldCharacter(character);
    if (folded.length === 1) folds[code] = folded.charCodeAt(0);
  }
  return { classes, folds };
}

const tables = buildTables();

/** Class of each code unit below TABLE_SIZE. */
export const CLASSES: Uint8Array = tables.classes;
/** What a word character below TABLE_SIZE folds to; 0 when it folds to none or to several code units: see `foldRare`. */
export const FOLDS: Uint16Array = tables.folds;

// What an ASCII letter or digit is, one bit each; 0 for all else.
export const ASCII_LOWER = 1;
export const ASCII_UPPER = 2;
const ASCII_DIGIT = 4;

/** By code unit below 128: the bit above. */
export const ASCII_KINDS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const kind = CLASSES[code];
  return kind === LOWER ? ASCII_LOWER : kind === UPPER ? ASCII_UPPER : kind === DIGIT ? ASCII_DIGIT : 0;
});
/** By code unit below 128: what a letter or digit folds to; 0 for all else. */
export const ASCII_FOLDS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) =>
  ASCII_KINDS[code] === 0 ? 0 : FOLDS[code]!,
);

/** Class of any code unit at or above TABLE_SIZE. */
export function rareClass(code: number): number {
  if (code < 0x2c00) return /\p{L}/u.test(String.fromCharCode(code)) ? CASELESS : OTHER;
  if (code === 0x3000) return SPACE;
  if (code < 0x2e00) return CASELESS;
  if (code < 0x3040) return OTHER;
  if (code < 0xa4d0) return CASELESS;
  // Surrogates: planes 2 and 3 are ideographs; the rest are symbols, emoji and lettering for show.
  if (code >= 0xd800 && code < 0xe000) return (code >= 0xd840 && code <= 0xd8bf) || code >= 0xdc00 ? CASELESS : OTHER;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return IGNORABLE;
  if (code >= 0xe000 && code < 0xf900) return OTHER;
  if (code >= 0xac00 && code < 0xd7b0) return CASELESS;
  return classify(String.fromCharCode(code));
}

/** Folding of a word character that FOLDS has no single answer for. */
export function foldRare(code: number): string {
  const character = String.fromCharCode(code);
  // Ideographs, kana and hangul stay as they are: decomposing them helps no name and costs time. Between them lie letters
  // with case (Latin Extended-D).
  const isEastAsian = (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xac00 && code < 0xe000);
  return isEastAsian ? character : foldCharacter(character);
}

/** Class of any code unit; OTHER past the end of the text (NaN). */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? CLASSES[code]! : code >= TABLE_SIZE ? rareClass(code) : OTHER;
}
