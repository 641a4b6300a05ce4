import { describe, expect, it } from 'vitest';
import type { LinkedMention } from '../../../lib/engine.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { MOST_CHARS, pastedArticle, pasteRequest } from '../../../lib/paste/read-pasted.ts';
import { RUBIO } from '../cards/fixtures.ts';

const mention = (block: number, start: number, end: number): LinkedMention => ({
  block, start, end, surface: 'Rubio', entity: RUBIO.id, kind: 'person', confidence: 1, reason: { is: 'best-known' }, others: [],
}); // prettier-ignore
const REPLY = { ok: true as const, asOf: '2025-06-01', entities: [RUBIO], namesakes: {}, unknown: [] };

describe('pasted text', () => {
  it('is asked about as paragraphs with the reader’s date', () => {
    const { blocks, context } = pasteRequest('A headline\n\nMarco Rubio spoke.\r\nHe left.', '2025-03-01');
    expect(blocks).toEqual([
      { id: 0, kind: 'headline', text: 'A headline' },
      { id: 1, kind: 'paragraph', text: 'Marco Rubio spoke.' },
      { id: 2, kind: 'paragraph', text: 'He left.' },
    ]);
    expect(context).toEqual({ date: '2025-03-01', language: '' });
  });

  it('is cut where nobody reads on', () => {
    const { blocks } = pasteRequest('x'.repeat(MOST_CHARS + 10), '');
    expect(blocks[0]?.text).toHaveLength(MOST_CHARS);
  });

  it('comes back whole, names told apart from the words between', () => {
    const request = pasteRequest('Rubio met Rubio.\nNobody.', '2025-03-01');
    const reply = { ...REPLY, mentions: [mention(0, 0, 5), mention(0, 10, 15)] };
    const { paragraphs, cast } = pastedArticle(request, reply, '2025-07-01', ENGLISH);
    expect(paragraphs.map(({ parts }) => parts.map(({ text, mention: at }) => (at ? `[${text}]` : text)))).toEqual([
      ['[Rubio]', ' met ', '[Rubio]', '.'],
      ['Nobody.'],
    ]);
    expect(cast).toMatchObject([{ mentions: 2, card: { role: 'Secretary of State' } }]);
  });

  it('without names, without text', () => {
    expect(pastedArticle(pasteRequest('  \n ', ''), { ...REPLY, mentions: [] }, '2025-07-01', ENGLISH)).toMatchObject({
      paragraphs: [],
      cast: [],
    });
  });
});
