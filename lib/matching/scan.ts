import { PUNCTUATION, UPPER_INITIAL } from '../text/token-buffer.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';
import { filterHas, pairKey } from './start-filter.ts';
import type { StartFilters } from './start-filter.ts';
import type { Trie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Receives each name found: its terminal, and the tokens [first, first + count) it covers. */
export type NameFound = (terminal: number, first: number, count: number) => void;

/** Ids of tokens looked up in this scan; kept between scans to save the allocation. */
export interface ScanMemory {
  /** By token of the page. */
  ids: Int32Array;
}

const NOT_LOOKED_UP = -2;
/** Bit of a memory entry: the id's text has been compared and is the token's. Ids are below 2^22. */
const VERIFIED = 1 << 30;

/**
 * Finds every name in a tokenized text, nested and overlapping ones included: by start, shorter ones first. Case is not
 * looked at beyond where a name may begin; that is the caller's, because it depends on the candidate. `starts`: see
 * start-filter.ts.
 */
export function scanTokens(
  tokens: TokenBuffer,
  vocabulary: Vocabulary,
  trie: Trie,
  starts: StartFilters,
  memory: ScanMemory,
  found: NameFound,
): void {
  const { count, flags, hash } = tokens;
  if (memory.ids.length < count) memory.ids = new Int32Array(count * 2);
  const ids = memory.ids;
  ids.fill(NOT_LOOKED_UP, 0, count);

  for (let first = 0; first < count; first++) {
    const flag = flags[first]!;
    const key = hash[first]!;
    const lower = (flag & UPPER_INITIAL) === 0;
    if (lower && ((flag & PUNCTUATION) !== 0 || !vocabulary.mayStartLower(key))) continue;
    const filter = lower ? starts.lower : starts.any;
    const alone = filterHas(filter, key);
    const goesOn = first + 1 < count && filterHas(filter, pairKey(key, hash[first + 1]!));
    if (!alone && !goesOn) continue;
    const start = idOf(first, ids, vocabulary, tokens);
    if (start < 0) continue;
    let edge = trie.root(start);
    // Tokens up to here have been compared letter by letter.
    let exact = first;
    for (let last = first; edge >= 0;) {
      const terminal = last > first || alone ? trie.terminal(edge) : -1;
      if (terminal >= 0) {
        while (exact <= last && isExact(exact, ids, vocabulary, tokens)) exact++;
        if (exact <= last) break;
        found(terminal, first, last - first + 1);
      }
      if (++last >= count || !goesOn) break;
      const id = idOf(last, ids, vocabulary, tokens);
      edge = id < 0 ? -1 : trie.child(edge, id);
    }
  }
}

/** Id of a token of the page, -1 when it is unknown; looked up once. */
function idOf(token: number, ids: Int32Array, vocabulary: Vocabulary, tokens: TokenBuffer): number {
  let id = ids[token]!;
  if (id === NOT_LOOKED_UP) ids[token] = id = vocabulary.lookup(tokens, token);
  return id < 0 ? -1 : id & ~VERIFIED;
}

/** Whether a token that has an id is really that one: compared letter by letter, once. */
function isExact(token: number, ids: Int32Array, vocabulary: Vocabulary, tokens: TokenBuffer): boolean {
  const id = ids[token]!;
  if ((id & VERIFIED) !== 0) return id >= 0;
  const exact = vocabulary.matches(id, tokens, token);
  ids[token] = exact ? id | VERIFIED : -1;
  return exact;
}

/** Terminal of exactly the tokens of the buffer, -1 when they are no name. Case is not looked at. */
export function findTerminal(tokens: TokenBuffer, vocabulary: Vocabulary, trie: Trie): number {
  const edge = findEdge(tokens, tokens.count, vocabulary, trie);
  return edge < 0 ? -1 : trie.terminal(edge);
}

/** Edge that the first `count` tokens lead to, -1 when there is none. */
export function findEdge(tokens: TokenBuffer, count: number, vocabulary: Vocabulary, trie: Trie): number {
  let edge = -1;
  for (let token = 0; token < count; token++) {
    const id = vocabulary.lookup(tokens, token);
    if (id < 0 || !vocabulary.matches(id, tokens, token)) return -1;
    edge = token === 0 ? trie.root(id) : trie.child(edge, id);
    if (edge < 0) return -1;
  }
  return edge;
}
