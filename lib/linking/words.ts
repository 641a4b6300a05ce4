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

/** Letters and digits with inner apostrophes, inner dots of initials ("U.S.", "J.D.") and inner ampersands ("AT&T"). */
const WORD = /(?:\p{Lu}\.)+\p{Lu}?(?![\p{Ll}])|[\p{L}\p{N}\p{M}]+(?:['’](?!s\b|s$)[\p{L}\p{M}]+|&[\p{L}]+)*/gu;
const OPENS = /[.!?…:;\n•|(["“”«»‹›‘]|[—–]\s*$|\s-\s$|^[*_]+$/;
/** Words whose dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj hon rev st jr sr no vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'sra srta dra mme mlle mm hr fr dipl ing'
  ).split(' '),
);

/** Cuts a block's text into words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previous: Word | undefined;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const gap = text.slice(previous?.end ?? 0, start);
    const word: Word = {
      text: raw,
      folded: foldWord(raw),
      start,
      end: start + raw.length,
      shape: shapeOf(raw),
      opensSentence: previous === undefined || opensSentence(gap, previous),
      gap,
    };
    words.push(word);
    previous = word;
  }
  return words;
}

/** Lower case without diacritics and dots: "U.S." → "us", "Müller" → "muller". */
export function foldWord(word: string): string {
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
