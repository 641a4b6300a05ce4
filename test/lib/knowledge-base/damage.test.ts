import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import { FORMAT_VERSION, FormatError } from '../../../lib/knowledge-base/format.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { everything } from './fixture.ts';

const bytes = encode(everything);

/** SHA-256 of the compiled fixture, by format version. A change of bytes needs a new version, and a new line here. */
const KNOWN: Record<number, string> = {
  1: '72c9392e5bb76cfa6786dc29e587b02292c4e3a8378366e433a1c2bc8bc9beba',
  2: '061074a17ef7960f326759af789f5ed56496b87218bc6163242f279d5579fe2f',
  3: '1f58538b804bebaa36e549ec50925ea880c06bd652b961ec3ec9546083572fe3',
  4: '36e8ee3f5a90ea79d30a5ba0150343cf534d80b62dc1b2f628e88f4c7cfadfa1',
  5: '183decd5b734cd79151dc8f12e3554462a04e6ebb30aeac51f16d6291f473d40',
};

describe('format', () => {
  test('bytes do not change unless FORMAT_VERSION does', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(KNOWN[FORMAT_VERSION]);
  });

  test('the size is exact: a byte less or more is refused', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => openKnowledgeBase(bytes.slice(0, length))).toThrow(FormatError);
    }
    for (const more of [1, 2, 4, 1000]) {
      const longer = new Uint8Array(bytes.length + more);
      longer.set(bytes);
      expect(() => openKnowledgeBase(longer)).toThrow(FormatError);
    }
  });

  test('any bit flipped anywhere is refused', () => {
    const damaged = bytes.slice();
    for (let i = 0; i < bytes.length; i++) {
      for (const bit of [i & 7, (i * 5 + 3) & 7]) {
        damaged[i]! ^= 1 << bit;
        expect(() => openKnowledgeBase(damaged), `byte ${i}, bit ${bit}`).toThrow(FormatError);
        damaged[i]! ^= 1 << bit;
      }
    }
    expect(openKnowledgeBase(damaged).size).toBe(everything.entities.length);
  });

  test('runs overwritten with zeros or swapped are refused', () => {
    const damaged: Uint8Array[] = [];
    for (let from = 0; from + 64 <= bytes.length; from += 32) {
      damaged.push(bytes.slice().fill(0, from, from + 32));
      const swapped = bytes.slice();
      swapped.set(bytes.subarray(from, from + 32), from + 32);
      swapped.set(bytes.subarray(from + 32, from + 64), from);
      damaged.push(swapped);
    }
    const different = damaged.filter((file) => Buffer.compare(file, bytes) !== 0);
    expect(different.length).toBeGreaterThan(100);
    for (const file of different) expect(() => openKnowledgeBase(file)).toThrow(FormatError);
  });

  test('errors say what was expected and what was there', () => {
    const older = bytes.slice();
    older[4] = 99;
    expect(() => openKnowledgeBase(older)).toThrow(`version: expected ${FORMAT_VERSION}, got 99`);
    expect(() => openKnowledgeBase(new TextEncoder().encode('{"entities": [], "more": 1}'))).toThrow(/magic: expected/);
    expect(() => openKnowledgeBase(new ArrayBuffer(0))).toThrow(/length in bytes: expected at least 20, got 0/);
  });
});
