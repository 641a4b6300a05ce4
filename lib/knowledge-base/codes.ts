import type { AliasType } from './entity.ts';

/** Alias types by their number in the file: three bits, so at most eight. Only ever append. */
export const ALIAS_TYPES = [
  'full', 'short', 'acronym', 'former', 'native', 'transliteration', 'derived',
] as const satisfies readonly AliasType[]; // prettier-ignore

/** Bits of an alias in a record, above the type and NEEDS_CONTEXT. */
export const ALIAS_LITERAL = 16;
export const ALIAS_LANGUAGE = 32;

/** How an alias in a record says which name of the gazetteer it is. */
export const ALIAS_REF = { none: 0, sameAsName: 1, first: 2 } as const;

/** What a record holds after what the shape announces. */
export const RECORD = { subkind: 1, countries: 2, aliases: 4, facts: 8, qid: 16 } as const;

/** Which parts of a fact follow. */
export const FACT = { from: 1, to: 2, detail: 4, newSource: 8 } as const;

/** The number in "Q42"; 0 when the id is no QID that fits in 31 bits. */
export function qidNumber(id: string): number {
  if (!/^Q[1-9]\d{0,9}$/.test(id)) return 0;
  const number = Number(id.slice(1));
  return number < 2 ** 31 ? number : 0;
}
