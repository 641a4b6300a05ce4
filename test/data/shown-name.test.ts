import { expect, it } from 'vitest';
import { shownName } from '../../data/pipeline/shown-name.ts';

it.each<[string, 'person' | 'organization', string]>([
  ['AWENZE MAKIABA Alphonse', 'person', 'Awenze Makiaba Alphonse'],
  ["BALAMAGE N'KOLO Boniface", 'person', "Balamage N'Kolo Boniface"],
  ['Gegham MANUKYAN', 'person', 'Gegham Manukyan'],
  ['jalal rashid kochi', 'person', 'Jalal Rashid Kochi'],
  ['jur. Maria-Lena Weiss', 'person', 'Maria-Lena Weiss'],
  ['Phil Jones', 'person', 'Phil Jones'],
  ['Med Hondo', 'person', 'Med Hondo'],
  ['Salahuddin Ahmed (Mukti)', 'person', 'Salahuddin Ahmed'],
  ['Edward Johnson, III.', 'person', 'Edward Johnson III'],
  ['Henry VIII', 'person', 'Henry VIII'],
  ['xQc', 'person', 'xQc'],
  ['k.d. lang', 'person', 'k.d. lang'],
  ['JD Vance', 'person', 'JD Vance'],
  ['OSISKO GOLD ROYALTIES', 'organization', 'Osisko Gold Royalties'],
  ['BAE Systems', 'organization', 'BAE Systems'],
  ['HSBC', 'organization', 'HSBC'],
  ['UNICEF UK', 'organization', 'UNICEF UK'],
  ['Lega (political party)', 'organization', 'Lega'],
])('%s (%s) is shown as %s', (name, kind, shown) => {
  expect(shownName(name, kind)).toBe(shown);
});
