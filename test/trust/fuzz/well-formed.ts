/** What the damage begins from: one good example of each kind. */
import type { Pack } from '../../../lib/packs/pack.ts';
import { writeBackup } from '../../../lib/settings/backup.ts';

export const SETTINGS = {
  paused: false,
  sites: { 'a.example': 'off', 'b.example': 'on' },
  snoozes: { 'c.example': 1_800_000_000_000 },
  density: 'every',
  kinds: 'people',
  trigger: 'alt',
  known: { Q1: 'Somebody' },
  'settings-version': 0,
};

export const MESSAGES: readonly unknown[] = [
  {
    blocks: [
      { id: 0, kind: 'headline', text: 'A headline' },
      { id: 1, kind: 'paragraph', text: 'A paragraph.' },
    ],
    context: { date: '2025-06-01', language: 'en', outlet: 'A paper' },
  },
  { entity: 'Q1', index: 0 },
  { entity: 'Q1', instead: 'Q2' },
  { entity: 'Q1', name: 'Somebody' },
  ['Q1', 'Q2'],
  3,
  null,
  undefined,
];

export const JSON_PACK = JSON.stringify(
  {
    format: 'dramatis-pack',
    version: 1,
    name: 'My town',
    source: 'Town hall',
    asOf: '2026-08-01',
    entities: [
      {
        id: 'jane-doe',
        kind: 'person',
        name: 'Jane Doe',
        aliases: ['J. Doe'],
        what: 'politician',
        countries: ['us'],
        facts: [
          { type: 'office', value: 'Mayor of Springfield', from: '2024-01-01' },
          { type: 'employer', value: 'Chess Club', entity: 'chess-club' },
        ],
      },
      { id: 'chess-club', kind: 'organization', name: 'Springfield Chess Club', what: 'sports club' },
    ],
  },
  null,
  2,
);

export const CSV_PACK =
  'id,kind,name,aliases,what,countries,wikipedia\n' +
  'jane-doe,person,Jane Doe,"J. Doe|Jane D.",politician,us,\n' +
  'chess-club,organization,"Springfield ""Chess"" Club",,sports club,us,\n';

export const BACKUP = writeBackup(
  {
    settings: {
      paused: false,
      sites: { 'a.example': 'off', 'b.example': 'on' },
      snoozes: { 'c.example': 1_800_000_000_000 },
      density: 'every',
      kinds: 'people',
      trigger: 'alt',
      known: { Q1: 'Somebody', 'pack/my-town/jane-doe': 'Jane Doe' },
    },
    packs: [JSON.parse(JSON_PACK) as Pack],
  },
  '2026-08-01',
);

export const SITE_LIST = '# my sites\na.example off\nhttps://www.b.example/page on\nc.example\n  d.example;on # why\n';
