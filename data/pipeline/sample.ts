/** `count` items drawn without replacement; the same seed over the same items draws the same ones, in their order. */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = mulberry32(seed);
  const left = items.map((_, index) => index);
  const drawn: number[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length);
    const [index = 0] = left.splice(at, 1);
    drawn.push(index);
  }
  return drawn.sort((a, b) => a - b).map((index) => items[index] as T);
}

/** A small generator of numbers in [0, 1) whose sequence its seed decides (Math.random has no seed). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
