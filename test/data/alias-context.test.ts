import { describe, expect, test } from 'vitest';
import {
  aliasStanding,
  isGeneralName,
  makeAlias,
  makeAliases,
  makeInstitutionAliases,
  type AliasStanding,
} from '../../data/pipeline/alias-context.ts';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';

const CASES: [text: string, kind: EntityKind, standing: AliasStanding][] = [
  ['Target', 'organization', 'context'],
  ['Booking', 'organization', 'context'],
  ['Gaps', 'organization', 'context'],
  ['Liverpool', 'organization', 'context'],
  ['São Paulo', 'organization', 'context'],
  ['Addis Ababa', 'organization', 'context'],
  ['Martin', 'organization', 'context'],
  ['Bild', 'organization', 'context'],
  ['Le Monde', 'organization', 'free'],
  ['The Times', 'organization', 'context'],
  ['Democratic Party', 'organization', 'context'],
  ['BP', 'organization', 'context'],
  ['FIFA', 'organization', 'free'],
  ['Nvidia', 'organization', 'free'],
  ['JPMorgan Chase', 'organization', 'free'],
  ['Prince', 'person', 'context'],
  ['Ronaldinho', 'person', 'free'],
  ['The', 'organization', 'blocked'],
  ['und', 'organization', 'blocked'],
  ['X', 'organization', 'blocked'],
  ['7', 'organization', 'blocked'],
  ['2024', 'organization', 'blocked'],
];

describe('aliasStanding', () => {
  test.each(CASES)('%s (%s) is %s', (text, kind, standing) => {
    expect(aliasStanding(text, kind)).toBe(standing);
  });
});

test('makeAlias keeps a demand for context and asks for it where the lists do', () => {
  expect(makeAlias('Nvidia', 'full', 'organization')).toEqual({ text: 'Nvidia', type: 'full' });
  expect(makeAlias('Nvidia', 'full', 'organization', { needsContext: true })).toEqual({
    text: 'Nvidia',
    type: 'full',
    needsContext: true,
  });
  expect(makeAlias(' Target ', 'short', 'organization')).toEqual({ text: 'Target', type: 'short', needsContext: true });
  expect(makeAlias('of', 'acronym', 'organization')).toBeNull();
});

test('makeAliases flags the name itself when it needs context, and leaves out doubles', () => {
  expect(makeAliases('Visa', 'organization', [['Visa Inc.', 'full'], ['Visa Inc.', 'full'], ['Visa', 'short']])).toEqual([
    { text: 'Visa', type: 'full', needsContext: true },
    { text: 'Visa Inc.', type: 'full' },
  ]); // prettier-ignore
});

test('a name of general words belongs to a body in every country', () => {
  expect(isGeneralName('Ministry of Health')).toBe(true);
  expect(isGeneralName('Ministry of Health of Ghana')).toBe(false);
  expect(isGeneralName('Fraunhofer Society')).toBe(false);
  expect(makeInstitutionAliases('National Bureau of Statistics', [['NBS', 'acronym']])).toEqual([
    { text: 'National Bureau of Statistics', type: 'full', needsContext: true },
    { text: 'NBS', type: 'acronym' },
  ]);
});
