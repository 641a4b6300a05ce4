import { measureGround } from './measure-ground.ts';
import { type Tone, toneOf } from './tone.ts';

const NAMES: Record<Tone, string> = { light: 'dramatis-point-light', dark: 'dramatis-point-dark' };

/** Tints every mention of the one entity the reader points at in the list, or none. */
export function tintPointed(registry: HighlightRegistry, ranges: readonly Range[]): void {
  const byTone = Map.groupBy(ranges, (range) => {
    const element = range.startContainer.parentElement;
    return element ? toneOf(measureGround(element)) : 'light';
  });
  for (const tone of ['light', 'dark'] as const) {
    const tinted = byTone.get(tone);
    if (tinted) registry.set(NAMES[tone], new Highlight(...tinted));
    else registry.delete(NAMES[tone]);
  }
}
