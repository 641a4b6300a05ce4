import type { PartialDate } from '../knowledge-base/entity.ts';
import type { CardModel, CastEntry } from './card-model.ts';

/** The article and the data behind a copied cast. */
export interface TakeAwayContext {
  title: string;
  url: string;
  date: PartialDate;
  /** Day of the dataset's newest fact. */
  dataAsOf: PartialDate;
}

export const TAKE_AWAY_FORMS = ['text', 'markdown', 'csv'] as const;
export type TakeAwayForm = (typeof TAKE_AWAY_FORMS)[number];

/** The words of the copy, in the reader's language. */
export interface TakeAwayWords {
  people: string;
  organizations: string;
  now: string;
  labelled: (label: string, text: string) => string;
  sources: string;
  published: (date: string) => string;
  dataOf: (date: string) => string;
  mentions: (count: number) => string;
  source: (title: string, asOf: PartialDate) => string;
}

/** The cast with its sources and the date of the data, to be pasted elsewhere. */
export function takeAway(
  form: TakeAwayForm,
  cast: readonly CastEntry[],
  context: TakeAwayContext,
  words: TakeAwayWords,
): string {
  return form === 'csv' ? asCsv(cast, context) : asText(cast, context, words, form === 'markdown');
}

function asText(cast: readonly CastEntry[], context: TakeAwayContext, words: TakeAwayWords, marked: boolean): string {
  const sources: string[] = [];
  const cite = (card: CardModel): string => {
    const numbers = citedSources(card).map(({ title, asOf }) => {
      const source = words.source(title, asOf);
      const known = sources.indexOf(source);
      return known >= 0 ? known + 1 : sources.push(source);
    });
    return numbers.length > 0 ? ` [${[...new Set(numbers)].join(', ')}]` : '';
  };
  const plain = (text: string): string => (marked ? escapeMarkdown(text) : text);
  const lineOf = ({ card, mentions }: CastEntry): string => {
    const name = marked ? `**${plain(card.name)}**` : card.name;
    const role = plain(card.role || card.kindName);
    const now = card.now === '' ? '' : ` (${words.labelled(words.now, plain(card.now))})`;
    const what = role === '' ? name : words.labelled(name, role);
    return `${marked ? '- ' : ''}${what}${now} · ${words.mentions(mentions)}${cite(card)}`;
  };
  const section = (title: string, kind: CardModel['kind']): string[] => {
    const entries = cast.filter(({ card }) => card.kind === kind);
    return entries.length === 0
      ? []
      : ['', marked ? `## ${title}` : title, ...(marked ? [''] : []), ...entries.map(lineOf)];
  };
  const title = context.title || context.url;
  const head = [marked ? `# ${plain(title)}` : title, ...(marked ? [''] : [])];
  const about = [context.title === '' ? '' : context.url, context.date && words.published(context.date)].filter(
    Boolean,
  );
  const body = [...section(words.people, 'person'), ...section(words.organizations, 'organization')];
  const foot = ['', marked ? `## ${words.sources}` : words.sources, ...(marked ? [''] : [])];
  const listed = sources.map((source, i) => `${i + 1}. ${plain(source)}`);
  return `${[...head, about.join(' · '), ...body, ...foot, ...listed, '', words.dataOf(context.dataAsOf)].join('\n')}\n`;
}

/** Who says what the line says: of the role where it is one fact, else of the whole card. */
function citedSources(card: CardModel): CardModel['sources'] {
  const own = card.roleFact && card.sources[card.roleFact.source];
  return own ? [own] : card.sources;
}

const COLUMNS = [
  'name',
  'kind',
  'what',
  'role',
  'now',
  'mentions',
  'wikipedia',
  'sources',
  'article',
  'published',
  'data',
] as const;

function asCsv(cast: readonly CastEntry[], context: TakeAwayContext): string {
  const rows = cast.map(({ card, mentions }) => [
    card.name, card.kind, card.subkind, card.role, card.now, String(mentions), card.wikipedia ?? '',
    citedSources(card).map(({ title, asOf }) => (asOf === '' ? title : `${title} (${asOf})`)).join('; '),
    context.url, context.date, context.dataAsOf,
  ]); // prettier-ignore
  return `${[[...COLUMNS], ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted as RFC 4180 wants; a cell that a spreadsheet would take for a formula is made text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}
