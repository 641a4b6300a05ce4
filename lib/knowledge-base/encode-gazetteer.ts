import { casePattern, mayStartLower } from '../matching/case-pattern.ts';
import type { CasePattern } from '../matching/case-pattern.ts';
import { addToFilter, filterSize, pairKey } from '../matching/start-filter.ts';
import {
  AMBIGUOUS,
  EMPTY_SLOT,
  LOWER_START_BITS,
  MAX_TOKENS,
  fingerprint,
  lowerStartBit,
  mixHash,
} from '../matching/vocabulary.ts';
import { HASH_SEED, TokenBuffer, hashStep } from '../text/token-buffer.ts';
import { ByteWriter, bitSection, blobList } from './byte-writer.ts';
import { defaultDisplay, joinTokens, nameTokens } from './name-tokens.ts';

/** A name cut into folded tokens. */
interface Surface {
  tokens: string[];
  terminal: number;
  /** Once asked for. */
  display: string | null;
  pattern: CasePattern;
  acronymPattern: CasePattern;
}

/** A token as names write it. */
interface Form {
  text: string;
  token: string;
  uses: number;
}

/** What the gazetteer makes of the names it was given. */
export interface EncodedGazetteer {
  sections: Record<string, Uint8Array>;
  terminalCount: number;
  /** Terminal of a name that was given, -1 when it has no tokens ("—"). */
  terminal(name: string): number;
  pattern(name: string, acronym: boolean): CasePattern;
  /** The name as the trie and the usual forms of its tokens would give it back. */
  display(name: string): string;
}

/** Builds vocabulary and trie from all names. The result depends on the set of names only, not on their order. */
export function encodeGazetteer(names: Iterable<string>): EncodedGazetteer {
  const buffer = new TokenBuffer();
  const surfaces = new Map<string, Surface>();
  const forms = new Map<string, Form>();
  for (const name of names) {
    if (surfaces.has(name)) continue;
    if (!name.isWellFormed()) throw new Error(`Name with half a surrogate pair: ${JSON.stringify(name)}`);
    nameTokens(name, buffer);
    const tokens: string[] = [];
    for (let t = 0; t < buffer.count; t++) {
      const token = buffer.foldedText(t);
      tokens.push(token);
      const text = name.slice(buffer.start[t], buffer.end[t]);
      const form = forms.get(text);
      if (form === undefined) forms.set(text, { text, token, uses: 1 });
      else form.uses++;
    }
    surfaces.set(name, {
      tokens,
      terminal: -1,
      display: null,
      pattern: casePattern(buffer, false),
      acronymPattern: casePattern(buffer, true),
    });
  }

  const usual = usualForms(forms.values());
  const texts = [...usual.keys()].sort();
  if (texts.length >= MAX_TOKENS)
    throw new Error(`${texts.length} different words in names: at most ${MAX_TOKENS - 1}`);
  const ids = new Map(texts.map((text, id) => [text, id]));
  const displays = texts.map((text) => usual.get(text)!.text);
  const units = texts.map((_, id) => pathUnits(id));
  const paths = new Map<string, Surface[]>();
  for (const surface of surfaces.values()) {
    if (surface.tokens.length === 0) continue;
    const path = surface.tokens.map((token) => units[ids.get(token)!]!).join('');
    const same = paths.get(path);
    if (same === undefined) paths.set(path, [surface]);
    else same.push(surface);
  }
  const trie = encodeTrie([...paths.keys()].sort(), texts.length);
  for (const [path, terminal] of trie.terminals) for (const surface of paths.get(path)!) surface.terminal = terminal;
  const lowerStarts = new Set<string>();
  for (const surface of surfaces.values()) {
    if (surface.tokens.length > 0 && mayStartLower(surface.pattern)) lowerStarts.add(surface.tokens[0]!);
  }

  const surfaceOf = (name: string): Surface => {
    const surface = surfaces.get(name);
    if (surface === undefined) throw new Error(`Name was not given to the gazetteer: ${JSON.stringify(name)}`);
    return surface;
  };
  return {
    sections: {
      ...encodeVocabulary(texts, displays),
      lowerStarts: lowerStartBits(lowerStarts),
      startFilter: startFilter(paths.values(), false),
      lowerStartFilter: startFilter(paths.values(), true),
      ...trie.sections,
    },
    terminalCount: trie.terminals.size,
    terminal: (name) => surfaceOf(name).terminal,
    pattern: (name, acronym) => (acronym ? surfaceOf(name).acronymPattern : surfaceOf(name).pattern),
    display(name) {
      const surface = surfaceOf(name);
      surface.display ??= joinTokens(surface.tokens.map((token) => displays[ids.get(token)!]!));
      return surface.display;
    },
  };
}

/** Two code units a token: sorted as strings, paths stand in the order of their token ids, a prefix before its longer ones. */
function pathUnits(id: number): string {
  return String.fromCharCode(id >>> 11, id & 0x7ff);
}

function tokenOfPath(path: string, depth: number): number {
  return (path.charCodeAt(2 * depth) << 11) | path.charCodeAt(2 * depth + 1);
}

