/** Distance in px from a point to a box; 0 inside it. */
export function distanceTo(box: DOMRectReadOnly, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/** True when a step of the pointer brought it nearer to the box. */
export function headsFor(box: DOMRectReadOnly, from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  return distanceTo(box, to.x, to.y) < distanceTo(box, from.x, from.y);
}
