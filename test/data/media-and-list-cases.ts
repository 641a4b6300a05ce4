import { jsonl, tsv, type ImporterCase } from './importer-case.ts';

export const MEDIA_AND_LIST_CASES: ImporterCase[] = [
  {
    id: 'fundus-publishers',
    files: {
      'publishers.jsonl': jsonl({
        id: 'examplar.com',
        name: 'The Examplar Post',
        domain: 'examplar.com',
        country: 'GB',
        language: 'en',
      }),
    },
    records: ['host:examplar.com The Examplar Post (news publisher; gb) Examplar Post {website=examplar.com} full'],
    broken: [
      'publishers.jsonl',
      '{"id":"x.com","name":"X","domain":"x.com","country":"ZZ"}',
      'country: no country we know: "ZZ"',
    ],
  },
  {
    id: 'us-newspapers',
    files: {
      'newspapers.jsonl': jsonl(
        { id: 'Q3', name: 'The Examplar Post', enwiki: 'The Examplar Post', state: 'Ohio; Iowa' },
        { id: 'Q4', name: 'Outreach', enwiki: 'Examplar University#Publications', state: 'Ohio' },
        { id: 'us-news:weekly', name: 'Village Weekly', state: 'Ohio' },
      ),
      'press_associations.jsonl': jsonl({
        id: 'Q5',
        state: 'OH',
        name: 'Examplar Press Association',
        domain: 'expa.org',
      }),
    },
    records: [
      'Q3|enwiki:The Examplar Post The Examplar Post (newspaper; us) Examplar Post {headquarters=Ohio, Iowa} full',
      'Q5 Examplar Press Association (press association; us) {website=expa.org} full',
    ],
    broken: ['newspapers.jsonl', '{"id":"x","name":"X","state":"Ohio"}', 'id: neither a QID nor us-news:'],
  },
  {
    id: 'reep-football',
    files: {
      'clubs.jsonl': jsonl(
        { id: 'Q1', name: 'Examplar Town F.C.', iso2: 'GB', founded: '1935', ids: 5 },
        { id: 'Q2', name: 'FC Examplar', iso2: 'DE', ids: 5 },
        { id: 'Q3', name: 'FC Examplar II', iso2: 'DE', ids: 5 },
        { id: 'Q4', name: 'Village F.C.', ids: 1 },
      ),
      'competitions.jsonl': jsonl({ id: 'Q5', name: 'Examplar Premier Division', country: 'England' }),
    },
    records: [
      'Q1 Examplar Town F.C. (football club; gb) Examplar Town FC; Examplar Town {founded=@1935} full',
      'Q2 FC Examplar (football club; de) ?Examplar full',
      'Q5 Examplar Premier Division (football competition; gb) {sector=association football} full',
    ],
    broken: ['clubs.jsonl', '{"id":"x","name":"X"}', 'reep-football/clubs.jsonl:1: id: not a QID'],
  },
  {
    id: 'university-domains',
    files: {
      'universities.jsonl': jsonl(
        { id: 'US/a', name: 'Examplar State University', cc: 'US', domains: ['exsu.edu'] },
        { id: 'US/b', name: 'EXU', cc: 'US', domains: ['exu.edu'] },
      ),
    },
    records: ['host:exsu.edu Examplar State University (university; us) {website=exsu.edu} full'],
    broken: ['universities.jsonl', '{"id":"x","name":"X","cc":"usa","domains":[]}', 'cc: not a country code: "usa"'],
  },
  {
    id: 'openeventdata-armed-groups',
    files: {
      'groups.jsonl': jsonl(
        {
          id: 'a',
          name: 'Examplar Freedom Hawks',
          aliases: ['Examplar Freedom Falcons', 'Hawks'],
          acronyms: ['EFH'],
          country_iso3: ['IRQ'],
        },
        { id: 'b', name: 'La Liga' },
      ),
    },
    records: ['- Examplar Freedom Hawks (armed group; iq) Examplar Freedom Falcons; ?EFH confirm'],
    broken: ['groups.jsonl', '{"id":"a"}', 'openeventdata-armed-groups/groups.jsonl:1: name: missing'],
  },
  {
    id: 'checked-org-qids',
    files: { 'orgs.jsonl': jsonl({ id: 'Q8333', name: 'FBI' }, { id: 'Q66', name: 'Boeing' }) },
    records: [
      'Q8333|enwiki:Federal Bureau of Investigation Federal Bureau of Investigation (government agency; us) FBI full',
      'Q66|enwiki:Boeing Boeing (aerospace company; us) full',
    ],
    broken: ['orgs.jsonl', '{"id":"Q1","name":"X"}', 'id: no full name for this QID in the importer: "Q1"'],
  },
  {
    id: 'vital-articles',
    files: {
      'people.jsonl': jsonl(
        { id: 'Q1', enwiki: 'Jane Exemplary (poet)', level: 4, birth_year: '1960' },
        { id: 'Q2', enwiki: 'Old Sage', level: 5, birth_year: '-0018' },
      ),
      'titles_other.csv': 'enwiki_title\nExample\n"Example, Ohio"',
    },
    records: [
      'Q1|enwiki:Jane Exemplary (poet) Jane Exemplary (poet) {occupation=poet; born=@1960} guard',
      'Q2|enwiki:Old Sage Old Sage () guard',
      'enwiki:Example Example () confirm',
      'enwiki:Example, Ohio Example, Ohio () confirm',
    ],
    broken: ['people.jsonl', '{"id":"Q1","enwiki":"X","level":9}', 'level: expected 3, 4 or 5: 9'],
  },
  {
    id: 'wiki-bios-2013',
    files: {
      'bios_en.tsv': tsv(
        ['title', 'es_title', 'mark'],
        ['Jane Exemplary (footballer born 1988)', 'Juana Ejemplar', ''],
        ['Batlike (comics)', '', 'fict'],
      ),
      'bios_other_wikis.tsv': tsv(
        ['name', 'wikis'],
        ['Juan Ejemplar', 'es,it'],
        ['Solo Italiano', 'it'],
        ['Mono', 'de,fr'],
      ),
    },
    records: [
      'enwiki:Jane Exemplary (footballer born 1988) Jane Exemplary (footballer) Juana Ejemplar {occupation=footballer; born=@1988} guard',
      '- Juan Ejemplar () guard',
    ],
  },
  {
    id: 'yago3-10',
    files: {
      'entities.tsv': tsv(
        ['title', 'kind', 'role'],
        ['Jane Exemplary (basketball)', 'person', 'athlete'],
        ['Ghana national football team', 'org', 'sports team'],
        ['Examplar, Manitoba', 'org', 'sports team'],
        ['F.C. Examplar', 'org', 'sports team'],
        ['Loose Thing', 'org', 'organisation'],
      ),
    },
    records: [
      'enwiki:Jane Exemplary (basketball) Jane Exemplary (basketball player) {occupation=basketball player} guard',
      'enwiki:Ghana national football team Ghana national football team (national football team; gh) full',
      'enwiki:F.C. Examplar F.C. Examplar (football club) guard',
    ],
    broken: [
      'entities.tsv',
      'title\tkind\trole\nX\tthing\t',
      'yago3-10/entities.tsv:2: 1: neither person nor org: "thing"',
    ],
  },
  {
    id: 'fb15k-wikidata',
    files: {
      'entities.jsonl': jsonl(
        {
          qid: 'Q1',
          name: 'Jane Exemplary',
          title: 'Jane Exemplary',
          kind: 'person',
          desc: 'Irish actress and singer',
          aliases: ['Jay', 'Jane E. Exemplary'],
        },
        { qid: 'Q2', name: 'The Examplars', kind: 'org', desc: 'American rock group' },
        { qid: 'Q3', name: 'Ruritania', kind: 'org', desc: 'fictional kingdom' },
      ),
    },
    records: [
      'Q1|enwiki:Jane Exemplary Jane Exemplary (actress; ie) Jane E. Exemplary {occupation=actress; occupation=singer} full',
      'Q2 The Examplars (band; us) full',
    ],
    broken: ['entities.jsonl', '{"qid":"x","name":"X","kind":"org"}', 'qid: not a QID: "x"'],
  },
  {
    id: 'wikitrivia',
    files: {
      'entities.jsonl': jsonl(
        { qid: 'Q1', name: 'Examplar Airways', kind: 'org', roles: ['airline'], sitelinks: 30, founded: '1999' },
        {
          qid: 'Q2',
          name: 'Examplar Cola',
          kind: 'org',
          roles: ['company or brand'],
          sitelinks: 90,
          founded: '1950',
          desc: 'American soft drink',
        },
        { qid: 'Q3', name: 'Smallapp', kind: 'org', roles: ['app'], sitelinks: 3, founded: '2010' },
        { qid: 'Q6', name: 'Example Palace', kind: 'org', roles: ['museum'], sitelinks: 60, founded: '1710' },
        { qid: 'Q5', name: 'Examplarium', kind: 'org', roles: ['website'], sitelinks: 60, founded: '2010' },
        {
          qid: 'Q4',
          name: 'Jane Exemplary',
          kind: 'person',
          roles: ['boxers'],
          sitelinks: 50,
          died: '1988',
          desc: 'Irish physicist',
          award: 'Nobel Prize in Physics 1960',
        },
      ),
    },
    records: [
      'Q1 Examplar Airways (airline) {founded=@1999} full',
      'Q6 Example Palace (museum) {founded=@1710} guard',
      'Q5 Examplarium (website) {founded=@2010} guard',
      'Q4 Jane Exemplary (physicist; ie) {occupation=physicist; died=@1988; known-for=Nobel Prize in Physics 1960} full',
    ],
    broken: ['entities.jsonl', '{"qid":"x","name":"X","kind":"org","roles":[]}', 'qid: not a QID: "x"'],
  },
  {
    id: 'dbpedia-entity-orgs',
    files: {
      'entities.jsonl': jsonl(
        { title: 'Examplar Motors Inc.', typed_by: 'suffix' },
        { title: 'Kuwait', typed_by: 'list' },
        { title: 'Examplar Building', typed_by: 'suffix' },
        { title: 'Examplar (band)', typed_by: 'list' },
      ),
    },
    records: [
      'enwiki:Examplar Motors Inc. Examplar Motors Inc. () Examplar Motors guard',
      'enwiki:Examplar (band) Examplar (band) guard',
    ],
    broken: ['entities.jsonl', '{"title":"X","typed_by":"guess"}', 'typed_by: neither list nor suffix: "guess"'],
  },
  {
    id: 'dw-nb-qid-bridge',
    files: {
      'bridge.tsv': tsv(['qid', 'title', 'kind'], ['Q1', 'Jane Exemplary (poet)', 'person'], ['Q2', 'Some Album', '']),
    },
    records: [
      'Q1|enwiki:Jane Exemplary (poet) Jane Exemplary () confirm',
      'Q2|enwiki:Some Album Some Album () confirm',
      'Q2|enwiki:Some Album Some Album () confirm',
    ],
    broken: ['bridge.tsv', 'qid\ttitle\tkind\nx\tX\tperson', 'dw-nb-qid-bridge/bridge.tsv:2: 0: not a QID: "x"'],
  },
  {
    id: 'bear-wikidata',
    files: {
      'entities.jsonl': jsonl({
        qid: 'Q1',
        name: 'Jane Exemplary',
        kind: 'person',
        aliases: ['Jay', 'J. Exemplary', 'Примерная Яна', 'Exemplary, Jane'],
      }),
    },
    records: ['Q1 Jane Exemplary () J. Exemplary guard'],
    broken: ['entities.jsonl', '{"qid":"x","name":"X","kind":"org"}', 'qid: not a QID: "x"'],
  },
];
