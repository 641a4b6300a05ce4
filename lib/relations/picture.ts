import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';
import type { Circle, Connections, Relation } from './relation.ts';

/** One box of the picture: somebody of the cast, or what several share. x and y are its middle, pixels. */
export interface PictureNode {
  id: string;
  kind: Entity['kind'] | 'circle';
  /** null for somebody of the cast. */
  circle: Circle | null;
  name: string;
  /** The name, broken over at most two lines. */
  lines: string[];
  width: number;
  height: number;
  x: number;
  y: number;
}

/** One line of the picture: all that connects two boxes. */
export interface PictureEdge {
  from: PictureNode;
  to: PictureNode;
  /** Empty for a line to a circle. */
  relations: Relation[];
}

export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
  width: number;
  height: number;
  /** Nobody in the dataset connects them with the others here. */
  alone: EntityId[];
}

/** Type of the picture, in pixels; the style sheet sets the same size. */
const CHAR_PX = 6.3;
const LINE_PX = 14;
const PADDING_PX = { x: 9, y: 6 };
/** Characters in a line of a box before it is broken, and in all before it is cut. */
const LINE_CHARS = 17;
const MOST_CHARS = 34;
/** Space kept between boxes: a label in words must fit there. */
const GAP_PX = { x: 12, y: 22 };
const LEAST_GAP_PX = 6;
const EDGE_PX = 78;
/** After so many steps nothing moves any more, with 3 boxes or with 60. */
const STEPS = 320;

type Moving = PictureNode & SimulationNodeDatum;

/** Lays the connected part of the cast out in the given width. The same input gives the same picture. */
export function layOut(
  cast: readonly Entity[],
  { relations, circles }: Connections,
  width: number,
  nameOf: (circle: Circle) => string,
): Picture {
  const connected = new Set([
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...circles.flatMap(({ members }) => members),
  ]);
  const nodes: Moving[] = [
    ...cast.filter(({ id }) => connected.has(id)).map(({ id, kind, name }) => boxOf(id, kind, name, null)),
    ...circles.map((circle) => boxOf(circle.id, 'circle', nameOf(circle), circle)),
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = edgesOf(relations, circles, byId);
  const alone = cast.filter(({ id }) => !connected.has(id)).map(({ id }) => id);
  if (nodes.length === 0) return { nodes, edges, width, height: 0, alone };

  const links = edges.map(({ from, to }) => ({ source: from as Moving, target: to as Moving }));
  const simulation = forceSimulation<Moving>(nodes)
    .force('links', forceLink<Moving, (typeof links)[number]>(links).distance(EDGE_PX).strength(0.5))
    .force('apart', forceManyBody<Moving>().strength(-260).distanceMax(320))
    .force('x', forceX<Moving>(0).strength(0.09))
    .force('y', forceY<Moving>(0).strength(0.05))
    .stop();
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    // Rough while everything still moves, thorough at the end.
    for (let pass = 0; pass < (step < STEPS - 40 ? 1 : 4); pass++) pushApart(nodes);
    for (const node of nodes) node.x = within(node.x, width / 2 - node.width / 2 - 1);
  }
  settle(nodes);
  return { nodes, edges, width, height: moveIntoView(nodes, width), alone };
}

function boxOf(id: string, kind: PictureNode['kind'], name: string, circle: Circle | null): Moving {
  const lines = brokenName(name);
  return {
    id, kind, circle, name, lines,
    width: Math.max(...lines.map((line) => line.length)) * CHAR_PX + 2 * PADDING_PX.x,
    height: lines.length * LINE_PX + 2 * PADDING_PX.y,
    x: Number.NaN,
    y: Number.NaN,
  }; // prettier-ignore
}

/** "Department of Homeland Security" → ["Department of", "Homeland Security"]; cut after a word, with "…", when even two lines are too short. */
export function brokenName(name: string): string[] {
  const text = name.length > MOST_CHARS ? cut(name) : name;
  if (text.length <= LINE_CHARS) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function cut(name: string): string {
  const room = name.slice(0, MOST_CHARS);
  const end = room.lastIndexOf(' ');
  // A name without a space in reach is cut inside.
  return `${room.slice(0, end > 0 ? end : MOST_CHARS - 1)}…`;
}

function edgesOf(
  relations: readonly Relation[],
  circles: readonly Circle[],
  byId: ReadonlyMap<string, Moving>,
): PictureEdge[] {
  const edges = new Map<string, PictureEdge>();
  for (const relation of relations) {
    const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
    if (!from || !to) continue;
    const key = [relation.from, relation.to].sort().join(' ');
    const edge = edges.get(key);
    if (edge) edge.relations.push(relation);
    else edges.set(key, { from, to, relations: [relation] });
  }
  for (const { id, members } of circles) {
    for (const member of members) {
      const [from, to] = [byId.get(member), byId.get(id)];
      if (from && to) edges.set(`${member} ${id}`, { from, to, relations: [] });
    }
  }
  return [...edges.values()];
}

/** Boxes are wide and low, so they are pushed apart as boxes, along the shorter way out. */
function pushApart(nodes: readonly Moving[]): void {
  for (let i = 0; i < nodes.length; i++) {
    for (let k = i + 1; k < nodes.length; k++) {
      const [a, b] = [nodes[i] as Moving, nodes[k] as Moving];
      const overX = (a.width + b.width) / 2 + GAP_PX.x - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 + GAP_PX.y - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      if (overX < overY) shift(a, b, 'x', overX / 2);
      else shift(a, b, 'y', overY / 2);
    }
  }
}

/** Boxes at the edges may have had no way out sideways: from the top down, each still over another goes below it. */
function settle(nodes: readonly Moving[]): void {
  const placed: Moving[] = [];
  for (const node of [...nodes].sort((a, b) => a.y - b.y)) {
    for (;;) {
      const below = placed.filter((other) => isOver(node, other));
      if (below.length === 0) break;
      node.y = Math.max(...below.map((other) => other.y + (other.height + node.height) / 2 + LEAST_GAP_PX));
    }
    placed.push(node);
  }
}

function isOver(a: Moving, b: Moving): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + LEAST_GAP_PX - 1 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + LEAST_GAP_PX - 1
  );
}

function shift(a: Moving, b: Moving, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] < b[axis] ? 1 : -1;
  a[axis] -= sign * by;
  b[axis] += sign * by;
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** From around the middle to a picture that begins at 0, 0. Returns its height. */
function moveIntoView(nodes: readonly Moving[], width: number): number {
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2)) - 4;
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2)) + 4;
  for (const node of nodes) {
    node.x = Math.round(node.x + width / 2);
    node.y = Math.round(node.y - top);
  }
  return Math.ceil(bottom - top);
}
