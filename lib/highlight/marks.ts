import { measureGround } from './measure-ground.ts';
import type { PageMention } from './page-mention.ts';
import { type Ground, INKS, inkOf, toneOf } from './tone.ts';

/** Names in the document's highlight registry; `highlight.css` of the content script paints them. */
const NAMES = (['person', 'organization'] as const).flatMap((kind) => INKS.map((ink) => `dramatis-${kind}-${ink}`));

const FLASH_NAMES = { light: 'dramatis-flash-light', dark: 'dramatis-flash-dark' } as const;

/** The underlines of one page. They live in the browser's highlight registry: no node of the page is touched. */
export interface Marks {
  /** Replaces what is marked. */
  show(mentions: readonly PageMention[]): void;
  clear(): void;
  /** Marks one mention strongly, or none. */
  flash(range: Range | null): void;
}

/** @param registry `CSS.highlights` of the page's document */
export function createMarks(registry: HighlightRegistry): Marks {
  return {
    show(mentions) {
      const groups = new Map<string, Range[]>(NAMES.map((name) => [name, []]));
      const grounds = new Map<Element, Ground>();
      for (const { kind, range } of mentions) {
        const ground = groundAt(range, grounds);
        if (ground) groups.get(`dramatis-${kind}-${inkOf(ground)}`)?.push(range);
      }
      for (const [name, ranges] of groups) {
        if (ranges.length > 0) registry.set(name, new Highlight(...ranges));
        else registry.delete(name);
      }
    },
    clear() {
      for (const name of [...NAMES, ...Object.values(FLASH_NAMES)]) registry.delete(name);
    },
    flash(range) {
      for (const name of Object.values(FLASH_NAMES)) registry.delete(name);
      const ground = range && groundAt(range, new Map());
      if (!ground) return;
      const highlight = new Highlight(range);
      highlight.priority = 1;
      registry.set(FLASH_NAMES[toneOf(ground)], highlight);
    },
  };
}

/** Neighbouring mentions share an element, and measuring asks for styles up the tree: each element is asked once. */
function groundAt(range: Range, known: Map<Element, Ground>): Ground | null {
  const element = range.startContainer.parentElement;
  if (!element) return null;
  const ground = known.get(element) ?? measureGround(element);
  known.set(element, ground);
  return ground;
}
