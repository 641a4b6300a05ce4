/**
 * What cards say of 34 real people and organizations at three dates each, against what their records say. The records are
 * read here line by line, with none of the code that cards are made by.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardText } from '../../../components/card/card-text.ts';
import { buildCard } from '../../../lib/cards/build-card.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { ensureKnowledgeBase } from '../../browsers/ensure-knowledge-base.ts';

const IDS = [
  'Q192533', 'Q567', 'Q3052772', 'Q6182718', 'Q265852', 'Q317521', 'Q615', 'Q56434717', 'Q6109517', 'Q311440', 'Q11107', 'Q461391', 'Q334155',
  'Q55223040', 'Q6395324', 'Q26876', 'Q43274', 'Q10853588', 'Q164038', 'Q236939', 'Q132345', 'Q57792', 'Q467112', 'Q3606816',
  'Q7184', 'Q8880', 'wagner-group', 'tren-de-aragua', 'lehman-brothers', 'Q9325', 'youtube', 'Q8682', 'Q66', 'Q11201',
]; // prettier-ignore
const DATES = ['2009-06-15', '2018-03-20', '2025-06-17'];
/** The post in the line under the name, and three more: a king of many countries has no room for all. */
const MOST_SHOWN = 4;
const TODAY = '2026-08-22';

type RawFact = [type: string, source: string, value: string, from?: string, to?: string, detail?: string];
interface RawRecord {
  id: string;
  name: string;
  facts?: RawFact[];
}

const FOLDER = 'data/entities';
const KNOWLEDGE_BASE = 'data/public/knowledge-base.bin';

function readLines<Row extends { id: string }>(file: string): Row[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const records = new Map<string, RawRecord>(
  ['people', 'organizations'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder)).flatMap((file) =>
      readLines<RawRecord>(`${folder}/${file}`).map((row): [string, RawRecord] => [row.id, row]),
    ),
  ),
);
const offices = new Map(readLines<{ id: string; title: string }>('offices.jsonl').map(({ id, title }) => [id, title]));

/** A value as a reader sees it: `#id` is an office or an entity. */
const words = (value: string): string =>
  value.startsWith('#') ? (offices.get(value.slice(1)) ?? records.get(value.slice(1))?.name ?? value) : value;
const isDay = (date: string | undefined): date is string => date?.length === 10;

ensureKnowledgeBase();
const kb = openKnowledgeBase(readFileSync(KNOWLEDGE_BASE));

describe.each(IDS)('the card of %s', (id) => {
  const record = records.get(id) as RawRecord;
  const facts = record.facts ?? [];
  const entity = kb.entity(kb.indexOf(id));

  it.each(DATES)('on %s says what its record says', (date) => {
    const view = { date, today: TODAY, entities: [entity], strings: ENGLISH };
    const lines = cardText(buildCard(entity, view, null, []), ENGLISH).split('\n');
    const [head, ...rest] = lines;
    // What was true that day; what is true now, and the sources, apart.
    const told = rest.filter((line) => !line.startsWith('Now:') && !/^\[\d+\]/.test(line));

    expect(head).toBe(record.name);
    expect([...wrongNumbers(lines), ...wrongPosts(facts, told, date), ...wrongDays(facts, told, date)]).toEqual([]);
  });
});

/** Each fact has the number of a source that stands below. */
function wrongNumbers(lines: readonly string[]): string[] {
  const sources = lines.filter((line) => /^\[\d+\] /.test(line)).length;
  return lines.filter((line) => Number(/ \[(\d+)\]$/.exec(line)?.[1] ?? 1) > Math.max(1, sources));
}

function wrongPosts(facts: readonly RawFact[], told: readonly string[], date: string): string[] {
  const posts = facts.filter(([type]) => type === 'office');
  const has = (line: string, value: string): boolean => line.toLowerCase().includes(words(value).toLowerCase());
  const held = posts.filter(([, source, , from, to]) => {
    const vouched = source.split('@')[1] ?? '';
    return isDay(from) && from <= date && (isDay(to) ? date <= to : !to && date <= vouched);
  });
  const ended = posts.filter(([, , , from, to]) => isDay(from) && isDay(to) && to < date);
  const begun = new Set(facts.filter(([, , , from]) => !from || from <= date).map(([, , value]) => words(value)));
  const later = posts.filter(([, , value, from]) => isDay(from) && from > date && !begun.has(words(value)));
  const shown = held.filter(([, , value]) => told.some((line) => has(line, value)));
  const role = told.find((line) => line.startsWith('When published')) ?? '';
  const then = facts.filter(
    ([, , , from = '', to = '']) => from <= date && (to === '' || to >= date.slice(0, to.length)),
  );
  return [
    // What they held that day is there, and the line under the name is of that day.
    ...(shown.length >= Math.min(held.length, MOST_SHOWN)
      ? []
      : [`of ${held.map(([, , value]) => words(value)).join(', ')} only ${shown.length} are told`]),
    ...(held.length > 0 && (/: former|\(as of/.test(role) || !then.some(([, , value]) => has(role, value)))
      ? [`role: ${role}`]
      : []),
    // What had ended is told as past, with its years.
    ...ended
      .filter(
        ([, , value, from = '', to = '']) =>
          !told.some(
            (line) =>
              (line.startsWith('Before:') || /^When published.*former/.test(line)) &&
              has(line, value) &&
              line.includes(from.slice(0, 4)) &&
              line.includes(to.slice(0, 4)),
          ),
      )
      .map(([, , value, from, to]) => `not told as past: ${words(value)} ${from} – ${to}`),
    // Nothing of what was still to come.
    ...later
      .filter(([, , value]) =>
        told.some((line) => line.includes(`: ${words(value)} [`) || line.includes(`: ${words(value)}, `)),
      )
      .map(([, , value]) => `too early: ${words(value)}`),
  ];
}

function wrongDays(facts: readonly RawFact[], told: readonly string[], date: string): string[] {
  const text = told.join('\n');
  return facts.flatMap(([type, , value, from = '']): string[] => {
    if (type === 'born' && isDay(from)) return text.includes(`Born: ${dayInWords(from)}`) ? [] : [`born ${from}`];
    if (type === 'founded' && from !== '')
      return new RegExp(`Founded: .*${from.slice(0, 4)}`).test(text) ? [] : [`founded ${from}`];
    if (type === 'headquarters' && from === '')
      return text.includes(words(value)) ? [] : [`headquarters ${words(value)}`];
    if (type === 'designated' && isDay(from) && from > date)
      return text.includes(dayInWords(from)) ? [`designated too early: ${from}`] : [];
    return [];
  });
}

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
  return `${date} ${months[month - 1]} ${year}`;
}
