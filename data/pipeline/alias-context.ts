import { readdirSync, readFileSync } from 'node:fs';
import type { AliasType, EntityKind } from '../../lib/knowledge-base/entity.ts';
import { fold } from './fold.ts';
import type { SourceAlias } from './source-record.ts';

/**
 * free: finds its entity by itself. context: also a common word, a given name, a place or too short, so the article has to
 * support it. blocked: a function word or a lone letter, never an alias.
 */
export type AliasStanding = 'free' | 'context' | 'blocked';

const FOLDER = new URL('../curated/common-words/', import.meta.url);
/** Lists whose entries are phrases set off by commas; in all other lists words are set off by spaces. */
const PHRASE_LISTS = new Set(['places.txt', 'phrases.txt']);
const LISTS = load();

/** Decides by our own lists (`data/curated/common-words/`) whether a name may stand alone. */
export function aliasStanding(text: string, kind: EntityKind): AliasStanding {
  const folded = fold(text).replace(/^the /, '');
  const tokens = folded.split(/[\s-]+/).filter((token) => token !== '');
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || /^\d+$/.test(letters) || LISTS.functionWords.has(folded)) return 'blocked';
  if (LISTS.phrases.has(folded)) return 'context';
  if (tokens.length > 1) return 'free';
  const bare = folded.replace(/'s$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3 || isCommonWord(bare)) return 'context';
  // One lower-case or capitalized word for a person is a mononym or a bare surname: both need the article's support.
  return kind === 'person' && text !== text.toUpperCase() && letters.length < 5 ? 'context' : 'free';
}

/** The alias with its `needsContext` set by our lists; null when it must not be one. `needsContext` given as true stays. */
export function makeAlias(
  text: string,
  type: AliasType,
  kind: EntityKind,
  extra: Partial<SourceAlias> = {},
): SourceAlias | null {
  const cleaned = text.replace(/\s+/g, ' ').trim();
  const standing = aliasStanding(cleaned, kind);
  if (cleaned === '' || standing === 'blocked') return null;
  const needsContext =
    extra.needsContext === true || standing === 'context' || (type === 'acronym' && cleaned.length < 3);
  return { text: cleaned, type, ...extra, ...(needsContext ? { needsContext } : {}) };
}

/**
 * The aliases of one record: those our lists block are left out, duplicates and the name itself too. When the name itself
 * needs context it stands first, flagged, so that the merge knows. `[text, type, extra?]` each.
 */
export function makeAliases(name: string, kind: EntityKind, wanted: readonly AliasWish[]): SourceAlias[] {
  const made = new Map<string, SourceAlias>();
  if (aliasStanding(name, kind) === 'context') made.set(name, { text: name, type: 'full', needsContext: true });
  for (const [text, type, extra] of wanted) {
    const alias = text === name ? null : makeAlias(text, type, kind, extra);
    if (alias !== null && !made.has(alias.text)) made.set(alias.text, alias);
  }
  return [...made.values()];
}

/**
 * As `makeAliases`, for registers of public bodies: a name made of general words alone ("Ministry of Health", "Supreme
 * Court", "National Bureau of Statistics") belongs to a body in every country, so it needs context.
 */
export function makeInstitutionAliases(name: string, wanted: readonly AliasWish[]): SourceAlias[] {
  const aliases = makeAliases(name, 'organization', wanted).map((alias) =>
    isGeneralName(alias.text) ? { ...alias, needsContext: true } : alias,
  );
  if (!isGeneralName(name) || aliases.some((alias) => alias.text === name)) return aliases;
  return [{ text: name, type: 'full', needsContext: true }, ...aliases];
}

/** True when every word is a common or a function word, up to five of them: longer names are hardly shared. */
export function isGeneralName(text: string): boolean {
  // "United Nations Children's Fund" says whose fund it is.
  if (/\bunited (?:nations|states|kingdom)\b/i.test(text)) return false;
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''); // prettier-ignore
  return words.length <= 5 && words.every((word) => LISTS.functionWords.has(word) || isCommonWord(word));
}

export type AliasWish = readonly [text: string, type: AliasType, extra?: Partial<SourceAlias>];

/** A word of ours as it is, in the plural, or with -ed or -ing ("Booking", "Gaps"). */
export function isCommonWord(folded: string): boolean {
  const stems = [
    folded,
    folded.replace(/e?s$/, ''),
    folded.replace(/s$/, ''),
    folded.replace(/(?:ing|ed)$/, ''),
    folded.replace(/(?:ing|ed)$/, 'e'),
  ];
  return stems.some((stem) => stem.length > 1 && LISTS.words.has(stem));
}

function load(): { words: Set<string>; phrases: Set<string>; functionWords: Set<string> } {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const functionWords = new Set<string>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => !line.startsWith('#')); // prettier-ignore
    const target = file === 'function-words.txt' ? functionWords : PHRASE_LISTS.has(file) ? phrases : words;
    const entries = lines.join(' ').split(PHRASE_LISTS.has(file) ? ',' : /\s+/);
    for (const entry of entries) if (entry.trim() !== '') target.add(fold(entry));
  }
  return { words, phrases, functionWords };
}
