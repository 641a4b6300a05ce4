/** Characters that have no place in a name and can make one look like another. */
export type TextFault = 'control' | 'bidi' | 'surrogate';

/** C0 and C1, line and paragraph separators, and invisible format characters; tab and line break are such, too. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/u;
/** Overrides, embeddings and isolates turn the order of what stands around them. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

export function textFault(text: string): TextFault | null {
  if (!text.isWellFormed()) return 'surrogate';
  if (BIDI.test(text)) return 'bidi';
  return CONTROL.test(text) ? 'control' : null;
}

/** The text as it can be shown in a message: what cannot be seen is written out, and it is cut. */
export function visible(text: string, most = 60): string {
  const shown = text
    .toWellFormed()
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return shown.length <= most ? shown : `${shown.slice(0, most)}…`;
}
