import { describe, expect, test } from 'vitest';
import { companyNames, stripLegalForms } from '../../data/pipeline/company-names.ts';

/** `aliases` with "?" before those that need context. */
const CASES: { listed: string; name: string; aliases: string[] }[] = [
  { listed: 'Apple Inc.', name: 'Apple Inc.', aliases: ['?Apple'] },
  { listed: 'Target Corporation', name: 'Target Corporation', aliases: ['?Target'] },
  { listed: 'Visa Inc.', name: 'Visa Inc.', aliases: ['?Visa'] },
  { listed: 'Gap Inc.', name: 'Gap Inc.', aliases: ['?Gap'] },
  { listed: 'NVIDIA Corporation', name: 'NVIDIA', aliases: ['NVIDIA Corporation'] },
  { listed: 'Coca-Cola Company (The)', name: 'Coca-Cola Company', aliases: ['Coca-Cola'] },
  { listed: 'Lilly (Eli)', name: 'Eli Lilly', aliases: [] },
  { listed: 'Amazon.com, Inc.', name: 'Amazon.com', aliases: [] },
  { listed: 'Berkshire Hathaway Inc. New', name: 'Berkshire Hathaway', aliases: [] },
  { listed: 'JP Morgan Chase & Co.', name: 'JP Morgan Chase', aliases: ['JP Morgan Chase & Co.'] },
  { listed: 'Alphabet Inc. (Class C)', name: 'Alphabet', aliases: [] },
  { listed: 'Goldman Sachs Group, Inc. (The)', name: 'Goldman Sachs Group', aliases: ['Goldman Sachs'] },
  { listed: 'The Cigna Group', name: 'The Cigna Group', aliases: ['Cigna'] },
  // What is left of these is no name at all.
  { listed: 'Southern Company', name: 'Southern Company', aliases: [] },
  { listed: 'Koninklijke Philips N.V.', name: 'Koninklijke Philips', aliases: [] },
  { listed: 'America Movil, S.A.B. de C.V.', name: 'America Movil', aliases: [] },
  { listed: 'Novo Nordisk A/S', name: 'Novo Nordisk', aliases: [] },
  { listed: 'ENI S.p.A.', name: 'ENI', aliases: [] },
  { listed: 'Saab AB (publ)', name: 'Saab', aliases: [] },
  { listed: 'RHÖN-KLINIKUM Aktiengesellschaft', name: 'RHÖN-KLINIKUM', aliases: [] },
  { listed: 'PT Bank Central Asia Tbk', name: 'Bank Central Asia', aliases: [] },
  { listed: 'Kiatnakin Phatra Bank Public Company Limited', name: 'Kiatnakin Phatra Bank', aliases: [] },
  { listed: 'HSBC Holdings, plc.', name: 'HSBC', aliases: ['HSBC Holdings'] },
  { listed: 'Ford Motor Company', name: 'Ford Motor Company', aliases: ['Ford Motor'] },
  { listed: 'Deutsche Bank AG', name: 'Deutsche Bank', aliases: [] },
];

describe('companyNames', () => {
  test.each(CASES)('$listed', ({ listed, name, aliases }) => {
    const found = companyNames(listed);
    expect(found.name).toBe(name);
    const others = found.aliases.filter((alias) => alias.text !== name);
    expect(others.map((alias) => `${alias.needsContext ? '?' : ''}${alias.text}`)).toEqual(aliases);
  });

  test('two letters are a name that needs context', () => {
    const { name, aliases } = companyNames('BP p.l.c.');
    expect(name).toBe('BP');
    expect(aliases).toContainEqual({ text: 'BP', type: 'full', needsContext: true });
  });
});

test('stripLegalForms takes off every form of incorporation and nothing else', () => {
  expect(stripLegalForms('Samsung Electronics Co., Ltd.')).toBe('Samsung Electronics');
  expect(stripLegalForms('Siemens AG')).toBe('Siemens');
  expect(stripLegalForms('Air Liquide')).toBe('Air Liquide');
  expect(stripLegalForms('Inc.')).toBe('Inc.');
});
