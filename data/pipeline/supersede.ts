import type { OfficeKind } from '../../lib/knowledge-base/entity.ts';
import type { DraftFact } from './draft.ts';
import type { OfficeTable } from './offices.ts';

/** A source that lists all offices of some kinds in a country since a year; another's rows of them only repeat it in other words. */
interface Completeness {
  source: string;
  over: string;
  country: string;
  kinds: readonly OfficeKind[];
  since: string;
}

const EXECUTIVE: readonly OfficeKind[] = [
  'minister',
  'junior-minister',
  'deputy-head',
  'other',
  'agency-head',
  'speaker',
];
const COMPLETE: readonly Completeness[] = [
  {
    source: 'ifg-ministers',
    over: 'every-politician-scrapers',
    country: 'gb',
    kinds: ['minister', 'junior-minister', 'deputy-head'],
    since: '1979-05-04',
  },
  { source: 'au-parliament', over: 'every-politician-scrapers', country: 'au', kinds: EXECUTIVE, since: '1990' },
  { source: 'ministerquiz', over: 'every-politician-scrapers', country: 'no', kinds: ['minister'], since: '1945' },
];

/** Leaves out what a complete source says better: "Secretary of State for Health" twice under two names. */
export function withoutSuperseded(facts: readonly DraftFact[], offices: OfficeTable): DraftFact[] {
  const applicable = COMPLETE.filter(({ source }) =>
    facts.some((fact) => fact.source === source && fact.type === 'office'),
  );
  if (applicable.length === 0) return [...facts];
  return facts.filter((fact) => {
    const office = fact.type === 'office' ? offices.get(fact.target) : undefined;
    return !applicable.some(
      ({ over, country, kinds, since }) =>
        office !== undefined &&
        fact.source === over &&
        office.country === country &&
        kinds.includes(office.kind) &&
        fact.from >= since,
    );
  });
}