/** The form most used of each folded token; the first in code-unit order among equals. */
function usualForms(forms: Iterable<Form>): Map<string, Form> {
  const usual = new Map<string, Form>();
  for (const form of forms) {
    const best = usual.get(form.token);
    if (best === undefined || form.uses > best.uses || (form.uses === best.uses && form.text < best.text)) {
      usual.set(form.token, form);
    }
  }
  return usual;
}

/** Breadth first over the sorted paths: each node is the range of paths that begin with its own. */
function encodeTrie(
  paths: string[],
  tokenCount: number,
): { sections: Record<string, Uint8Array>; terminals: Map<string, number> } {
  const tokens: number[] = [];
  const terminals = new Map<string, number>();
  const terminalEdges: number[] = [];
  const innerEdges: number[] = [];
  const firstChildren: number[] = [];
  // Ranges of the nodes whose children come next, in the order of their edges.
  let level = [{ from: 0, to: paths.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: { from: number; to: number }[] = [];
    for (const { from, to } of level) {
      if (from < to) firstChildren.push(tokens.length);
      for (let start = from; start < to;) {
        const token = tokenOfPath(paths[start]!, depth);
        let end = start + 1;
        while (end < to && tokenOfPath(paths[end]!, depth) === token) end++;
        const edge = tokens.length;
        tokens.push(token);
        const ends = paths[start]!.length === 2 * (depth + 1);
        if (ends) {
          terminals.set(paths[start]!, terminals.size);
          terminalEdges.push(edge);
        }
        const first = ends ? start + 1 : start;
        if (first < end) {
          innerEdges.push(edge);
          next.push({ from: first, to: end });
        }
        start = end;
      }
    }
    level = next;
  }
  const rootCount = firstChildren[1] ?? tokens.length;
  const plane = (shift: number): Uint8Array => Uint8Array.from(tokens, (token) => (token >>> shift) & 255);
  const sections = {
    edgeLow: plane(0),
    edgeMiddle: plane(8),
    edgeHigh: plane(16),
    rootBits: bitSection(tokenCount, tokens.slice(0, rootCount)),
    terminalBits: bitSection(tokens.length, terminalEdges),
    innerBits: bitSection(tokens.length, innerEdges),
    firstChildBits: bitSection(tokens.length, firstChildren),
  };
  return { sections, terminals };
}

function encodeVocabulary(texts: readonly string[], displays: readonly string[]): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  const bytes = new ByteWriter();
  const lengths = new Uint8Array(texts.length);
  texts.forEach((text, id) => {
    const encoded = encoder.encode(text);
    if (encoded.length > 255) throw new Error(`A word of a name is longer than 255 bytes: ${JSON.stringify(text)}`);
    lengths[id] = encoded.length;
    bytes.append(encoded);
  });
  const unusual = texts.flatMap((text, id) => (displays[id] === defaultDisplay(text) ? [] : [id]));
  const writeDisplay = (id: number): Uint8Array => encoder.encode(displays[id]);
  return {
    tokenBytes: bytes.bytes(),
    tokenLengths: lengths,
    tokenSlots: encodeSlots(texts),
    displayBits: bitSection(texts.length, unusual),
    displays: blobList(unusual.map(writeDisplay)),
  };
}

function hashOf(token: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < token.length; i++) hash = hashStep(hash, token.charCodeAt(i));
  return hash;
}

function encodeSlots(texts: readonly string[]): Uint8Array {
  // At most 70 % full.
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, texts.length / 0.7)));
  const slots = new Uint32Array(size).fill(EMPTY_SLOT);
  texts.forEach((text, id) => {
    const mixed = mixHash(hashOf(text));
    let slot = mixed & (size - 1);
    for (; slots[slot] !== EMPTY_SLOT; slot = (slot + 1) & (size - 1)) {
      // A token that stands in the way with the same fingerprint: both must be told apart by their texts.
      if (fingerprint(slots[slot]!) === fingerprint(mixed)) slots[slot]! |= AMBIGUOUS;
    }
    slots[slot] = (id | fingerprint(mixed)) >>> 0;
  });
  return new Uint8Array(slots.buffer);
}

/** Filter of what names begin with, `lowerOnly`: of those that may begin with a small letter. */
function startFilter(paths: Iterable<readonly Surface[]>, lowerOnly: boolean): Uint8Array {
  const keys = new Set<number>();
  for (const surfaces of paths) {
    if (lowerOnly && !surfaces.some(({ pattern }) => mayStartLower(pattern))) continue;
    const { tokens } = surfaces[0]!;
    const first = hashOf(tokens[0]!);
    keys.add(tokens.length === 1 ? first : pairKey(first, hashOf(tokens[1]!)));
  }
  const words = new Uint32Array(filterSize(keys.size));
  for (const key of keys) addToFilter(words, key);
  return new Uint8Array(words.buffer);
}

function lowerStartBits(tokens: ReadonlySet<string>): Uint8Array {
  const words = new Uint32Array(LOWER_START_BITS / 32);
  for (const token of tokens) {
    const bit = lowerStartBit(hashOf(token));
    words[bit >>> 5]! |= 1 << (bit & 31);
  }
  return new Uint8Array(words.buffer);
}
