import type { Alias, Entity, Fact, PartialDate } from '../../lib/knowledge-base/entity.ts';
import { inWords, titleInWords } from '../../lib/i18n/description.ts';
import { ENGLISH } from '../../lib/i18n/english.ts';
import { describeAt, describeNow, roleTitle } from '../../lib/timeline/describe.ts';
import { roleRank } from '../../lib/timeline/role.ts';

/** An entity as text for a person who checks it: one line for the head, the role on the day, the names, and each fact. */
export function readableRecord(entity: Entity, day: PartialDate): string {
  const { id, name, kind, subkind, countries, prominence, wikipedia, aliases, facts } = entity;
  const head = [name, `${kind}: ${subkind || '?'}`, countries.join(',') || 'no country', `prominence ${prominence}`];
  const died = inWords(ENGLISH, describeNow(entity, '', day));
  const names = aliases.map(readableAlias).join(' · ');
  return [
    `${id}  ${[...head, wikipedia === null ? 'no title' : `wp ${wikipedia === name ? '=' : wikipedia}`].join(' | ')}`,
    `  role     ${inWords(ENGLISH, describeAt(entity, day)) || '(none)'}${died === '' ? '' : ` | now: ${died}`}`,
    ...(names === '' ? [] : [`  aliases  ${names}`]),
    ...facts.map((fact) => `  ${readableFact(entity, fact)}`),
  ].join('\n');
}

function readableAlias({ text, type, needsContext, language }: Alias): string {
  const marks = [type === 'full' ? '' : type, language ?? '', needsContext ? 'needs context' : ''].filter(Boolean);
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}

function readableFact(entity: Entity, fact: Fact): string {
  const { type, value, entity: target, office, from, to, detail, source } = fact;
  const isRole = entity.kind === 'person' && roleRank(fact) !== Number.POSITIVE_INFINITY;
  const what = isRole ? titleInWords(ENGLISH, roleTitle(entity, fact)) : [value, detail].filter(Boolean).join(', ');
  const when = to !== '' || isRole ? span(from, to) : from;
  const where = target ?? (office === undefined ? '' : `${office.id} ${office.kind}${office.single ? ', single' : ''}`);
  const cells = [what, when, where === '' ? '' : `[${where}]`, `{${source.id}@${source.asOf}}`];
  return `${type.padEnd(8)} ${cells.filter(Boolean).join('  ')}`;
}

/** "2019 – 2021", "2019 –", "? – 2021", ''. */
function span(from: PartialDate, to: PartialDate): string {
  return from === '' && to === '' ? '' : `${from || '?'} – ${to}`.trimEnd();
}
