import type { PageReport } from '../../lib/messaging/protocol.ts';

/** Roles stand in one column beside all but the longest names. */
const WIDEST_COLUMN = 40;

/** The cast as text: people, then organizations; name, role at the article's date, mentions. */
export function formatCast({ title, date, state, reason, cast }: PageReport): string {
  const head = [title, date].filter((part) => part !== '').join(', ');
  if (state !== 'annotated') return `${head}\n  not annotated: ${state}${reason ? ` (${reason})` : ''}`;
  if (cast.length === 0) return `${head}\n  no one the dataset knows`;
  const ordered = [
    ...cast.filter(({ card }) => card.kind === 'person'),
    ...cast.filter(({ card }) => card.kind === 'organization'),
  ];
  const width = Math.min(WIDEST_COLUMN, Math.max(...ordered.map(({ card }) => card.name.length)));
  const lines = ordered.map(({ card, mentions }) => {
    const now = card.now && !card.now.startsWith('Still') ? ` [now: ${card.now}]` : '';
    return `  ${card.name.padEnd(width)}  ${card.role || card.subkind}${now}  (${mentions} ${mentions === 1 ? 'mention' : 'mentions'})`;
  });
  return [head, ...lines].join('\n');
}
