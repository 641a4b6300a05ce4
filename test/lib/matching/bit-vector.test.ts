import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitVector } from '../../../lib/matching/bit-vector.ts';

test('rank and select agree with counting', () => {
  const bits = fc.oneof(
    fc.array(fc.boolean(), { maxLength: 300 }),
    fc
      .tuple(fc.nat(3000), fc.array(fc.boolean(), { maxLength: 40 }))
      .map(([gap, tail]) => [...Array(gap).fill(false), ...tail]),
    fc.nat(3000).map((length) => Array<boolean>(length).fill(true)),
  );
  fc.assert(
    fc.property(bits, (list) => {
      const words = new Uint32Array(Math.ceil(list.length / 32));
      list.forEach((bit, i) => {
        if (bit) words[i >>> 5]! |= 1 << (i & 31);
      });
      const vector = new BitVector(words, list.length);
      let ones = 0;
      const wrong: string[] = [];
      list.forEach((bit, i) => {
        if (vector.has(i) !== bit) wrong.push(`has ${i}`);
        if (vector.rank(i) !== ones) wrong.push(`rank ${i}`);
        if (bit && vector.select(ones++) !== i) wrong.push(`select ${i}`);
      });
      expect(wrong).toEqual([]);
      expect(vector.ones).toBe(ones);
      expect(vector.rank(list.length)).toBe(ones);
      expect(vector.select(ones)).toBe(list.length);
    }),
  );
});
