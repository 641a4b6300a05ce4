/** "Poehl", "Fuele", "Oezil": agencies spell umlauts with an e, which no list of names does. */
import type { Candidate, GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Word } from './words.ts';

const SPELT: readonly (readonly [string, string])[] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['oe', 'ø'],
  ['ue', 'ü'],
];
const MAY_BE_SPELT = /ae|oe|ue/i;
/** Words of a name looked at before the one with the umlaut: "Karl Otto Poehl". */
const MOST_BEFORE = 2;

/** The hits and those found by writing umlauts for what stands in their place, by start, then longest first. */
export function withSpeltUmlauts(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
): readonly GazetteerHit[] {
  const found: GazetteerHit[] = [];
  for (const [index, word] of words.entries()) {
    if (word.shape !== 'capitalized' || !MAY_BE_SPELT.test(word.text)) continue;
    if (hits.some((hit) => hit.start <= word.start && hit.end >= word.end)) continue;
    for (let before = MOST_BEFORE; before >= 0; before--) {
      const first = words[index - before];
      if (!first || !isOneName(words, index - before, index)) continue;
      const name = words
        .slice(index - before, index + 1)
        .map(({ text }) => text)
        .join(' ');
      const candidates = peopleSpelt(kb, name);
      if (candidates.length === 0) continue;
      found.push({ start: first.start, end: word.end, candidates });
      break;
    }
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isOneName(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).every(({ shape, gap }, i) => shape === 'capitalized' && (i === 0 || gap === ' '));
}

/** Those whose own name gives this spelling; "Michael" is no "Michäl". */
function peopleSpelt(kb: KnowledgeBase, name: string): Candidate[] {
  const plain = spelt(name);
  const collapsed = SPELT.reduce((text, [letters, umlaut]) => text.replaceAll(letters, umlaut), name.normalize('NFC'));
  return kb.candidates(withCapitals(collapsed)).filter(({ entity }) => {
    if (kb.kind(entity) !== 'person') return false;
    const own = spelt(kb.entity(entity).name);
    return own === plain || own.endsWith(` ${plain}`);
  });
}

/** "Oezil" → "Özil". */
function withCapitals(text: string): string {
  return text.replace(
    /\b(?:Ae|Oe|Ue)/g,
    (letters) => (({ Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' }) as Record<string, string>)[letters] ?? letters,
  );
}

function spelt(text: string): string {
  return SPELT.reduce(
    (name, [letters, umlaut]) => name.replaceAll(umlaut, letters),
    text.normalize('NFC').toLowerCase(),
  )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
