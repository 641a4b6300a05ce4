import { readFileSync } from 'node:fs';

/**
 * The controlled vocabulary of occupations and kinds of organizations. Sources say "association football player",
 * "Regional Banks" or "brand:amenity/bank"; cards say "footballer", "bank". The tables are in `vocabulary/*.tsv`.
 */
export interface LineOfBusiness {
  /** "airline", "semiconductor company". */
  kind: string;
  /** "air transport"; '' when the kind says it all. */
  sector: string;
}

const OCCUPATIONS = occupationTable();
const KINDS = orderedTable('organization-kinds.tsv').map(([kind, words]) => ({
  kind,
  pattern: wholeWords(words.split('|')),
}));
const INDUSTRIES = orderedTable('industries.tsv').map(([patterns, kind, sector]) => ({
  pattern: wordStarts(patterns.split('|')),
  business: { kind, sector },
}));
const BRANDS = new Map(orderedTable('brand-kinds.tsv').map(([category, kind, sector]) => [category, { kind, sector }]));

/** Occupations named in a text ("American actor and film director" → actor, film director), in its order, at most `limit`. */
export function occupationsIn(text: string, limit = 3): string[] {
  const found = new Set<string>();
  for (const match of text.toLowerCase().matchAll(OCCUPATIONS.pattern)) {
    const occupation = OCCUPATIONS.byWord.get(match[0]);
    if (occupation !== undefined) found.add(occupation);
  }
  return [...found].slice(0, limit);
}

/** What an organization is, from a short description ("American daily newspaper" → newspaper); '' when no word says it. */
export function organizationKind(text: string): string {
  const lower = text.toLowerCase();
  return KINDS.find(({ pattern }) => pattern.test(lower))?.kind ?? '';
}

/** Kind and sector of a company from the industry words of a source; null when no line fits. */
export function lineOfBusiness(industry: string): LineOfBusiness | null {
  const lower = industry.toLowerCase();
  return INDUSTRIES.find(({ pattern }) => pattern.test(lower))?.business ?? null;
}

/** Kind and sector of a name-suggestion-index category ("amenity/bank"); null for categories news does not name. */
export function brandKind(category: string): LineOfBusiness | null {
  return BRANDS.get(category) ?? null;
}

function occupationTable(): { byWord: Map<string, string>; pattern: RegExp } {
  const byWord = new Map<string, string>();
  for (const [occupation, words] of orderedTable('occupations.tsv')) {
    for (const word of words.split('|')) byWord.set(word, occupation);
  }
  return { byWord, pattern: new RegExp(wholeWords([...byWord.keys()]).source, 'gu') };
}

function orderedTable(file: string): [string, string, string][] {
  const text = readFileSync(new URL(`vocabulary/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [first = '', second = '', third = ''] = line.split('\t');
    return [first, second, third];
  }); // prettier-ignore
}

/** Longest first, so that "film director" is not read as "director". */
function wholeWords(words: string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

function wordStarts(words: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => RegExp.escape(word)).join('|')})`, 'u');
}
