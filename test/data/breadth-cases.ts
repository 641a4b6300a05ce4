import { jsonl, tsv, type ImporterCase } from './importer-case.ts';

export const BREADTH_CASES: ImporterCase[] = [
  {
    id: 'people-map',
    files: {
      'entities.jsonl': jsonl(
        { title: 'Jane Exemplary (actress)', views: 900, places: ['Springfield, Ohio'] },
        { title: 'The Examplars (band)', views: 5 },
      ),
    },
    records: ['enwiki:Jane Exemplary (actress) Jane Exemplary (actress) {occupation=actress} guard'],
    broken: ['entities.jsonl', '{"title":"X","views":"many"}', 'views: expected a number: "many"'],
  },
  {
    id: 'national-football-teams',
    files: {
      'entities.jsonl': jsonl(
        {
          title: 'Ghana national football team',
          country: 'Ghana',
          aliases: ['Ghana', 'Black Stars of Ghana'],
          matches: 900,
          last: '2026',
        },
        { title: 'Padania national football team', country: 'Padania', matches: 20, last: '2018' },
      ),
    },
    records: [
      'enwiki:Ghana national football team Ghana national football team (national football team; gh) Black Stars of Ghana {sector=association football} full',
    ],
    broken: [
      'entities.jsonl',
      '{"title":"X","country":"Ghana","matches":"9","last":"2026"}',
      'matches: expected a whole number: "9"',
    ],
  },
  {
    id: 'yago-companies',
    files: { 'entities.jsonl': jsonl({ title: 'Examplar (company)', country: 'Japan', industry: 'retail' }) },
    records: ['enwiki:Examplar (company) Examplar (retailer; jp) {sector=retail} full'],
    broken: ['entities.jsonl', '{"country":"Japan"}', 'yago-companies/entities.jsonl:1: title: missing'],
  },
  {
    id: 'freebase-typed-names',
    files: {
      'persons.tsv': tsv(
        ['name', 'role', 'case'],
        ['Jane Exemplary', 'athlete/politician', ''],
        ['H Williams', 'athlete', ''],
        ['Mono', 'athlete', ''],
      ),
      'orgs.tsv': tsv(
        ['name', 'role', 'case'],
        ['Examplar Bulldogs', 'sports team', ''],
        ['Examplar Prize', 'award', ''],
      ),
    },
    records: ['- Jane Exemplary (athlete) guard', '- Examplar Bulldogs (sports team) guard'],
    broken: [
      'persons.tsv',
      'name\trole\tcase\nJane Exemplary\tdancer\t',
      'freebase-typed-names/persons.tsv:2: 1: neither athlete nor politician: "dancer"',
    ],
  },
  {
    id: 'openfootball-players',
    files: {
      'players.tsv': tsv(
        ['name', 'country', 'pos', 'born', 'birthplace'],
        ['Juan Ejemplar', 'Spain', 'M', '5 Aug 1997', 'León'],
        ['Ana Sin Fecha', 'Spain', '', '', ''],
        ['Hulk', 'Brazil', 'F', '25 Jul 1986', ''],
      ),
    },
    records: [
      '- Juan Ejemplar (footballer; es) {occupation=footballer; born=@1997-08-05} full',
      '- Ana Sin Fecha (footballer; es) {occupation=footballer} guard',
    ],
    broken: [
      'players.tsv',
      'name\tcountry\nX Y\tAtlantis',
      'openfootball-players/players.tsv:2: 1: no country we know: "Atlantis"',
    ],
  },
  {
    id: 'iptv-channels',
    files: {
      'entities.jsonl': jsonl(
        { name: 'Examplar News', country: 'UK', aliases: ['Examplar News HD', 'Examplar Nyheter'] },
        { name: 'Global Examplar TV', country: 'US' },
        { name: 'Global Examplar TV', country: 'CA' },
        { name: 'WXYZTV 43', country: 'US' },
        { name: 'Rush', country: 'US' },
      ),
    },
    records: [
      '- Examplar News (television channel; gb) ?Examplar Nyheter {sector=television} full',
      '- Global Examplar TV (television channel) {sector=television} full',
    ],
    broken: ['entities.jsonl', '{"name":"X TV","country":"usa"}', 'country: not a country code: "usa"'],
  },
  {
    id: 'publicbodies',
    files: {
      'entities.jsonl': jsonl(
        { name: 'Examplar City Council', country: 'GB' },
        { name: 'European Examplar Agency', aliases: ['EEXA'], country: 'EU', url: 'http://www.eexa.europa.eu/' },
        { name: 'Examplar Parish Council', country: 'GB' },
        { name: 'Δήμος', country: 'GR' },
      ),
    },
    records: [
      '- Examplar City Council (local council; gb) full',
      '- European Examplar Agency (public body; eu) ?EEXA {part-of=European Union; website=eexa.europa.eu} full',
    ],
    broken: ['entities.jsonl', '{"name":"X Agency","country":"United Kingdom"}', 'country: not a country code'],
  },
  {
    id: 'nfl-players',
    files: {
      'entities.jsonl': jsonl(
        { name: 'John Example', born: '3/21/1995', position: 'DT', team_2018: 'DET' },
        { name: 'Jim Nodate', team_2018: 'SD' },
      ),
    },
    records: [
      '- John Example (American football player; us) {occupation=American football player; born=@1995-03-21; club=Detroit Lions} full',
      '- Jim Nodate (American football player; us) {occupation=American football player} guard',
    ],
    broken: ['entities.jsonl', '{"name":"X Y","team_2018":"XYZ"}', 'team_2018: no club has this code: "XYZ"'],
  },
  {
    id: 'index-constituents',
    files: {
      'entities.jsonl': jsonl(
        { name: 'Examplar AG', indices: ['dax'], symbols: ['EXA.DE'], first: '2021', last: '2026' },
        { name: 'Goneplar, Inc.', indices: ['sp500'], symbols: ['GON'], first: '2013', last: '2019' },
        { name: '康鹏科技', indices: ['sse'], first: '2025', last: '2026' },
      ),
    },
    records: ['symbol:EXA.DE Examplar (company; de) {member-of=DAX} confirm', '- Goneplar (company; us) guard'],
    broken: ['entities.jsonl', '{"name":"X","last":"2026"}', 'indices: expected a list'],
  },
  {
    id: 'ukgov-organisations',
    files: {
      'entities.jsonl': jsonl(
        { name: 'Examplar Ministry', role: 'Ministerial department', start: '1990-04' },
        {
          name: 'Examplar Agency',
          aliases: ['EXA'],
          role: 'Executive agency',
          parent: 'examplar-ministry',
          end: '2015-03',
        },
        { name: 'Examplar Profession', role: 'Sub-organisation' },
      ),
    },
    records: [
      '- Examplar Ministry (government department; gb) {founded=@1990-04} full',
      '- Examplar Agency (government agency; gb) ?EXA {parent=Examplar Ministry@/2015-03; dissolved=@2015-03} full',
    ],
    broken: ['entities.jsonl', '{"name":"X"}', 'ukgov-organisations/entities.jsonl:1: role: missing'],
  },
];
