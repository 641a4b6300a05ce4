import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import type { Keyed } from './score.ts';

/** Says whether the knowledge base can show a card for a gold entity: by QID, else by a name that is its Wikipedia title. */
export function holds(kb: KnowledgeBase): (gold: Keyed) => boolean {
  const titles = new Map<string, boolean>();
  for (let index = 0; index < kb.size; index++) {
    if (kb.isBareName(index)) continue;
    const { wikipedia } = kb.entity(index);
    if (wikipedia) titles.set(wikipedia, true);
  }
  return (gold) => {
    const byId = gold.qid ? kb.indexOf(gold.qid) : -1;
    if (byId >= 0) return !kb.isBareName(byId);
    const title = (gold.wikipedia ?? gold.name ?? '').replaceAll('_', ' ');
    return (
      titles.has(title) ||
      kb
        .candidates(title.replace(/ \(.*\)$/, ''))
        .some((candidate) => !kb.isBareName(candidate.entity) && kb.entity(candidate.entity).name === title)
    );
  };
}
