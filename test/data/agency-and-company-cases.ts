import { jsonl, type ImporterCase } from './importer-case.ts';

export const AGENCY_AND_COMPANY_CASES: ImporterCase[] = [
  {
    id: 'ror',
    files: {
      'organizations.jsonl': jsonl(
        {
          id: 'r1',
          qid: 'Q1',
          name: 'Example University',
          acronyms: ['EXU'],
          types: ['education'],
          founded: 1900,
          cc: 'US',
          city: 'Springfield',
          website: 'example.edu',
          enwiki: 'Example University',
        },
        {
          id: 'r2',
          qid: 'Q2',
          name: 'Example University Hospital',
          types: ['healthcare'],
          cc: 'US',
          city: 'Springfield',
          website: 'example.edu',
          parents: [['r1']],
        },
        { id: 'r3', name: 'Unknown Laboratory', types: ['facility'], cc: 'US' },
        {
          id: 'r9',
          qid: 'Q9',
          name: 'Example National Park',
          types: ['archive'],
          cc: 'US',
          enwiki: 'Example National Park',
        },
        { id: 'r4', qid: 'Q4', name: 'Acme', types: ['company'], cc: 'GB' },
        { id: 'r5', qid: 'Q5', name: 'Acme', types: ['company'], cc: 'AU', city: 'Perth', enwiki: 'Acme Australia' },
        {
          id: 'r7',
          qid: 'Q7',
          name: 'Branchco',
          types: ['company'],
          cc: 'AT',
          enwiki: 'Branchco',
          parents: [['r8']],
        },
        { id: 'r8', qid: 'Q8', name: 'Branchco', types: ['company'], cc: 'US', enwiki: 'Branchco' },
        { id: 'r6', qid: 'Q6', name: 'Ministry of Health', types: ['government'], cc: 'GH' },
      ),
    },
    records: [
      'Q1|enwiki:Example University|ror:r1 Example University (university; us) ?Example University; ?EXU {founded=@1900; headquarters=Springfield; website=example.edu} full',
      'Q2|ror:r2 Example University Hospital (hospital; us) ?Example University Hospital {headquarters=Springfield; parent=Example University} full',
      'Q9|enwiki:Example National Park|ror:r9 Example National Park (cultural institution; us) ?Example National Park guard',
      'Q5|enwiki:Acme Australia|ror:r5 Acme Australia (company; au) full',
      'Q8|enwiki:Branchco|ror:r8 Branchco (company; us) full',
      'Q6|ror:r6 Ministry of Health (government ministry; gh) ?Ministry of Health full',
    ],
    broken: ['organizations.jsonl', '{"id":"r1","name":"X"}', 'ror/organizations.jsonl:1: types: expected a list'],
  },
  {
    id: 'agency-registry',
    files: {
      'agencies.jsonl': jsonl(
        {
          id: 'Q10',
          registry_ids: ['us-gov-x'],
          name: 'Federal Example Administration',
          aliases: ['FEA'],
          inception: '1966-04-01',
          parent: [['Q20', '', '']],
          headquarters: [['Q30', '', '']],
          iso2: 'US',
          sitelinks: 5,
          enwiki: 'Federal Example Administration',
          ref_names: { Q20: 'Department of Examples', Q30: 'United States of America' },
        },
        {
          id: 'Q11',
          registry_ids: ['bw-nso-x'],
          name: 'Central Statistics Office',
          labels: { fr: 'Office central' },
          aliases: ['CSO'],
          iso2: 'BW',
        },
        { id: 'Q12', registry_ids: ['uk-opendata'], name: 'data.gov' },
      ),
    },
    records: [
      'Q10|enwiki:Federal Example Administration Federal Example Administration (government agency; us) FEA {founded=@1966-04-01; parent=Department of Examples} full',
      'Q11 Central Statistics Office (statistical office; bw) ?Central Statistics Office; ?CSO; ?Office central full',
    ],
    broken: [
      'agencies.jsonl',
      '{"id":"x","registry_ids":[],"name":"X"}',
      'agency-registry/agencies.jsonl:1: id: not a QID: "x"',
    ],
  },
  {
    id: 'ecfr-agencies',
    files: {
      'agencies.jsonl': jsonl(
        { id: 'd', name: 'Department of Examples', short: 'DOE' },
        { id: 'a', name: 'Example Safety Administration', short: 'EXSA', parent: 'd' },
        { id: 'o', name: 'Office of the Secretary', parent: 'd' },
      ),
    },
    records: [
      'ecfr:d|enwiki:United States Department of Examples United States Department of Examples (government department; us) ?Department of Examples; DOE full',
      'ecfr:a Example Safety Administration (government agency; us) EXSA {parent=United States Department of Examples} full',
    ],
    broken: ['agencies.jsonl', '{"id":"a","name":"X","parent":"gone"}', 'parent: no agency has this id: "gone"'],
  },
  {
    id: 'gsa-organizations',
    files: {
      'organizations.jsonl': jsonl(
        { id: '1', name: 'Department of Examples', type: 'DEPARTMENT', status: 'ACTIVE' },
        {
          id: '2',
          name: 'Example Safety Administration',
          short: 'EXSA',
          type: 'AGENCY',
          parent: '1',
          status: 'ACTIVE',
        },
        { id: '3', name: 'Old Agency', type: 'AGENCY', status: 'INACTIVE' },
        { id: '4', name: 'Office of the Secretary', type: 'AGENCY', status: 'ACTIVE' },
      ),
    },
    records: [
      'gsa:1|enwiki:United States Department of Examples United States Department of Examples (government department; us) ?Department of Examples full',
      'gsa:2 Example Safety Administration (government agency; us) EXSA {parent=United States Department of Examples} full',
    ],
    broken: [
      'organizations.jsonl',
      '{"id":"1","name":"X","type":"AGENCY","status":"?"}',
      'status: neither ACTIVE nor INACTIVE',
    ],
  },
  {
    id: 'dotgov-federal',
    files: {
      'organizations.jsonl': jsonl(
        {
          id: 'x',
          organization: 'Department of Examples',
          suborganization: 'Example Bureau',
          branch: 'Executive',
          city: 'Denver',
          domains: ['exb.gov'],
        },
        {
          id: 'y',
          organization: 'Department of Examples',
          suborganization: 'IT Division',
          branch: 'Executive',
          domains: ['it.gov'],
        },
      ),
    },
    records: [
      'host:exb.gov Example Bureau (government agency; us) {parent=United States Department of Examples} confirm',
    ],
    broken: ['organizations.jsonl', '{"id":"x","organization":"X","domains":[]}', 'domains: expected at least one: []'],
  },
  {
    id: 'un-entities',
    files: {
      'entities.jsonl': jsonl(
        {
          id: 'a',
          acronym: 'UNEXAMPLE',
          name: 'United Nations Example Programme',
          enwiki: 'United Nations Example Programme',
          hq: 'Geneva, Switzerland',
          category: 'Funds and Programmes',
        },
        { id: 'b', name: 'Second Committee' },
      ),
    },
    records: [
      'enwiki:United Nations Example Programme|un:a United Nations Example Programme (United Nations programme) UNEXAMPLE {part-of=United Nations; headquarters=Geneva, Switzerland} full',
    ],
    broken: ['entities.jsonl', '{"id":"a"}', 'un-entities/entities.jsonl:1: name: missing'],
  },
  {
    id: 'sp500',
    files: {
      'companies.jsonl': jsonl({
        id: '0000000001/EXA',
        symbol: 'EX.A',
        name: 'Examplar Corporation',
        sector: 'Financials',
        sub_industry: 'Regional Banks',
        hq: 'Springfield, Ohio',
        founded: '2013 (1888)',
      }),
    },
    records: [
      'cik:0000000001|symbol:EX-A Examplar (bank; us) Examplar Corporation {sector=banking; headquarters=Springfield, Ohio; founded=@2013} full',
    ],
    broken: ['companies.jsonl', '{"id":"7","name":"X"}', 'id: expected a CIK of ten digits: "7"'],
  },
  {
    id: 'us-listings',
    files: {
      'companies.jsonl': jsonl(
        {
          id: 'EXA',
          name: 'Examplar Holdings, Inc.',
          exchange: 'NYSE',
          mcap_rank: 9,
          country: 'United States',
          industry: 'Major Banks',
        },
        { id: 'SPX', name: 'Spring Acquisition Corp', exchange: 'NYSE', mcap_rank: 4000 },
        { id: 'SML', name: 'Smallco Group Limited', exchange: 'NASDAQ', mcap_rank: 4500, country: 'Cayman Islands' },
      ),
    },
    records: [
      'symbol:EXA Examplar (bank; us) Examplar Holdings {sector=banking} full',
      'symbol:SML Smallco Group (company) ?Smallco full',
    ],
    broken: [
      'companies.jsonl',
      '{"id":"EXA","name":"X","mcap_rank":"first"}',
      'mcap_rank: expected a whole number: "first"',
    ],
  },
  {
    id: 'us-company-ceos',
    files: {
      'ceos.jsonl': jsonl({
        id: 'x',
        company: 'Examplar',
        ceo: 'Jane Exemplary',
        industry: 'Commercial Banks',
        hq_city: 'Springfield',
        hq_state: 'Ohio',
        website: 'examplar.com',
      }),
    },
    records: [
      'host:examplar.com Examplar (bank; us) {leader=Jane Exemplary; headquarters=Springfield, Ohio} confirm',
      '- Jane Exemplary (business executive; us) {occupation=business executive; chief-executive=Examplar} full',
    ],
    broken: ['ceos.jsonl', '{"id":"x","company":"X"}', 'ceo: company or chief executive missing'],
  },
  {
    id: 'finance-database',
    files: {
      'companies.jsonl': jsonl(
        {
          id: 'A',
          name: 'Examplar AG',
          iso2: 'DE',
          hq: 'Bonn, Germany',
          website: 'examplar.de',
          industry: 'Banks',
          cap: 'large',
          founded: '1901',
          symbols: ['EXA.DE'],
        },
        { id: 'B', name: 'Examplar Limited', iso2: 'IN', cap: 'mid', symbols: ['EXA.NS'] },
        { id: 'C', name: 'EXAMPLAR UNSP.ADR 1/2 ON', cap: 'mid', symbols: ['X.F'] },
      ),
    },
    records: [
      'symbol:EXA.DE|host:examplar.de Examplar (bank; de) {sector=banking; headquarters=Bonn, Germany; founded=@1901} full',
      'symbol:EXA.NS Examplar Limited (company; in) full',
    ],
    broken: [
      'companies.jsonl',
      '{"id":"A","name":"X","cap":"huge","symbols":[]}',
      'cap: expected mega, large or mid: "huge"',
    ],
  },
  {
    id: 'billionaires',
    files: {
      'people.jsonl': jsonl(
        {
          id: 'je',
          name: 'Jane Exemplary',
          country: 'United States',
          birth_year: '1960',
          birth_exact: true,
          title: 'Cofounder and CEO, Examplar',
          forbes_rank_2025: 7,
        },
        { id: 'jb', name: 'John Bespoke', countries_iso3: ['CAN'], birth_year: '1950', companies: ['Bespoke'] },
        { id: 'f', name: 'Bespoke family' },
      ),
    },
    records: [
      'gapminder:je Jane Exemplary (businessperson; us) {occupation=businessperson; chief-executive=Examplar; founder=Examplar} full',
      'gapminder:jb John Bespoke (businessperson; ca) {occupation=businessperson; known-for=Bespoke} full',
    ],
    broken: ['people.jsonl', '{"id":"x"}', 'billionaires/people.jsonl:1: name: missing'],
  },
  {
    id: 'ofac-sdn',
    files: {
      'sdn.jsonl': jsonl(
        { id: '1', type: 'entity', name: 'Example Liberation Army', programs: ['FTO', 'SDGT'], aliases: ['ELA'] },
        { id: '2', type: 'individual', name: 'John Doe', programs: ['SDGT'] },
        { id: '3', type: 'entity', name: 'Example Trading LLC', programs: ['SDGT'] },
        { id: '4', type: 'entity', name: 'Bank Examplar Joint Stock Company', programs: ['RUSSIA-EO14024'] },
        { id: '5', type: 'entity', name: 'Ministry of Labor', programs: ['CUBA'] },
      ),
      'aliases_newer_than_main_list.jsonl': jsonl(
        { id: '6', names: ['Cartel de Examplar'] },
        { id: '7', names: ['DOE, John'] },
      ),
    },
    records: [
      'ofac:1 Example Liberation Army (armed group) ?Example Liberation Army; ?ELA {designated=terrorist organization by the United States} full',
      'ofac:4 Bank Examplar (bank) {designated=sanctioned by the United States} full',
      'ofac:6 Cartel de Examplar (criminal organization) {designated=sanctioned by the United States} confirm',
    ],
    broken: ['sdn.jsonl', '{"id":"1","type":"entity","name":"X"}', 'ofac-sdn/sdn.jsonl:1: programs: expected a list'],
  },
  {
    id: 'name-suggestion-index',
    files: {
      'brands_operators.jsonl': jsonl(
        { id: 'Q9', name: 'Examplar', kinds: ['brand:amenity/bank'], countries: ['001'] },
        { id: 'Q99', name: 'Examplar (India)', kinds: ['brand:amenity/bank'], countries: ['IN'] },
        { id: 'Q8', name: 'Adam', kinds: ['brand:shop/clothes'], countries: ['SK'] },
        { id: 'Q7', name: 'Haarsalon Schön', kinds: ['brand:shop/hairdresser'], countries: ['DE'] },
        { id: 'Q6', name: 'Stadt Examplar', kinds: ['operator:amenity/police'], countries: ['DE'] },
        { id: 'Q5', name: 'Examplar Police', kinds: ['operator:amenity/police'], countries: ['FX'] },
      ),
    },
    records: ['Q9 Examplar (bank) {sector=banking} full', 'Q5 Examplar Police (police force; fr) full'],
    broken: ['brands_operators.jsonl', '{"id":"Q1","name":"X","kinds":[]}', 'kinds: expected at least one: []'],
  },
];
