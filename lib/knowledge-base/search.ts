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
  const best = new Best(limit, prominences);
  while (from < to) {
    const [firstTerminal, endTerminal] = trie.terminalRange(from, to);
    candidates.forEachEntity(firstTerminal, endTerminal, (entity) => best.offer(entity));
    [from, to] = trie.childrenOfRange(from, to);
  }
  return best.entities;
}

/**
 * The most prominent of those offered, in order. After one letter a hundred thousand are offered, nearly all of them less
 * prominent than what is held already: those cost one comparison, and nobody is sorted or remembered.
 */
class Best {
  readonly entities: number[] = [];
  readonly #limit: number;
  readonly #prominences: Uint8Array;
  /** Prominence an entity must have to be let in; of those with exactly this one, the first of the file. */
  #floor = -1;

  constructor(limit: number, prominences: Uint8Array) {
    this.#limit = limit;
    this.#prominences = prominences;
  }

  offer(entity: number): void {
    const prominence = this.#prominences[entity]!;
    if (prominence < this.#floor) return;
    const { entities } = this;
    let at = entities.length;
    while (at > 0 && this.#isBefore(entity, prominence, entities[at - 1]!)) at--;
    if (at === this.#limit || entities[at - 1] === entity) return;
    entities.splice(at, 0, entity);
    if (entities.length > this.#limit) entities.pop();
    if (entities.length === this.#limit) this.#floor = this.#prominences[entities[this.#limit - 1]!]!;
  }

  #isBefore(entity: number, prominence: number, other: number): boolean {
    const theirs = this.#prominences[other]!;
    return prominence > theirs || (prominence === theirs && entity < other);
  }
}
