/** "Parti socialiste", "Front national", "Partido popular": Romance languages write the later words of a name small. */
import type { GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { withFound } from './hits.ts';
import type { Language } from './language.ts';
import { type Word, withoutElision } from './words.ts';

const WRITTEN_SMALL: ReadonlySet<Language> = new Set(['es', 'fr', 'it', 'pt']);
/** Words behind the first: "La France insoumise", "Confédération générale du travail". */
const MOST_BEHIND = 3;

/** The hits and the organizations found by leaving the case of the later words out, by start, then longest first. */
export function withSmallLetters(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
  language: Language,
): readonly GazetteerHit[] {
  if (!WRITTEN_SMALL.has(language)) return hits;
  const known = new Set(hits.map(({ start, end }) => `${start} ${end}`));
  const found: GazetteerHit[] = [];
  for (const [index, first] of words.entries()) {
    if (first.shape !== 'capitalized') continue;
    const { text: lead, start } = withoutElision(first);
    // "Le monde change": the first word of a sentence has its capital from there, unless another says that this is a name.
    let isName = !first.opensSentence;
    for (let i = index + 1; i <= index + MOST_BEHIND; i++) {
      const last = words[i];
      if (last === undefined || last.gap !== ' ' || last.shape === 'number') break;
      if (last.shape !== 'lower') {
        isName = true;
        continue;
      }
      if (!isName || known.has(`${start} ${last.end}`)) continue;
      const behind = words.slice(index + 1, i + 1).map(({ text }) => text);
      const candidates = kb
        .candidates([lead, ...behind].join(' '))
        .filter(({ entity }) => kb.kind(entity) === 'organization');
      if (candidates.length > 0) found.push({ start, end: last.end, candidates });
    }
  }
  return withFound(hits, found);
}
