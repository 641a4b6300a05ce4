import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TokenBuffer } from '../../../lib/text/token-buffer.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

function tokensOf(text: string): string[] {
  const buffer = new TokenBuffer();
  tokenize(text, buffer);
  return Array.from({ length: buffer.count }, (_, t) => buffer.foldedText(t));
}

describe('tokenize', () => {
  test.each([
    ['Marco Rubio', ['marco', 'rubio']],
    ["O'Neill and N’Golo", ["o'neill", 'and', "n'golo"]],
    ["Rubio's Rubio’s RUBIO'S", ['rubio', "'s", 'rubio', "'s", 'rubio', "'s"]],
    ["the Bidens' dog", ['the', 'bidens', 'dog']],
    ['J.D. Vance', ['jd', 'vance']],
    ['J. D. Vance', ['jd', 'vance']],
    ['J.\u00a0D. Vance', ['jd', 'vance']],
    ['JD Vance', ['jd', 'vance']],
    ['J D Vance', ['jd', 'vance']],
    ['George H. W. Bush', ['george', 'hw', 'bush']],
    ['George H.W. Bush', ['george', 'hw', 'bush']],
    ['John F. Kennedy', ['john', 'f', 'kennedy']],
    ['in the U.S. on', ['in', 'the', 'us', 'on']],
    ['World War I. U.S. officials', ['world', 'war', 'i', 'us', 'officials']],
    ['U.S.-led', ['us', 'led']],
    ['AT&T and J&J', ['at&t', 'and', 'j&j']],
    ['Marks & Spencer', ['marks', 'and', 'spencer']],
    ['Procter&Gamble', ['procter', 'and', 'gamble']],
    ['Booking.com', ['booking.com']],
    ['will.i.am', ['will.i.am']],
    ['$3.5bn', ['$', '3.5bn']],
    ['Disney+ and C+', ['disney+', 'and', 'c+']],
    ['Trump-Sheinbaum', ['trump', 'sheinbaum']],
    ['Trump–Putin', ['trump', 'putin']],
    ['Trump—Putin', ['trump', '—', 'putin']],
    ['Trump - Putin', ['trump', '-', 'putin']],
    ['to Trump. Putin said', ['to', 'trump', '.', 'putin', 'said']],
    ['St. Louis', ['st', 'louis']],
    ['King, Jr. spoke', ['king', 'jr', 'spoke']],
    ['Biden, Jrome', ['biden', ',', 'jrome']],
    ['AC/DC', ['ac', '/', 'dc']],
    ['Dwayne “The Rock” Johnson', ['dwayne', '"', 'the', 'rock', '"', 'johnson']],
    ['d’Emmanuel Macron', ['d', 'emmanuel', 'macron']],
    ['a…\nb', ['a', '…', '\n', 'b']],
    ['3M 7-Eleven', ['3m', '7', 'eleven']],
    ['习近平主席', ['习近平主席']],
    ['👩🏽‍🚀 Путин', ['\ufffd', 'путин']],
    ['sen\u00adate', ['senate']],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('any string: tokens are in order, inside the text, and words are not empty', () => {
    const buffer = new TokenBuffer();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aÉßﬃ.\'’-&+ ,\n"😀\ud800\u00adJD1习', 'J.', "'s")), (parts) => {
        const text = parts.join('');
        tokenize(text, buffer);
        let last = 0;
        for (let t = 0; t < buffer.count; t++) {
          expect(buffer.start[t]).toBeGreaterThanOrEqual(last);
          expect(buffer.end[t]).toBeGreaterThan(buffer.start[t]!);
          expect(buffer.foldedText(t)).not.toBe('');
          last = buffer.end[t]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
