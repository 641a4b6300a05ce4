import type { BitVector } from './bit-vector.ts';

/** The names as a trie over token ids. Edges are in breadth-first order, siblings by token id; edge i leads to node i. */
export interface TrieData {
  /** Token id of each edge in three planes of bytes: low, middle, high. */
  low: Uint8Array;
  middle: Uint8Array;
  high: Uint8Array;
  /** By token id: some name begins with it. The k-th one is edge k. */
  roots: BitVector;
  /** By edge: a name ends here. The k-th one is terminal k. */
  terminals: BitVector;
  /** By edge: names go on from here. */
  inner: BitVector;
  /** By edge: it is the first among its siblings. The first edge of the root counts. */
  firstChildren: BitVector;
}

/** Among more siblings than these the place of a token is guessed first. */
const GUESSED_FROM = 8;

/** Walks the trie. Edges are numbers; -1 means no way on. */
export class Trie {
  readonly terminalCount: number;
  readonly #data: TrieData;
  /** First edge of each group of siblings, and one entry for the end: counted when opened, because scanning asks for it most. */
  readonly #groups: Uint32Array;

  constructor(data: TrieData) {
    this.#data = data;
    this.terminalCount = data.terminals.ones;
    this.#groups = data.firstChildren.positions();
  }

  /** Edge from the root by a token id. */
  root(token: number): number {
    return this.#data.roots.has(token) ? this.#data.roots.rank(token) : -1;
  }

  /** Edge from the node behind `edge` by a token id. */
  child(edge: number, token: number): number {
    const { inner } = this.#data;
    if (!inner.has(edge)) return -1;
    const group = inner.rank(edge) + 1;
    let low = this.#groups[group]!;
    let high = this.#groups[group + 1]!;
    // Ids are spread evenly, so that where one stands can be guessed; halving makes sure of an end.
    for (let guess = true; low < high; guess = !guess) {
      let middle = (low + high) >>> 1;
      if (guess && high - low > GUESSED_FROM) {
        const least = this.token(low);
        const most = this.token(high - 1);
        if (token < least || token > most) return -1;
        middle = low + Math.floor(((token - least) * (high - 1 - low)) / (most - least));
      }
      const found = this.token(middle);
      if (found === token) return middle;
      if (found < token) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  hasChildren(edge: number): boolean {
    return this.#data.inner.has(edge);
  }

  /** Edges [first, end) out of the node behind `edge`; only for one that has children. */
  children(edge: number): [number, number] {
    return this.childrenOfRange(edge, edge + 1);
  }

  /** Edges out of all nodes behind the edges [from, to): one run, because edges are in breadth-first order. */
  childrenOfRange(from: number, to: number): [number, number] {
    const { inner } = this.#data;
    // The children of the root are group 0.
    return [this.#groups[inner.rank(from) + 1]!, this.#groups[inner.rank(to) + 1]!];
  }

  token(edge: number): number {
    const { low, middle, high } = this.#data;
    return low[edge]! | (middle[edge]! << 8) | (high[edge]! << 16);
  }

  /** Edges out of the root whose token ids are in [from, to). */
  rootRange(from: number, to: number): [number, number] {
    return [this.#data.roots.rank(from), this.#data.roots.rank(to)];
  }

  /** First edge among the siblings [from, to) whose token id is at least `token`. */
  lowerBound(from: number, to: number, token: number): number {
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.token(middle) < token) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Terminal of an edge, -1 when no name ends there. */
  terminal(edge: number): number {
    return this.#data.terminals.has(edge) ? this.#data.terminals.rank(edge) : -1;
  }

  /** Terminals of the edges [from, to): [first, end). */
  terminalRange(from: number, to: number): [number, number] {
    return [this.#data.terminals.rank(from), this.#data.terminals.rank(to)];
  }

  /** Token ids from the root to a terminal. */
  path(terminal: number): number[] {
    const { roots, terminals, inner, firstChildren } = this.#data;
    const path: number[] = [];
    let edge = terminals.select(terminal);
    while (edge >= roots.ones) {
      path.push(this.token(edge));
      // The group of siblings it belongs to, and the inner edge that leads to them.
      edge = inner.select(firstChildren.rank(edge + 1) - 2);
    }
    path.push(this.token(edge));
    return path.reverse();
  }
}
