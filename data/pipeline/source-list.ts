/** Where the hand-written records of data/curated stand in the order of trust. */
export const CURATED_PLACE = 'curated';

/**
 * Every source, most trusted first: for names and kinds the earlier one wins. (Which *office* is current is decided by the
 * as-of date of each fact, see current-office.ts, not by this order.) An id is a folder with `parse.ts` under data/sources.
 */
export const SOURCE_LIST = [
  // The freshest, and the one that knows the day a head of government took office.
  'world-leaders-current',
  // Parliaments and governments, checked by hand upstream.
  'congress-legislators',
  'uk-politicians',
  'ifg-ministers',
  'au-parliament',
  'us-cabinet-2026',
  'openstates',
  'every-politician-scrapers',
  'openparliamenttv-de',
  'eu-meps',
  'letter-tool-mps',
  'leadle',
  'wh-nominations',
  'factbook',
  'ministerquiz',
  'statswiki',
  // Our own hand-written records.
  CURATED_PLACE,
  // What a maintainer got from Wikidata last; nothing without a snapshot. Its later days close and confirm, its names never count.
  'wikidata-refresh',
  // Organizations and companies.
  'checked-org-qids',
  'agency-registry',
  'ecfr-agencies',
  'gsa-organizations',
  'dotgov-federal',
  'un-entities',
  'partyfacts',
  'courts-db',
  'sp500',
  'us-listings',
  'finance-database',
  'ror',
  'us-company-ceos',
  'billionaires',
  'ofac-sdn',
  'reep-football',
  'fundus-publishers',
  'us-newspapers',
  'university-domains',
  'country-codes',
  'name-suggestion-index',
  'openeventdata-armed-groups',
  // Breadth: names beyond politics.
  'wikitrivia',
  'vital-articles',
  'fb15k-wikidata',
  'dbpedia-entity-orgs',
  'bear-wikidata',
  'dw-nb-qid-bridge',
  'yago3-10',
  'people-map',
  'national-football-teams',
  'yago-companies',
  'index-constituents',
  'ukgov-organisations',
  'publicbodies',
  'openfootball-players',
  'nfl-players',
  'iptv-channels',
  'phoenix-actors',
  'wiki-bios-2013',
  'freebase-typed-names',
] as const;
