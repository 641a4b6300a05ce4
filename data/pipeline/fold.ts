const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, no diacritics, straight quotes, one space: for looking names up in our own lists, never for display. */
export function fold(text: string): string {
  // Most names are plain: half a million of them pass here in an import.
  if (ASCII.test(text)) return text.replaceAll('`', "'").replace(/ {2,}/g, ' ').trim().toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
