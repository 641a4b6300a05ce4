import { describe, expect, it } from 'vitest';
import { placeAfterEdit } from '../../../lib/page/block-again.ts';

/** The name stands between bars before the edit; `after` has them where it is found again, or none when it is not. */
const EDITS: { name: string; before: string; after: string }[] = [
  { name: 'nothing', before: 'On Monday |Mark Carney| met the others.', after: 'On Monday |Mark Carney| met the others.' },
  { name: 'a counter before it', before: '9 minutes ago, on Monday, |Mark Carney| met them.', after: '10 minutes ago, on Monday, |Mark Carney| met them.' },
  { name: 'a counter on both sides', before: '9 minutes ago, on Monday, |Mark Carney| met the others. 3 answers', after: '10 minutes ago, on Monday, |Mark Carney| met the others. 14 answers' },
  { name: 'a sentence after it', before: '|Mark Carney| met the others.', after: '|Mark Carney| met the others. They ate trout.' },
  { name: 'a word put before the first', before: '|Rubio| met the others.', after: 'Houston Rubio met the others.' },
  { name: 'a word beside it', before: 'On Monday |Mark Carney| met them.', after: 'On Monday Mark Carney saw them.' },
  { name: 'a letter that lengthens it', before: 'What |Trump|', after: 'What Trumpets' },
  { name: 'the name itself', before: 'On Monday |Mark Carney| met them.', after: 'On Monday Mark Carny met them.' },
  { name: 'the same words doubled', before: 'On Monday morning |Mark Carney| spoke again.', after: 'On Monday morning Mark Carney spoke again. On Monday morning Mark Carney spoke again.' },
  { name: 'everything', before: '|Mark Carney| met the others.', after: '' },
]; // prettier-ignore

describe('the place of a name after an edit', () => {
  it.each(EDITS)('$name', ({ before, after }) => {
    const start = before.indexOf('|');
    const end = before.lastIndexOf('|') - 1;
    const expected = after.indexOf('|');

    const found = placeAfterEdit(before.replaceAll('|', ''), after.replaceAll('|', ''), start, end);

    expect(found).toBe(expected < 0 ? null : expected);
  });
});
