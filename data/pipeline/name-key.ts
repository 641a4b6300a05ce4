import { fold } from './fold.ts';

/**
 * A name without what sources spell each in their way: "The", "&" for "and", stops, commas and apostrophes, the space between
 * initials ("J.K. Rowling", "J. K. Rowling"; "Farmers' Welfare", "Farmers Welfare"). For joining, never for display.
 */
export function nameKey(name: string): string {
  const plain = fold(name)
    .replaceAll('&', ' and ')
    .replace(/['".,!]/g, (stop) => (stop === '.' || stop === ',' ? ' ' : ''))
    .replace(/[\s-]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1');
  // "!!!" and "The The" have nothing else.
  return plain === '' ? fold(name) : plain;
}
