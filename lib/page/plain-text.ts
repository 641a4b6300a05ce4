import type { TextBlock } from '../engine.ts';

/** A block of plain text and where it begins in the whole, UTF-16 units. */
export interface PlainBlock extends TextBlock {
  offset: number;
}

/** Cuts plain text into blocks at line breaks; a first short line without an end mark is the headline. */
export function plainTextBlocks(text: string): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const content = line[0].trimEnd();
    if (content.trim() === '') continue;
    const first = blocks.length === 0 && content.length < 160 && !/[.!?]["”’]?$/.test(content);
    blocks.push({ id: blocks.length, kind: first ? 'headline' : 'paragraph', text: content, offset: line.index });
  }
  return blocks;
}
