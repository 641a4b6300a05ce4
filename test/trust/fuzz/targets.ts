/** What comes from outside, and what must hold for whatever comes: never a throw but the announced one, never a refusal without a reason. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { siteFromInput } from '../../../components/options/site-from-input.ts';
import { createEngine } from '../../../lib/engine.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import { FormatError } from '../../../lib/knowledge-base/format.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { refusalOf, type Sender, whoSent } from '../../../lib/messaging/accepted.ts';
import { BACKGROUND_RULES } from '../../../lib/messaging/rules-in-background.ts';
import { PAGE_RULES } from '../../../lib/messaging/rules-in-page.ts';
import { encodePack } from '../../../lib/packs/encode-pack.ts';
import { entitySchema, packSchema } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { readBackup, writeBackup } from '../../../lib/settings/backup.ts';
import { migrate, VERSION_KEY } from '../../../lib/settings/migrations.ts';
import { readSettings } from '../../../lib/settings/read-settings.ts';
import { SCHEMAS, SETTING_KEYS } from '../../../lib/settings/settings.ts';
import { readSiteList, writeSiteList } from '../../../lib/settings/site-list.ts';
import { everything } from '../../lib/knowledge-base/fixture.ts';
import { damagedBytes, damagedText, hostileText, junk, nearly } from './junk.ts';
import { BACKUP, CSV_PACK, JSON_PACK, MESSAGES, SETTINGS, SITE_LIST } from './well-formed.ts';

export interface Target {
  name: string;
  /** Of a hundred cases, how many go here. */
  share: number;
  property: fc.IRawProperty<unknown>;
}

const bytes = encode(everything);
const knowledgeBase = openKnowledgeBase(bytes);
const engine = createEngine({ kb: knowledgeBase, lexicon: knowledgeBase, countries: {} });
const RULES = { ...PAGE_RULES, ...BACKGROUND_RULES };
const NAMES = Object.keys(RULES) as (keyof typeof RULES)[];
const SENDERS: readonly Sender[] = ['page', 'extension', 'stranger'];

