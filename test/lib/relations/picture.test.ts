import { describe, expect, it } from 'vitest';
import { brokenName, layOut, type Picture } from '../../../lib/relations/picture.ts';
import type { Connections } from '../../../lib/relations/relation.ts';
import { entity, SOURCE } from '../cards/fixtures.ts';

/** A cast of so many: each leads, or is led by, one before it; every fifth shares a circle. */
function cast(size: number): { entities: ReturnType<typeof entity>[]; connections: Connections } {
  const entities = Array.from({ length: size }, (_, i) =>
    entity(`e${i}`, i % 3 === 0 ? `Department of Long Names Number ${i}` : `Person ${i}`, {
      kind: i % 3 === 0 ? 'organization' : 'person',
    }),
  );
  const relations = entities.slice(1).map(({ id }, i) => ({
    kind: 'leads' as const, from: id, to: `e${Math.floor(i / 2)}`, title: null, since: '', source: SOURCE,
  })); // prettier-ignore
  const members = entities.filter((_, i) => i % 5 === 0).map(({ id }) => id);
  return { entities, connections: { relations, circles: [{ id: 'c', kind: 'party', name: 'Party', members }] } };
}

const draw = (size: number, width: number): Picture => {
  const { entities, connections } = cast(size);
  return layOut(entities, connections, width, ({ name }) => name);
};

describe('the picture of connections', () => {
  it.each([
    { size: 3, width: 368 },
    { size: 12, width: 368 },
    { size: 40, width: 368 },
    { size: 40, width: 240 },
    { size: 40, width: 620 },
  ])('of $size in $width px: every box whole, inside, and over no other', ({ size, width }) => {
    const { nodes, height } = draw(size, width);
    expect(nodes).toHaveLength(size + 1);
    for (const [i, a] of nodes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
      for (const b of nodes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart, `${a.name} over ${b.name}`).toBe(true);
      }
    }
  });

  it('is the same every time', () => expect(draw(20, 368)).toEqual(draw(20, 368)));

  it('leaves those apart who are connected with nobody', () => {
    const { entities, connections } = cast(3);
    const { alone, nodes } = layOut([...entities, entity('lonely', 'Lonely')], connections, 368, () => '');
    expect(alone).toEqual(['lonely']);
    expect(nodes.map(({ id }) => id)).not.toContain('lonely');
  });

  it('of nobody is empty', () => {
    expect(layOut([entity('a', 'A')], { relations: [], circles: [] }, 368, () => '')).toMatchObject({
      nodes: [],
      height: 0,
      alone: ['a'],
    });
  });
});

it.each([
  ['Marco Rubio', ['Marco Rubio']],
  ['Department of State', ['Department', 'of State']],
  ['United States Department of Homeland Security', ['United States', 'Department of…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellschaft']],
])('a box says %s', (name, lines) => expect(brokenName(name)).toEqual(lines));
