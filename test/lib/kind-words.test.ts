/** The kinds of the whole dataset in the reader's language: few entities are left whose kind stays English. */
import { describe, expect, it } from 'vitest';
import german from '../../data/public/_locales/de/messages.json' with { type: 'json' };
import { kindName } from '../../lib/i18n/kind-name.ts';
import { type MessageKey, translatorOf } from '../../lib/i18n/translate.ts';
import { openDataset } from '../bench/dataset.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';

/** Percent of the entities that have a kind, measured on 2026-11-30 as 0.2. Every language has the same kinds. */
const MOST_WITHOUT_WORD = 0.3;
const WORST_SHOWN = 12;
const COMPILE_MS = 300_000;

const words = translatorOf(german);
/** Says whether a kind found a message, whatever it says: some words are the same in both languages. */
const marked = (key: MessageKey): string => (key === 'interface_language' ? 'de' : words(key) && 'found');

describe('kinds of the dataset', () => {
  it('have a word in the reader’s language', { timeout: COMPILE_MS }, (context) => {
    try {
      ensureKnowledgeBase();
    } catch (error) {
      return context.skip(`no knowledge base: ${(error as Error).message}`);
    }
    const kinds = kindsByCount();
    const without = [...kinds].filter(([kind]) => kindName(marked, kind) !== 'found').sort((a, b) => b[1] - a[1]);
    const share = (100 * sum(without)) / sum([...kinds]);
    console.log(
      `${share.toFixed(2)} % of ${sum([...kinds])} entities have a kind without a word, most often ` +
        without
          .slice(0, WORST_SHOWN)
          .map(([kind, count]) => `${kind} (${count})`)
          .join(', '),
    );

    expect(kinds.size).toBeGreaterThan(1000);
    expect(share).toBeLessThan(MOST_WITHOUT_WORD);
  });
});

function kindsByCount(): Map<string, number> {
  const kb = openDataset();
  const kinds = new Map<string, number>();
  for (let index = 0; index < kb.size; index++) {
    const kind = kb.entity(index).subkind;
    if (kind !== '') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

function sum(kinds: [string, number][]): number {
  return kinds.reduce((total, [, count]) => total + count, 0);
}
