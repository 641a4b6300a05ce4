interface Place {
  x: number;
  y: number;
}

/** How much a step aside counts against a step in the direction of the key. */
const ASIDE = 2;

/** The box an arrow key leads to: the nearest in its direction; undefined when there is none, or the key is no arrow. */
export function nearestInDirection<T extends Place>(from: T, places: readonly T[], key: string): T | undefined {
  const ways: Record<string, [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const way = ways[key];
  if (!way) return undefined;
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] + dy * way[0]);
    const cost = along + ASIDE * aside;
    if (along > 0 && cost < least) [best, least] = [place, cost];
  }
  return best;
}
