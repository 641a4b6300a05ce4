/** Libraries that find many names in a text, each called as its README says, in the fastest form it has. */

/** A peer filled with names. */
export interface NameFinder {
  /** What the library itself answers for a text. */
  find(text: string): unknown;
}

export interface ScanPeer {
  name: string;
  /** As a reader would write it. */
  called: string;
  /** Gives places, or only which names were found. */
  places: boolean;
  build(names: readonly string[]): Promise<NameFinder>;
  /** Its answer as "start-end" in UTF-16 units, or as the names alone when it gives no places. */
  spansOf(answer: unknown): string[];
}

export const SCAN_PEERS: readonly ScanPeer[] = [
  {
    name: 'flashtext.js',
    called: '`new KeywordProcessor(true)`, `addKeyword(name)` for each, `extractKeywords(text)`',
    places: false,
    async build(names) {
      const { default: KeywordProcessor } = await import('flashtext.js');
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name);
      return { find: (text) => processor.extractKeywords(text) };
    },
    spansOf: (answer) => answer as string[],
  },
  {
    name: 'fastscan',
    called: '`new FastScanner(names)`, `search(text)`',
    places: true,
    async build(names) {
      const { default: FastScanner } = await import('fastscan');
      const scanner = new FastScanner([...names]);
      return { find: (text) => scanner.search(text) };
    },
    spansOf: (answer) => (answer as [number, string][]).map(([start, word]) => span(start, start + word.length)),
  },
  {
    name: '@monyone/aho-corasick',
    called: '`new AhoCorasick(names)` of `/fast`, `matchInText(text)`',
    places: true,
    async build(names) {
      const { AhoCorasick } = await import('@monyone/aho-corasick/fast');
      const automaton = new AhoCorasick([...names]);
      return { find: (text) => automaton.matchInText(text) };
    },
    spansOf: (answer) => (answer as { begin: number; end: number }[]).map(({ begin, end }) => span(begin, end)),
  },
  {
    name: 'modern-ahocorasick',
    called: '`new AhoCorasick(names)`, `search(text)`',
    places: true,
    build: (names) => modern(names, () => import('modern-ahocorasick')),
    spansOf: modernSpans,
  },
  {
    name: 'modern-ahocorasick/fast',
    called: '`new FastAhoCorasick(names)` of `/fast` (double array), `search(text)`',
    places: true,
    build: (names) => modern(names, () => import('modern-ahocorasick/fast')),
    spansOf: modernSpans,
  },
  {
    name: 'ahocorasick',
    called: '`new AhoCorasick(names)`, `search(text)`',
    places: true,
    async build(names) {
      const { default: AhoCorasick } = await import('ahocorasick');
      const automaton = new AhoCorasick([...names]);
      return { find: (text) => automaton.search(text) };
    },
    spansOf: (answer) =>
      (answer as [number, string[]][]).flatMap(([last, words]) =>
        words.map((word) => span(last + 1 - word.length, last + 1)),
      ),
  },
  {
    name: 'one RegExp',
    called:
      '`` new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu") ``, longer names first, `text.matchAll`',
    places: true,
    build(names) {
      const alternatives = [...names]
        .sort((a, b) => (a < b ? 1 : -1))
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      // It is compiled when it is first used.
      pattern.test('x');
      return Promise.resolve({ find: (text) => [...text.matchAll(pattern)] });
    },
    spansOf: (answer) => (answer as RegExpExecArray[]).map((match) => span(match.index, match.index + match[0].length)),
  },
];

type Modern = new (names: string[]) => { search(text: string): readonly { start: number; end: number }[] };

async function modern(names: readonly string[], load: () => Promise<{ default: Modern }>): Promise<NameFinder> {
  const { default: AhoCorasick } = await load();
  const automaton = new AhoCorasick([...names]);
  return { find: (text) => automaton.search(text) };
}

function modernSpans(answer: unknown): string[] {
  return (answer as { start: number; end: number }[]).map(({ start, end }) => span(start, end));
}

export function span(start: number, end: number): string {
  return `${start}-${end}`;
}
