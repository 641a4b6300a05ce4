/**
 * Our own gold articles (test/articles/gold/): `date:`, `language:` and `title:` lines, an empty line, then paragraphs. A name
 * that must be linked is written `[[surface|Q42]]` or `[[surface|wp:Title]]`, one that may be left or linked `{{surface|Q42}}`;
 * everything else must stay silent. `entities.tsv` gives each identity its kind and name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldArticle, GoldMention } from './corpus.ts';

export const GOLD_FOLDER: string = fileURLToPath(new URL('../articles/gold/', import.meta.url));
/** Gold articles that nobody looks at while the linker is worked on: they say how it does on articles it has not seen. */
export const HELD_OUT_FOLDER: string = fileURLToPath(new URL('../articles/held-out/', import.meta.url));
/** Twelve more, written when the errors of those had been looked at. */
export const FRESH_FOLDER: string = fileURLToPath(new URL('../articles/fresh/', import.meta.url));

export interface GoldEntity {
  kind: 'person' | 'org';
  name: string;
}

/** By identity as the articles write it: "Q42" or "wp:English Wikipedia title". */
export type GoldEntities = ReadonlyMap<string, GoldEntity>;

const HEADER = ['date', 'language', 'title'] as const;
const MARK = /\[\[([^[\]{}|]+)\|([^[\]{}|]+)\]\]|\{\{([^[\]{}|]+)\|([^[\]{}|]+)\}\}/g;
const IDENTITY = /^(?:Q[1-9]\d*|wp:\S.*)$/;

/** Reads `id`, `kind` and `name`, separated by tabs. Throws an Error that names the line of a row that is not so. */
export function parseGoldEntities(content: string, file = 'entities.tsv'): GoldEntities {
  const entities = new Map<string, GoldEntity>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const where = `${file}:${index + 1}`;
    const [id = '', kind = '', name = '', ...rest] = line.split('\t');
    if (!IDENTITY.test(id)) throw new Error(`${where}: id “${id}”: expected Q… or wp:…`);
    if (kind !== 'person' && kind !== 'org') throw new Error(`${where}: kind “${kind}”: expected person or org`);
    if (name === '' || rest.length > 0) throw new Error(`${where}: expected id, kind and name, separated by tabs`);
    if (entities.has(id)) throw new Error(`${where}: ${id} is listed twice`);
    entities.set(id, { kind, name });
  }
  return entities;
}

/** The article with its marks taken out; its text begins with the title. Throws an Error that names file and line. */
export function parseGoldArticle(content: string, file: string, entities: GoldEntities): GoldArticle {
  const lines = content.replace(/\n+$/, '').split('\n');
  const header: Record<string, string> = {};
  for (const [index, field] of HEADER.entries()) {
    const value = lines[index]?.startsWith(`${field}: `) ? lines[index].slice(field.length + 2).trim() : '';
    if (value === '') throw new Error(`${file}:${index + 1}: expected “${field}: …”, got “${lines[index] ?? ''}”`);
    header[field] = value;
  }
  const { date = '', language = '', title = '' } = header;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`${file}:1: date “${date}”: expected YYYY-MM-DD`);
  if (!/^[a-z]{2}$/.test(language)) throw new Error(`${file}:2: language “${language}”: expected two letters`);
  if (lines[3] !== '') throw new Error(`${file}:4: expected an empty line after the title`);
  const mentions: GoldMention[] = [];
  let text = '';
  for (const [index, line] of [title, ...lines.slice(3)].entries()) {
    if (index > 0) text += '\n';
    text += readLine(line, text.length, `${file}:${index + 3}`, entities, mentions);
  }
  return { id: basename(file, '.txt'), title: text.slice(0, text.indexOf('\n')), text, date, lang: language, mentions };
}

function readLine(
  line: string,
  offset: number,
  where: string,
  entities: GoldEntities,
  mentions: GoldMention[],
): string {
  let plain = '';
  let done = 0;
  const add = (piece: string): void => {
    if (/\[\[|\]\]|\{\{|\}\}/.test(piece))
      throw new Error(`${where}: a mark that is not [[surface|identity]] or {{surface|identity}} in “${piece}”`);
    plain += piece;
  };
  for (const match of line.matchAll(MARK)) {
    add(line.slice(done, match.index));
    done = match.index + match[0].length;
    const optional = match[3] !== undefined;
    const surface = (match[1] ?? match[3]) as string;
    const identity = (match[2] ?? match[4]) as string;
    if (!IDENTITY.test(identity))
      throw new Error(`${where}: identity “${identity}” of “${surface}”: expected Q… or wp:…`);
    const entity = entities.get(identity);
    if (!entity) throw new Error(`${where}: identity “${identity}” of “${surface}” is not in entities.tsv`);
    const start = offset + plain.length;
    const isQid = !identity.startsWith('wp:');
    mentions.push({
      start,
      end: start + surface.length,
      surface,
      qid: isQid ? identity : null,
      wikipedia: isQid ? null : identity.slice(3),
      type: entity.kind,
      name: entity.name,
      ...(optional && { optional }),
    });
    plain += surface;
  }
  add(line.slice(done));
  return plain;
}

/** Every article of the folder, by date. */
export function readGoldArticles(folder: string = GOLD_FOLDER): GoldArticle[] {
  const entities = parseGoldEntities(readFileSync(join(folder, 'entities.tsv'), 'utf8'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseGoldArticle(readFileSync(join(folder, file), 'utf8'), file, entities));
}