/** A storage gives an object, whatever is in it. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

export const TARGETS: readonly Target[] = [
  {
    name: 'stored settings',
    share: 20,
    property: fc.property(
      fc.oneof(nearly(SETTINGS).filter(isObject), fc.dictionary(fc.constantFrom(...SETTING_KEYS, VERSION_KEY, '__proto__'), junk)),
      (stored) => {
        const { settings, problems } = readSettings(migrate(stored as Record<string, unknown>));
        for (const key of SETTING_KEYS) must(v.is(SCHEMAS[key], settings[key]), `${key} is not what it should be`);
        for (const { key, message } of problems) must(message.startsWith(`${key}: `), 'a problem without its place');
        must(!('polluted' in {}), 'an object was changed that belongs to all');
      },
    ),
  },
  {
    name: 'messages',
    share: 20,
    property: fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...SENDERS),
      fc.oneof(junk, fc.constantFrom(...MESSAGES).chain(nearly)),
      (type, sender, data) => {
        const refusal = refusalOf(RULES, type, data, sender);
        if (refusal !== null) must(refusal.startsWith(type) && refusal.length > type.length + 2, 'a refusal without a reason');
        else must(RULES[type].from.includes(sender as never) && v.is(RULES[type].data, data), 'taken, though wrong');
      },
    ),
  },
  {
    name: 'senders',
    share: 5,
    property: fc.property(
      fc.record({ id: fc.option(hostileText), url: fc.option(hostileText), tab: junk }, { requiredKeys: [] }),
      (facts) => {
        const sender = whoSent(facts as never, { id: 'our-id', root: 'chrome-extension://our-id/' });
        must(sender === 'stranger', 'a stranger was let in');
      },
    ),
  },
  {
    name: 'imported settings',
    share: 10,
    property: fc.property(fc.oneof(damagedText(BACKUP), nearly(JSON.parse(BACKUP)).map((value) => asJson(value)), hostileText), checkBackup),
  },
  {
    name: 'imported site rules',
    share: 5,
    property: fc.property(fc.oneof(damagedText(SITE_LIST), hostileText), checkSiteList),
  },
  {
    name: 'packs, JSON',
    share: 15,
    property: fc.property(fc.oneof(damagedText(JSON_PACK), nearly(JSON.parse(JSON_PACK)).map((value) => asJson(value)), hostileText), (text) =>
      checkPack('a.json', text),
    ),
  },
  {
    name: 'packs, CSV',
    share: 10,
    property: fc.property(fc.oneof(damagedText(CSV_PACK), hostileText), (text) => checkPack('a.csv', text)),
  },
  {
    name: 'the compiled file',
    share: 10,
    property: fc.property(damagedBytes(bytes), (damaged) => {
      if (Buffer.compare(damaged, bytes) === 0) return;
      try {
        openKnowledgeBase(damaged);
      } catch (error) {
        must(error instanceof FormatError && /expected .+, got /.test(error.message), `refused without a reason: ${String(error)}`);
        return;
      }
      throw new Error('a damaged file was opened');
    }),
  },
  {
    name: 'texts of pages',
    share: 5,
    property: fc.property(fc.array(hostileText, { maxLength: 6 }), fc.oneof(hostileText, fc.constant('2025-06-01')), (texts, date) => {
      const blocks = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
      const { mentions } = engine.annotate(blocks, { date, language: 'en' });
      for (const { block, start, end, surface } of mentions)
        must(blocks[block]!.text.slice(start, end) === surface && start < end, 'a mention that is not there');
    }),
  },
]; // prettier-ignore

/** BigInts and circles are no JSON; what stands for them is. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}` : inner)) ?? '';
  } catch {
    return '';
  }
}

/** All of a file is taken or nothing, and what was taken is written and read again as it is. */
function checkBackup(text: string): void {
  const reading = readBackup(text);
  if (!reading.ok) {
    must(reading.problems.length > 0, 'refused without a reason');
    for (const { fault, field } of reading.problems)
      must(BACKUP_FAULTS.includes(fault) && typeof field === 'string', `odd fault ${fault}`);
    return;
  }
  const { settings, packs } = reading.backup;
  for (const key of SETTING_KEYS)
    must(settings[key] === undefined || v.is(SCHEMAS[key], settings[key]), `${key} is not what it should be`);
  must(v.is(v.array(packSchema), packs), 'a pack that is none was taken');
  const again = readBackup(writeBackup(reading.backup, '2026-08-01'));
  must(again.ok && isDeepStrictEqual(again.backup, reading.backup), 'written, it is read as something else');
}

const BACKUP_FAULTS = ['syntax', 'format', 'version', 'unknown-field', 'value'];

function checkSiteList(text: string): void {
  const reading = readSiteList(text, siteFromInput);
  if (!reading.ok) {
    must(reading.problems.length > 0, 'refused without a reason');
    for (const { line } of reading.problems) must(line >= 1 && line <= text.split('\n').length, `no line ${line}`);
    return;
  }
  const again = readSiteList(writeSiteList(reading.rules), (typed) => typed);
  must(again.ok && isDeepStrictEqual(again.rules, reading.rules), 'written, they are read as others');
  for (const rule of Object.values(reading.rules)) must(rule === 'on' || rule === 'off', `taken: ${String(rule)}`);
}

function checkPack(name: string, text: string): void {
  const reading = readPack({ name, text });
  if (!reading.ok) {
    must(reading.problems.length > 0, 'refused without a reason');
    for (const { fault, line } of reading.problems) must(/^[a-z-]+$/.test(fault) && line >= 0, `odd fault ${fault}`);
    return;
  }
  for (const entity of reading.pack.entities) must(v.is(entitySchema, entity), 'taken, though wrong');
  openKnowledgeBase(encodePack(reading.pack, knowledgeBase).bytes);
}
