import { describe, expect, it } from 'vitest';
import { titleInWords } from '../../../lib/i18n/description.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { officeTerms } from '../../../lib/relations/office-terms.ts';
import { ALL, entity, fact, office, RUBIO } from '../cards/fixtures.ts';

describe('the timeline of offices', () => {
  it('has a bar for each dated office, those of the article’s day told apart', () => {
    const { rows, dayYear } = officeTerms(ALL, '2025-03-01', '2025-07-01');
    expect(rows.map(({ name }) => name)).toEqual(['Marco Rubio']);
    expect(
      rows[0]?.terms.map(({ title, isHeld, isOpen, lane }) => ({
        title: titleInWords(ENGLISH, title),
        isHeld,
        isOpen,
        lane,
      })),
    ).toEqual([
      { title: 'Senator for Florida', isHeld: false, isOpen: false, lane: 0 },
      { title: 'Secretary of State', isHeld: true, isOpen: true, lane: 0 },
    ]);
    expect(dayYear).toBeCloseTo(2025.17, 1);
  });

  it('an open bar ends where its source stops vouching', () => {
    const [row] = officeTerms([RUBIO], '2025-03-01', '2026-07-01').rows;
    expect(row?.terms.at(-1)?.endYear).toBeCloseTo(2025.42, 1);
  });

  it('puts overlapping offices into lanes below each other', () => {
    const busy = entity('b', 'B', {
      facts: [
        fact('office', '', { office: office('One', 'minister'), from: '2020', to: '2024' }),
        fact('office', '', { office: office('Two', 'mayor'), from: '2021', to: '2022' }),
        fact('office', '', { office: office('Three', 'local'), from: '2023', to: '2024' }),
      ],
    });
    const [row] = officeTerms([busy], '2024-06-01', '2025-01-01').rows;
    expect(row?.terms.map(({ title, lane }) => `${title.value} ${lane}`)).toEqual(['One 0', 'Two 1', 'Three 1']);
    expect(row?.lanes).toBe(2);
  });

  it('leaves out what nobody dated, what is long past, and organizations', () => {
    const vague = entity('v', 'V', {
      facts: [
        fact('office', '', { office: office('Some time', 'minister') }),
        fact('office', '', { office: office('Long ago', 'minister'), from: '1980', to: '1984' }),
      ],
    });
    expect(officeTerms([vague, ...ALL.slice(1)], '2025-03-01', '2025-07-01').rows).toEqual([]);
  });

  it('without a date is about today', () => {
    expect(officeTerms([RUBIO], '', '2025-07-01').dayYear).toBeCloseTo(2025.5, 1);
  });
});
