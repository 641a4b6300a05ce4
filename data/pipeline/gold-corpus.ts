import { readFileSync } from 'node:fs';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';

/** An entity that a gold corpus says its articles name. */
export interface GoldEntity {
  kind: EntityKind;
  qid: string | null;
  /** English Wikipedia title, with spaces. */
  wikipedia: string | null;
  /** What the corpus calls it; where it says nothing, one surface form. */
  name: string;
  /** Mentions in the corpus. */
  mentions: number;
}

interface GoldMention {
  start: number;
  end: number;
  surface?: string;
  name?: string | null;
  qid?: string | null;
  wikipedia?: string | null;
  type?: string;
  named?: boolean;
  coref?: boolean;
  optional?: boolean;
  desc?: boolean;
  parent?: unknown;
}
interface GoldArticle {
  id: string;
  text: string;
  mentions: GoldMention[];
  evaluation_span?: [number, number];
}

const KINDS: Record<string, EntityKind> = { person: 'person', org: 'organization' };

/**
 * The distinct people and organizations of a corpus, one JSON article a line, in order of first mention. Taken are named
 * mentions with a QID or title inside the span that is evaluated; not descriptions, pronouns or names inside other names.
 * Throws with file and line when a line is no article.
 */
export function readGold(file: string): GoldEntity[] {
  const found = new Map<string, GoldEntity>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    for (const mention of mentionsOf(parse(line, `${file}:${index + 1}`))) {
      const kind = KINDS[mention.type ?? ''];
      const wikipedia = mention.wikipedia?.replaceAll('_', ' ') ?? null;
      const key = mention.qid ?? wikipedia;
      if (kind === undefined || key === null || key === '') continue;
      const known = found.get(key);
      if (known !== undefined) known.mentions++;
      else {
        const name = mention.name ?? mention.surface ?? '';
        found.set(key, { kind, qid: mention.qid ?? null, wikipedia, name, mentions: 1 });
      }
    }
  }
  return [...found.values()];
}

function parse(line: string, place: string): GoldArticle {
  let article: GoldArticle;
  try {
    article = JSON.parse(line) as GoldArticle;
  } catch (cause) {
    throw new Error(`${place}: not JSON: ${line.slice(0, 60)}`, { cause });
  }
  if (!Array.isArray(article.mentions)) throw new Error(`${place}: mentions: expected a list`);
  return article;
}

function mentionsOf({ mentions, text, evaluation_span: [from, to] = [0, text.length] }: GoldArticle): GoldMention[] {
  return mentions.filter(
    (mention) =>
      mention.start >= from && mention.end <= to && mention.named !== false && !mention.coref && !mention.optional && !mention.desc && mention.parent === undefined,
  ); // prettier-ignore
}
