import type { EntityKind } from '../../lib/knowledge-base/entity.ts';

/** What lists put before a name: courtesy, and the rest of "Dr. jur.", which is in small letters ("Phil Jones" keeps his name). */
const TITLES =
  /^(?:Hon\.? |Dr\.? |(?:jur|med|rer|phil|nat|pol|habil|ing|oec|mult)\.? |h\.? ?c\.? )+(?=\p{Lu}[\p{L}-]* )/u;
/** Words that lists abbreviate or add: no part of a company's name. */
const LISTING = /(?: (?:RN ED|REGS|REG S|ORD|HLDGS|GRP))+$/;
const SHORTEST_SHOUTED = 4;
const ROMAN = /^[IVXLC]+$/;

/**
 * A source's name as it is shown. People: without courtesy titles, the bracket that an encyclopedia or a list adds, and capitals
 * ("AWENZE MAKIABA Alphonse"). Organizations: without the bracket that says their kind or country, which the card says anyway.
 */
export function shownName(name: string, kind: EntityKind): string {
  const bare = name.replace(/ ?\([^()]*\)$/, '').trim();
  const whole = /\p{L}{2}/u.test(bare) ? bare : name;
  if (kind === 'person')
    return withoutShouting(capitalized(whole.replace(TITLES, '').replace(/, (II|III|IV|Jr|Sr)\.?$/, ' $1')), 1);
  return withoutShouting(whole.replace(LISTING, ''), 2);
}

/** Words in capitals as words, when at least `least` of them are that long: "BAE Systems", "IBM" and "AC Milan" stay. */
function withoutShouting(name: string, least: number): string {
  const words = name.split(' ');
  const shouted = words.filter((word) => isShouted(word, SHORTEST_SHOUTED));
  if (shouted.length < least || (least > 1 && shouted.length < words.length - 1)) return name;
  return words.map((word) => (isShouted(word, least > 1 ? SHORTEST_SHOUTED : 3) ? lowered(word) : word)).join(' ');
}

function isShouted(word: string, shortest: number): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length >= shortest && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && /[AEIOUYÀ-Þ]/.test(letters) && !ROMAN.test(letters) && !word.includes('.'); // prettier-ignore
}

function lowered(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()); // prettier-ignore
}

/** "jalal rashid kochi": a name without any capital is slovenly, one word of it may be meant ("xQc"). */
function capitalized(name: string): string {
  if (!name.includes(' ') || /\p{Lu}/u.test(name) || name.includes('.')) return name;
  return name.replace(/(^| )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
