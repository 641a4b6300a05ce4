/** The stable interface for scorers: one article a line in, its predictions a line out, in the same order. */
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { TextBlock } from '../engine.ts';
import { inWords } from '../i18n/description.ts';
import { ENGLISH } from '../i18n/english.ts';
import { describeAt } from '../timeline/describe.ts';
import type { LoadedEngine } from './load-engine.ts';
import { type Input, parseHtml, parseText } from './read-input.ts';

interface JsonlArticle {
  id: string | number;
  title?: string;
  text?: string;
  html?: string;
  date?: string;
  lang?: string;
  url?: string;
}

export interface Prediction {
  start: number;
  end: number;
  surface: string;
  qid: string | null;
  wikipedia: string | null;
  name: string;
  type: 'person' | 'org';
  role: string;
}

/** Answers every line; a line that cannot be read is answered with `{"id", "error"}`. Returns how many those were. */
export async function annotateLines(input: Readable, output: Writable, loaded: LoadedEngine): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let answer: unknown;
    try {
      answer = annotateLine(parseLine(line), loaded);
    } catch (error) {
      failures++;
      answer = { id: idOf(line), error: `line ${number}: ${(error as Error).message}` };
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return failures;
}

function parseLine(line: string): JsonlArticle {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('expected an object');
  const article = value as Record<string, unknown>;
  if (typeof article['id'] !== 'string' && typeof article['id'] !== 'number')
    throw new Error('field "id": expected a string or a number');
  for (const field of ['title', 'text', 'html', 'date', 'lang', 'url']) {
    const content = article[field];
    if (content !== undefined && content !== null && typeof content !== 'string')
      throw new Error(`field "${field}": expected a string, got ${typeof content}`);
  }
  if (typeof article['text'] !== 'string' && typeof article['html'] !== 'string')
    throw new Error('field "text" or "html": one of them is needed');
  return value as JsonlArticle;
}

function idOf(line: string): string | number | null {
  try {
    return (JSON.parse(line) as { id?: string | number }).id ?? null;
  } catch {
    return null;
  }
}

function annotateLine(article: JsonlArticle, loaded: LoadedEngine): object {
  const html = article.text === undefined || article.text === null ? article.html : undefined;
  const input = html === undefined ? parseText(article.text as string) : parseHtml(html);
  const date = article.date || input.date;
  const predictions = predict(
    input,
    { date, language: article.lang || input.language, title: article.title ?? '' },
    loaded,
  );
  return html === undefined
    ? { id: article.id, predictions }
    : { id: article.id, predictions, text: input.text, date, isArticle: input.isArticle };
}

/** Links the input's mentions; offsets are UTF-16 units of `input.text`. */
export function predict(
  input: Input,
  context: { date: string; language: string; title: string },
  { kb, engine }: LoadedEngine,
): Prediction[] {
  const blocks: TextBlock[] = [...input.blocks];
  const known = input.blocks[0]?.text ?? '';
  // The title is evidence ("Rubio in Mexico"), but has no offsets in the text.
  if (context.title !== '' && !known.startsWith(context.title.slice(0, 40)))
    blocks.unshift({ id: -1, kind: 'headline', text: context.title });
  const { mentions } = engine.annotate(blocks, {
    date: context.date,
    language: context.language,
    outlet: input.outlet,
  });
  const predictions: Prediction[] = [];
  for (const mention of mentions) {
    const block = input.blocks.find((candidate) => candidate.id === mention.block);
    if (!block) continue;
    const entity = kb.entity(kb.indexOf(mention.entity));
    predictions.push({
      start: block.offset + mention.start,
      end: block.offset + mention.end,
      surface: mention.surface,
      qid: entity.qid,
      wikipedia: entity.wikipedia,
      name: entity.name,
      type: mention.kind === 'person' ? 'person' : 'org',
      role: inWords(ENGLISH, describeAt(entity, context.date || kb.asOf)),
    });
  }
  return predictions.sort((a, b) => a.start - b.start);
}
