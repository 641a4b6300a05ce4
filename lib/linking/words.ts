/** The words of a block as the linker sees them: shape, sentence starts, and what stands between them. */

export interface Word {
  text: string;
  /** Lower-cased without diacritics, for look-ups. */
  folded: string;
  start: number;
  end: number;
  shape: 'lower' | 'capitalized' | 'upper' | 'number';
  /** First word of a sentence, of a quotation, or after a colon or dash: its capital says nothing. */
  opensSentence: boolean;
  /** What stands between the previous word and this one. */
  gap: string;
}

const OPENS = /[.!?…:\n•|(["“”«»‹›‘]|[—–]\s*$|\s-\s$|^[*_]+$/;
/** Words whose dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj hon rev st jr sr no vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'sra srta dra mme mlle mm hr fr dipl ing'
  ).split(' '),
);

/**
 * Cuts a block's text into words. Those of ASCII letters and digits alone, which most are, are read letter by letter; any
 * other is asked of the pattern, where it begins: many times slower.
 */
export function wordsOf(text: string): Word[] {
  /** Letters and digits with inner apostrophes, inner dots of initials ("U.S.", "J.D.") and inner ampersands ("AT&T"). */
  const pattern = /(?:\p{Lu}\.)+\p{Lu}?(?![\p{Ll}])|[\p{L}\p{N}\p{M}]+(?:['’](?!s\b|s$)[\p{L}\p{M}]+|&[\p{L}]+)*/uy;
  const words: Word[] = [];
  let previous: Word | undefined;
  for (let i = 0; i < text.length;) {
    const first = text.charCodeAt(i);
    const end = plainEnd(text, i);
    if (end === i && (first < 0x80 || isMark(first))) {
      i++;
      continue;
    }
    let raw: string | undefined;
    const plain = end > i && !goesOn(text, i, end);
    if (plain) raw = text.slice(i, end);
    else {
      pattern.lastIndex = i;
      raw = pattern.exec(text)?.[0];
    }
    if (raw === undefined) {
      // Both halves of a surrogate pair at once: the pattern takes the second for the whole.
      i += text.codePointAt(i)! > 0xffff ? 2 : 1;
      continue;
    }
    const gap = gapBetween(text, previous?.end ?? 0, i);
    const word: Word = {
      text: raw,
      folded: plain ? raw.toLowerCase() : foldWord(raw),
      start: i,
      end: i + raw.length,
      shape: plain ? plainShape(raw) : shapeOf(raw),
      opensSentence: previous === undefined || (gap !== ' ' && gap !== ', ' && opensSentence(gap, previous)),
      gap,
    };
    words.push(word);
    previous = word;
    i = word.end;
  }
  return words;
}

/** End of the run of ASCII letters and digits at an offset. */
function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  return end;
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isCapital(code) || (code >= 0x30 && code <= 0x39);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Dashes, quotes, dots and bullets of news that are no part of a word. */
function isMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** Whether the word may take in what stands behind its plain letters. */
function goesOn(text: string, start: number, end: number): boolean {
  if (end === text.length) return false;
  const code = text.charCodeAt(end);
  if (code === 0x2e) return end === start + 1 && isCapital(text.charCodeAt(start));
  return code === 0x27 || code === 0x26 || code === 0x2019 || (code >= 0x80 && !isMark(code));
}

function gapBetween(text: string, from: number, to: number): string {
  return to - from === 1 && text.charCodeAt(from) === 0x20 ? ' ' : text.slice(from, to);
}

/** The shape of a word of ASCII letters and digits; its first letter decides, not its first character. */
function plainShape(word: string): Word['shape'] {
  let [letters, capitals, first] = [0, 0, 0];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x41) continue;
    if (letters++ === 0) first = code;
    if (isCapital(code)) capitals++;
  }
  if (letters === 0) return 'number';
  if (!isCapital(first)) return capitals > 0 ? 'capitalized' : 'lower';
  return capitals === letters ? 'upper' : 'capitalized';
}

/** ASCII without dots: nothing to fold but its case. */
const PLAIN = /^[\x20-\x2d\x2f-\x7e]*$/;

/** Lower case without diacritics and dots: "U.S." → "us", "Müller" → "muller". */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
}

function opensSentence(gap: string, previous: Word): boolean {
  if (!OPENS.test(gap)) return false;
  const dotOnly = /^\.\s?$/.test(gap);
  if (dotOnly && (ABBREVIATIONS.has(previous.folded) || (previous.text.length === 1 && previous.shape === 'upper')))
    return false;
  return true;
}

function shapeOf(word: string): Word['shape'] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  const first = letters[0] as string;
  if (first === first.toLowerCase()) return /\p{Lu}/u.test(letters) ? 'capitalized' : 'lower';
  return letters.length > 1 && letters === letters.toUpperCase()
    ? 'upper'
    : letters.length === 1
      ? 'upper'
      : 'capitalized';
}

/** "l'Unesco", "dell'Agenzia": what Romance languages write together with the word behind it. */
const ELISION = /^(?:l|d|qu|dell|all|nell|dall|sull|un)['’](?=\p{Lu})/iu;

/** The word without the article or preposition that is written together with it. */
export function withoutElision({ text, start }: Word): { text: string; start: number } {
  const length = ELISION.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), start: start + length };
}

/** Index of the word that covers or follows the offset; words.length when there is none. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
