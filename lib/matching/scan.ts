import { PUNCTUATION, UPPER_INITIAL } from '../text/token-buffer.ts';
import type { TokenBuffer } from '../text/token-buffer.ts';
import { filterHas, pairKey } from './start-filter.ts';
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
 * looked at beyond where a name may begin; that is the caller's, because it depends on the candidate. `starts`: the
 * filter of start-filter.ts.
 */
export function scanTokens(
  tokens: TokenBuffer,
  vocabulary: Vocabulary,
  trie: Trie,
  starts: Uint32Array,
  memory: ScanMemory,
  found: NameFound,
): void {
  const { count, flags, hash } = tokens;
  if (memory.ids.length < count) memory.ids = new Int32Array(count * 2);
  const ids = memory.ids;
  ids.fill(NOT_LOOKED_UP, 0, count);

  const idAt = (token: number): number => {
    let id = ids[token]!;
    if (id === NOT_LOOKED_UP) ids[token] = id = vocabulary.lookup(tokens, token);
    return id < 0 ? -1 : id & ~VERIFIED;
  };
  const isExact = (token: number): boolean => {
    const id = ids[token]!;
    if ((id & VERIFIED) !== 0) return true;
    if (!vocabulary.matches(id, tokens, token)) {
      ids[token] = -1;
      return false;
    }
    ids[token] = id | VERIFIED;
    return true;
  };

  for (let first = 0; first < count; first++) {
    const flag = flags[first]!;
    if ((flag & UPPER_INITIAL) === 0 && ((flag & PUNCTUATION) !== 0 || !vocabulary.mayStartLower(hash[first]!)))
      continue;
    const key = hash[first]!;
    if (!filterHas(starts, key) && (first + 1 === count || !filterHas(starts, pairKey(key, hash[first + 1]!))))
      continue;
    const start = idAt(first);
    if (start < 0) continue;
    let edge = trie.root(start);
    // Tokens up to here have been compared letter by letter.
    let exact = first;
    for (let last = first; edge >= 0;) {
      const terminal = trie.terminal(edge);
      if (terminal >= 0) {
        while (exact <= last && isExact(exact)) exact++;
        if (exact <= last) break;
        found(terminal, first, last - first + 1);
      }
      if (++last >= count || !trie.hasChildren(edge)) break;
      const id = idAt(last);
      edge = id < 0 ? -1 : trie.child(edge, id);
    }
  }
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
