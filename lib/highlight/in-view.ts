import type { EntityId } from '../knowledge-base/entity.ts';
import type { PageMention } from './page-mention.ts';

/** A list that follows the page need not follow each frame of a scroll. */
const LOOK_AGAIN_MS = 120;

/**
 * Tells who is named in the part of the page that is on screen, at once and whenever that changes, until the signal
 * aborts. Looks after scrolling and resizing only, in whichever box of the page.
 */
export function watchInView(
  document: Document,
  mentions: () => readonly PageMention[],
  tell: (entities: EntityId[]) => void,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView;
  let told: string | null = null;
  let waiting = 0;
  const look = (): void => {
    waiting = 0;
    if (signal.aborted || !view) return;
    const seen = entitiesInView(mentions(), view.innerWidth, view.innerHeight);
    const key = seen.join('\n');
    if (key === told) return;
    told = key;
    tell(seen);
  };
  const lookSoon = (): void => {
    waiting ||= view?.setTimeout(look, LOOK_AGAIN_MS) ?? 0;
  };
  view?.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  view?.addEventListener('resize', lookSoon, { passive: true, signal });
  lookSoon();
  return lookSoon;
}

function entitiesInView(mentions: readonly PageMention[], width: number, height: number): EntityId[] {
  const seen = new Set<EntityId>();
  for (const { entity, range } of mentions) {
    if (seen.has(entity) || !range.startContainer.isConnected) continue;
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.bottom > 0 && box.top < height && box.right > 0 && box.left < width) seen.add(entity);
  }
  return [...seen];
}
