export interface Point {
  x: number;
  y: number;
}

/** A hand does not draw straight lines: the way to the card is this much wider at either end. */
const SLACK_PX = 4;

/**
 * True for a point on the way from where the pointer left the name to the card: in the cone that the card's box opens
 * from there. A pointer that crosses other names inside it is not looking at them.
 */
export function isOnTheWay(card: DOMRectReadOnly, from: Point, at: Point): boolean {
  const [left, right, top, bottom] = [
    card.left - SLACK_PX,
    card.right + SLACK_PX,
    card.top - SLACK_PX,
    card.bottom + SLACK_PX,
  ];
  const corners: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const apex = setBack(from, { x: (left + right) / 2, y: (top + bottom) / 2 });
  return corners.some((corner, i) => isInTriangle(at, apex, corner, corners[(i + 1) % 4] as Point));
}

/** The apex lies a little behind where the pointer was, so that its first step sideways is still on the way. */
function setBack(from: Point, goal: Point): Point {
  const length = Math.hypot(goal.x - from.x, goal.y - from.y) || 1;
  return { x: from.x - (SLACK_PX * (goal.x - from.x)) / length, y: from.y - (SLACK_PX * (goal.y - from.y)) / length };
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(a, b, p), cross(b, c, p), cross(c, a, p)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Which side of the line from a to b a point lies on. */
function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
