import { findEdge } from '../matching/scan.ts';
import type { Gazetteer } from './id-index.ts';
import { nameTokens } from './name-tokens.ts';

/**
 * Entities with a name that begins with the prefix as folded, most prominent first, ties in the order of the file. All
 * words but the last must be complete. An empty prefix finds nothing.
 */
export function searchByPrefix(
  prefix: string,
  limit: number,
  prominences: Uint8Array,
  { vocabulary, trie, candidates, tokens }: Gazetteer,
): number[] {
  nameTokens(prefix, tokens);
  const last = tokens.count - 1;
  if (last < 0 || limit <= 0) return [];
  const parent = last === 0 ? -1 : findEdge(tokens, last, vocabulary, trie);
  if (last > 0 && (parent < 0 || !trie.hasChildren(parent))) return [];
  const [fromToken, toToken] = vocabulary.prefixRange(tokens.foldedText(last));
  let from: number;
  let to: number;
  if (last === 0) [from, to] = trie.rootRange(fromToken, toToken);
  else {
    const [first, end] = trie.children(parent);
    from = trie.lowerBound(first, end, fromToken);
    to = trie.lowerBound(from, end, toToken);
  }
  const found = new Set<number>();
  while (from < to) {
    const [firstTerminal, endTerminal] = trie.terminalRange(from, to);
    candidates.forEachEntity(firstTerminal, endTerminal, (entity) => found.add(entity));
    [from, to] = trie.childrenOfRange(from, to);
  }
  return [...found].sort((a, b) => prominences[b]! - prominences[a]! || a - b).slice(0, limit);
}
