import type { OfficeRecord } from './source-record.ts';

/** Offices that several importers speak of, with their QIDs. */
const TABLE: readonly (readonly [
  id: string,
  title: string,
  country: string,
  kind: OfficeRecord['kind'],
  single: boolean,
])[] = [
  ['Q11696', 'President of the United States', 'us', 'head-of-state', true],
  ['Q11699', 'Vice President of the United States', 'us', 'deputy-head', true],
  ['Q4416090', 'United States Senator', 'us', 'legislator', false],
  ['Q13218630', 'United States Representative', 'us', 'legislator', false],
  ['Q912994', 'Speaker of the United States House of Representatives', 'us', 'speaker', true],
  ['Q14211', 'Prime Minister of the United Kingdom', 'gb', 'head-of-government', true],
  ['Q16707842', 'Member of the House of Commons of the United Kingdom', 'gb', 'legislator', false],
  ['Q18952564', 'Member of the House of Lords', 'gb', 'legislator', false],
  ['Q27169', 'Member of the European Parliament', '', 'legislator', false],
  ['member-of-the-bundestag', 'Member of the Bundestag', 'de', 'legislator', false],
  ['Q3044918', 'Member of the French National Assembly', 'fr', 'legislator', false],
  ['Q15964890', 'Member of the House of Commons of Canada', 'ca', 'legislator', false],
  ['Q18912794', 'Member of the Australian House of Representatives', 'au', 'legislator', false],
  ['Q6814428', 'Member of the Australian Senate', 'au', 'legislator', false],
];

export const KNOWN_OFFICES: readonly OfficeRecord[] = TABLE.map(([id, title, country, kind, single]) => ({
  id,
  title,
  country,
  kind,
  single,
  source: 'curated/known-offices',
}));
