import { createMarks } from './marks.ts';
import { tintPointed } from './pointed.ts';

/**
 * Takes away what an earlier script of ours left in the page: browsers may end a script with its extension before it can
 * clean up after itself.
 */
export function clearLeftovers(document: Document, registry: HighlightRegistry): void {
  createMarks(registry).clear();
  tintPointed(registry, []);
  for (const card of document.querySelectorAll('div[data-dramatis="card"]')) card.remove();
}
