import { makeAlias } from './alias-context.ts';
import type { SourceAlias } from './source-record.ts';

/** Forms of incorporation: news never writes them. With and without stops. */
const LEGAL_FORMS = [
  'inc', 'incorporated', 'corp', 'ltd', 'limited', 'plc', 'p l c', 'llc', 'l l c', 'llp', 'lp', 'l p', 'co ltd', 'pty ltd', 'pte ltd',
  'ag', 'se', 'sa', 's a', 'nv', 'n v', 'bv', 'b v', 'a s', 'as', 'asa', 'ab', 'oyj', 'oy', 'spa', 's p a', 'gmbh', 'kgaa', 'ag co kgaa', 'gmbh co kg',
  'se co kgaa', 'aktiengesellschaft', 'societe anonyme', 'sab de cv', 's a b de c v', 's a b', 'sa de cv', 's a de c v', 's a c a', 'saa', 'ltda', 'berhad', 'bhd',
  'sdn bhd', 'tbk', 'pjsc', 'ojsc', 'oao', 'pao', 'jsc', 'kk', 'k k', 'public company limited', 'limited liability company', 'open joint stock company', 'pcl', 'saog', 'q s c', 'qpsc', 'p j s c', 'sociedad anonima', 'hf', 'a o', 'ao', 'zrt', 'nyrt', 'd d', 'ad', 'sarl', 's a r l', 'sas', 's l',
]; // prettier-ignore
/** Parts of a name that news often drops, in the order they are tried at the end of it. */
const WEAK_ENDINGS = [
  'and company',
  '& company',
  '& co',
  'company',
  'co',
  'corporation',
  'holding',
  'holdings',
  'group',
  'group holdings',
  'holding company',
];
const LEGAL_PREFIX = /^(?:PT|PJSC|OJSC|JSC|PAO|OAO|Public Joint[- ]Stock Company|Joint[- ]Stock Company) (?=\p{Lu})/u;
/** What exchanges append to a name: share classes, kinds of security, "New". */
const SECURITY_WORDS =
  /\s*(?:\((?:the|class \w|holding company|reit|publ|new|cayman|common|adr)\)|\b(?:class [a-c]|common stock|ordinary shares?|registry shares|(?:un)?sponsored(?: adr)?|pfd \d|new)$)/gi;

export interface CompanyNames {
  /** As a card shows it: without the form of incorporation, unless a common word would be left ("Apple Inc."). */
  name: string;
  /** Registered and short forms. A short form that is also a common word or a place needs context. */
  aliases: SourceAlias[];
}

/** Names of a company from the one under which an exchange or register lists it. */
export function companyNames(listed: string): CompanyNames {
  const full = tidy(listed);
  const registered = stripLegalForms(full);
  const short = stripWeakEndings(registered);
  const unincorporated = stripEndings(registered, ['corporation', '& co', 'holding', 'holdings']);
  const shown = [unincorporated, registered].find(isDistinct) ?? (/^\p{Lu}{2,}$/u.test(registered) ? registered : full);
  const aliases = new Map<string, SourceAlias>();
  const add = (text: string, type: SourceAlias['type']) => {
    const alias = text === shown || aliases.has(text) ? null : makeAlias(text, type, 'organization');
    if (alias !== null) aliases.set(text, alias);
  };
  // "Amazon.com, Inc." is found by "Amazon.com": the registered form is worth an alias only where nothing shorter stands alone.
  if (!isDistinct(registered)) add(full, 'full');
  add(registered, 'short');
  // "Southern Company" and "Energy Group" do not leave a name behind; "Target Corporation" does, given context.
  if (isDistinct(short) || /corporation$/i.test(registered)) {
    if (short !== registered) add(short, 'short');
  }
  if (!isDistinct(shown)) aliases.set(shown, { text: shown, type: 'full', needsContext: true });
  return { name: shown, aliases: [...aliases.values()] };
}

/** Without "Inc.", "plc", "AG" and the like at the end, however many there are. */
export function stripLegalForms(name: string): string {
  return stripEndings(name.replace(LEGAL_PREFIX, ''), LEGAL_FORMS);
}

function stripWeakEndings(name: string): string {
  return stripEndings(name, WEAK_ENDINGS).replace(/^The (?=\p{Lu})/u, '');
}

function stripEndings(name: string, endings: readonly string[]): string {
  let current = name.trim();
  for (;;) {
    const words = current.split(/[\s,]+/);
    const drop = longestEnding(words, endings);
    if (drop === 0 || drop >= words.length) return current;
    // Cut in the string itself: commas inside a name stay.
    const kept = words.slice(0, words.length - drop);
    current = current.slice(0, endOf(current, kept)).replace(/[\s,&]+$/, '');
  }
}

/** How many words at the end spell one of the endings; the longest one wins. */
function longestEnding(words: string[], endings: readonly string[]): number {
  for (let count = Math.min(5, words.length - 1); count > 0; count--) {
    const tail = words.slice(-count).join(' ').toLowerCase().replace(/[./]/g, ' ').replace(/\s+/g, ' ').trim();
    if (endings.includes(tail)) return count;
  }
  return 0;
}

function endOf(text: string, words: string[]): number {
  let at = 0;
  for (const word of words) at = text.indexOf(word, at) + word.length;
  return at;
}

function tidy(listed: string): string {
  const plain = listed
    .replace(SECURITY_WORDS, '')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .trim();
  // An index file writes "Hershey Company (The)" and "Lilly (Eli)".
  return plain.replace(/^(\p{Lu}\p{Ll}+) \((\p{Lu}\p{Ll}+)\)$/u, '$2 $1');
}

function isDistinct(name: string): boolean {
  const alias = makeAlias(name, 'short', 'organization');
  return alias !== null && alias.needsContext !== true;
}
