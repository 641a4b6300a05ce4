import { readFileSync } from 'node:fs';
import { text as readStream } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import type { TextBlock } from '../engine.ts';
import { readPage } from '../page/page-text.ts';
import { plainTextBlocks } from '../page/plain-text.ts';

/** An article as the engine wants it, and its text in one piece. */
export interface Input {
  text: string;
  /** Each block with its offset in `text`. */
  blocks: (TextBlock & { offset: number })[];
  date: string;
  language: string;
  outlet: string;
  title: string;
  isArticle: boolean;
  reason: string;
}

/** Reads a file, an http(s) address or, for "-", standard input. Throws an Error that names what cannot be read. */
export async function readSource(source: string): Promise<string> {
  if (source === '-') return readStream(process.stdin);
  if (/^https?:/.test(source)) {
    const response = await fetch(source).catch((error: Error) => {
      throw new Error(
        `${source}: cannot be fetched (${error.cause instanceof Error ? error.cause.message : error.message})`,
      );
    });
    if (!response.ok) throw new Error(`${source}: answered ${response.status} ${response.statusText}`);
    return response.text();
  }
  try {
    return readFileSync(source, 'utf8');
  } catch (error) {
    throw new Error(`${source}: cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}

/** HTML when it looks like HTML, else plain text. */
export function parseInput(content: string): Input {
  return /^\s*(?:<!doctype|<html|<head|<body|<\?xml|<!--)/i.test(content) || /<(?:p|div|article)[\s>]/i.test(content)
    ? parseHtml(content)
    : parseText(content);
}

/** Extracts the article from HTML by the same code as in the browser. */
export function parseHtml(html: string): Input {
  const { document } = parseHTML(
    html.includes('<html') || html.includes('<HTML') ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const page = readPage(document);
  const blocks: Input['blocks'] = [];
  let text = '';
  for (const { id, kind, text: content } of page.blocks) {
    blocks.push({ id, kind, text: content, offset: text.length });
    text += `${content}\n`;
  }
  const { date, language, outlet, title } = page.info;
  return {
    text: text.trimEnd(),
    blocks,
    date,
    language,
    outlet,
    title,
    isArticle: page.isArticle,
    reason: page.reason,
  };
}

export function parseText(text: string): Input {
  const blocks = plainTextBlocks(text);
  return {
    text,
    blocks,
    date: '',
    language: '',
    outlet: '',
    title: '',
    isArticle: blocks.length > 0,
    reason: 'plain text',
  };
}
