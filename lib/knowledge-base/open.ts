import { writingOf } from '../matching/case-pattern.ts';
import { findTerminal, scanTokens } from '../matching/scan.ts';
import type { ScanMemory } from '../matching/scan.ts';
import { Trie } from '../matching/trie.ts';
import { Vocabulary } from '../matching/vocabulary.ts';
import { TokenBuffer } from '../text/token-buffer.ts';
import { mentionEnd, tokenize } from '../text/tokens.ts';
import { CandidateTable } from './candidates.ts';
import { EntityDecoder } from './decode-entity.ts';
import type { Source } from './entity.ts';
import { SHAPE } from './format.ts';
import { IdIndex } from './id-index.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { nameTokens } from './name-tokens.ts';
import { openFile } from './open-file.ts';
import type { SectionViews } from './open-file.ts';
import { Hit } from './hit.ts';
import { searchByPrefix } from './search.ts';
import { openWordList } from './word-list.ts';

/**
 * Opens a compiled knowledge base without parsing it: everything stays in the buffer, which must not change afterwards.
 * Throws FormatError when the bytes are not exactly what `encode` of this version wrote.
 */
export function openKnowledgeBase(bytes: ArrayBuffer | Uint8Array): KnowledgeBase {
  const file = openFile(bytes);
  const shapes = file.bytes('shapes');
  const prominences = file.bytes('prominences');
  const size = shapes.length;
  const { asOf, sources } = readMeta(file);
  const vocabulary = openVocabulary(file);
  const trie = openTrie(file);
  const starts = { any: file.words('startFilter'), lower: file.words('lowerStartFilter') };
  const candidates = new CandidateTable(file);
  const decoder = new EntityDecoder(file, { vocabulary, trie, candidates, sources });
  const tokens = new TokenBuffer();
  const memory: ScanMemory = { ids: new Int32Array(256) };
  const check = (index: number): number => {
    if (Number.isInteger(index) && index >= 0 && index < size) return index;
    throw new RangeError(`Entity ${index} of ${size}`);
  };
  const gazetteer = { vocabulary, trie, candidates, tokens };
  const ids = new IdIndex(size, decoder, gazetteer);

  return {
    size,
    asOf,
    sources,
    entity: (index) => decoder.decode(check(index)),
    indexOf: (id) => ids.indexOf(id),
    kind: (index) => ((shapes[check(index)]! & SHAPE.organization) !== 0 ? 'organization' : 'person'),
    prominence: (index) => prominences[check(index)]!,
    isBareName: (index) => (shapes[check(index)]! & SHAPE.bareName) !== 0,
    candidates(name) {
      nameTokens(name, tokens);
      const terminal = findTerminal(tokens, vocabulary, trie);
      return terminal < 0 ? [] : candidates.of(terminal);
    },
    scan(text) {
      tokenize(text, tokens);
      const hits: Hit[] = [];
      // Hits from here on begin at the same token; they come shortest first and go out longest first.
      let group = 0;
      scanTokens(tokens, vocabulary, trie, starts, memory, (terminal, first, count) => {
        const writing = writingOf(tokens, first, count);
        if (!candidates.isWritten(terminal, writing)) return;
        const start = tokens.start[first]!;
        if (group < hits.length && hits[group]!.start !== start) {
          turn(hits, group);
          group = hits.length;
        }
        hits.push(new Hit(start, mentionEnd(text, first + count - 1, tokens), candidates, terminal, writing));
      });
      turn(hits, group);
      return hits;
    },
    flags: openWordList(file.blobs('words')),
    search: (prefix, limit) => searchByPrefix(prefix, limit, prominences, gazetteer),
  };
}

/** Reverses what stands from an index on; mostly one thing. */
function turn<T>(list: T[], from: number): void {
  for (let a = from, b = list.length - 1; a < b; a++, b--) [list[a], list[b]] = [list[b]!, list[a]!];
}

function readMeta(file: SectionViews): { asOf: string; sources: Source[] } {
  const meta = file.blobs('meta');
  const texts = Array.from({ length: meta.size }, (_, i) => {
    const { reader, end } = meta.open(i);
    return reader.textUntil(end);
  });
  const sources: Source[] = [];
  for (let i = 1; i < texts.length; i += 3) sources.push({ id: texts[i]!, title: texts[i + 1]!, asOf: texts[i + 2]! });
  return { asOf: texts[0] ?? '', sources };
}

function openVocabulary(file: SectionViews): Vocabulary {
  return new Vocabulary({
    bytes: file.bytes('tokenBytes'),
    lengths: file.bytes('tokenLengths'),
    slots: file.words('tokenSlots'),
    lowerStarts: file.words('lowerStarts'),
  });
}

function openTrie(file: SectionViews): Trie {
  return new Trie({
    low: file.bytes('edgeLow'),
    middle: file.bytes('edgeMiddle'),
    high: file.bytes('edgeHigh'),
    roots: file.bits('rootBits'),
    terminals: file.bits('terminalBits'),
    inner: file.bits('innerBits'),
    firstChildren: file.bits('firstChildBits'),
  });
}
