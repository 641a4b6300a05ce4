import { APOSTROPHE, CLASSES, FOLDS, HYPHEN, IGNORABLE, LOWER, TABLE_SIZE, foldRare, classOf } from './characters.ts';

/** A text folded for comparison, with the way back. */
export interface FoldedText {
  text: string;
  /**
   * UTF-16 offset in the original of each folded code unit, plus one entry for the end. A folded range [a, b) comes from
   * [offsets[a], offsets[b]) of the original. Null when the folding kept every offset (plain ASCII does).
   */
  offsets: Int32Array | null;
}

/** True when every code unit is below 128. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * Folds case, diacritics, ligatures, apostrophes and hyphens; drops soft hyphens and zero-width characters. Other
 * characters, spaces among them, stay. Two texts that a reader takes for the same name fold to the same text.
 */
export function fold(text: string): FoldedText {
  // ASCII has no apostrophe or hyphen variants but the backquote, and lower case keeps its length.
  if (isAscii(text)) return { text: text.toLowerCase().replaceAll('`', "'"), offsets: null };
  let folded = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const part = foldUnit(text.charCodeAt(i));
    for (let k = 0; k < part.length; k++) offsets.push(i);
    folded += part;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Int32Array.from(offsets) };
}

function foldUnit(code: number): string {
  const kind = classOf(code);
  if (kind === IGNORABLE) return '';
  if (kind === APOSTROPHE) return "'";
  if (kind === HYPHEN) return '-';
  if (kind < LOWER) return String.fromCharCode(code);
  const single = code < TABLE_SIZE ? FOLDS[code]! : 0;
  return single !== 0 ? String.fromCharCode(single) : foldRare(code);
}

/** The folded text alone. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** True for a letter or digit of any script (a UTF-16 code unit). */
export function isWordUnit(code: number): boolean {
  return (code < TABLE_SIZE ? CLASSES[code]! : classOf(code)) >= LOWER;
}
