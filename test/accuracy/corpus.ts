import { existsSync, readFileSync } from 'node:fs';

/** A gold mention; offsets are UTF-16 units of the article's text. */
export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  qid?: string | null;
  wikipedia?: string | null;
  type?: string;
  name?: string | null;
  coref?: unknown;
  optional?: unknown;
  desc?: unknown;
  named?: boolean;
  parent?: unknown;
  /** Where a corpus marks only the end of a phrase ("yan" of "Lee Cheuk-yan"): the whole of it. */
  full_start?: number;
  full_end?: number;
}

export interface GoldArticle {
  id: string;
  title?: string;
  text: string;
  date?: string;
  lang?: string;
  mentions: GoldMention[];
  evaluation_span?: [number, number];
}

/** The folder of gold corpora beside the project; absent on a plain checkout. */
export const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
export const CORPUS_NAMES = ['news-fair-dev', 'gum-news', 'kore50', 'reuters-128'] as const;

export function corpusExists(name: string): boolean {
  return existsSync(new URL(`${name}.jsonl`, CORPORA));
}

export function readCorpus(file: string | URL): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/**
 * QIDs whose kind the corpora's own table does not give as person or organization: predictions of them are not counted,
 * as the product never links places or works.
 */
export function entityKinds(): Map<string, 'person' | 'org' | 'place' | 'other'> {
  const file = new URL('_qid_types.json', CORPORA);
  if (!existsSync(file)) return new Map();
  const types = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return new Map(
    Object.entries(types).map(([qid, classes]) => {
      const has = (id: string): boolean => classes.includes(id);
      const kind = has('Q215627')
        ? has('Q43229')
          ? 'org'
          : 'person'
        : has('Q27096213')
          ? 'place'
          : has('Q43229')
            ? 'org'
            : 'other';
      return [qid, kind];
    }),
  );
}

export function entityLabels(): Map<string, string> {
  const file = new URL('_qid_names.json', CORPORA);
  return existsSync(file)
    ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
    : new Map();
}
