import { describe, expect, it } from 'vitest';
import { specialView } from '../../../lib/sites/special-view.ts';

const TEXT = { state: 'annotated', reason: 'article' } as const;

describe('what the reader looks at', () => {
  it.each([
    { name: 'a page', url: 'https://a.com/b', expected: null },
    { name: 'a PDF by its address', url: 'https://a.com/B.PDF?x=1', expected: 'pdf' },
    { name: 'a page about a PDF', url: 'https://a.com/read?file=b.pdf', expected: null },
    { name: 'a page with the address of a PDF', url: 'https://a.com/b.pdf', page: TEXT, expected: null },
    { name: 'a PDF by its own word', url: 'https://a.com/b', page: { state: 'not-article', reason: 'pdf' }, expected: 'pdf' },
    { name: 'the reader view of Firefox, address hidden', url: '', isInReaderMode: true, expected: 'reader-view' },
    { name: 'the reader view of Firefox, by its address', url: 'about:reader?url=https%3A%2F%2Fa.com', expected: 'reader-view' },
    { name: 'a distilled page of Chromium', url: 'chrome-distiller://x/?url=https://a.com', expected: 'reader-view' },
    { name: 'a sandboxed frame', url: 'https://a.com', page: { state: 'not-article', reason: 'frame-sandboxed' }, expected: 'frame-sandboxed' },
    { name: 'a frame of another site, read anyway', url: 'https://a.com', page: { state: 'annotated', reason: 'frame-elsewhere' }, expected: null },
  ] as const)('$name', ({ url, expected, ...more }) => {
    const { isInReaderMode = false, page = null } = more as Partial<{ isInReaderMode: boolean; page: typeof TEXT }>;
    expect(specialView(url, isInReaderMode, page)).toBe(expected);
  }); // prettier-ignore
});
