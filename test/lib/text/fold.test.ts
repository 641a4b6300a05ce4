import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, isWordUnit } from '../../../lib/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Zelensky', 'zelensky'],
    ['Zelenský', 'zelensky'],
    ['Zelensky\u0301', 'zelensky'],
    ['Łódź Straße Ødegård Đoković', 'lodz strasse odegard dokovic'],
    ['İstanbul ışık Erdoğan', 'istanbul isik erdogan'],
    ['Æther Œuvre Þór', 'aether oeuvre thor'],
    ['O’Neill', "o'neill"],
    ['Jean‑Luc', 'jean-luc'],
    ['Trump–Putin', 'trump-putin'],
    ['sen\u00adate', 'senate'],
    ['\u200bTrump\u200d', 'trump'],
    ['ﬁnance', 'finance'],
    ['Владимир Путин', 'владимир путин'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['习近平', '习近平'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  test('offsets lead back to the characters that were folded', () => {
    const text = 'Stra\u00adße von É';
    const { text: folded, offsets } = fold(text);
    const at = folded.indexOf('ss');
    expect(text.slice(offsets![at], offsets![at + 2])).toBe('ß');
    expect(text.slice(offsets![folded.length - 1], offsets![folded.length])).toBe('É');
  });

  test('ASCII keeps its offsets', () => {
    expect(fold('Marco RUBIO')).toEqual({ text: 'marco rubio', offsets: null });
  });

  test('no letter or digit folds to what has a space', () => {
    const spaced = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => isWordUnit(code) && /\s/.test(foldText(String.fromCharCode(code))),
    );
    expect(spaced).toEqual([]);
  });

  test('any string: offsets ascend and stay inside, folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets: kept } = fold(text);
        const offsets = [...(kept ?? Array.from({ length: text.length + 1 }, (_, i) => i))];
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets[folded.length]).toBe(text.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});
