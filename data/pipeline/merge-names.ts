import type { Alias, EntityKind } from '../../lib/knowledge-base/entity.ts';
import { aliasStanding } from './alias-context.ts';
import { fold } from './fold.ts';
import { shownName } from './shown-name.ts';
import type { Group } from './join.ts';
import { isAreaOf } from './place-names.ts';
import type { SourceAlias, SourceRecord } from './source-record.ts';

/** More names than these are spelling noise; the first ones come from the most trusted sources. */
const MAX_ALIASES = 24;
const MAX_ALIAS_LENGTH = 90;
const HONORIFIC =
  /^(lord|lady|sir|dame|baron|baroness|viscount|earl|duke|dr|prof|mr|mrs|ms|rep|sen|gov|president|senator|minister|bundes\w+)\.? /i;

export interface MergedNames {
  name: string;
  aliases: Alias[];
}

/** The name of the most trusted source in Latin letters, and every other name as an alias. */
export function mergeNames(group: Group, isBlocked: (alias: string) => boolean): MergedNames {
  const { kind } = group.records[0] as SourceRecord;
  const naming = group.records.filter(({ standing }) => standing !== 'confirm');
  const named =
    naming.find((record) => isLatin(record.name) && record.standing === 'full') ??
    naming.find((record) => isLatin(record.name)) ??
    group.records[0];
  const given = titleName(group, kind) ?? named?.name ?? '';
  const name = shownName(given, kind);
  const byText = new Map<string, Alias>();
  const own = fold(name);
  const vouched = group.records.some((record) => record.source.startsWith('curated/') && fold(record.name) === own);
  const add = (alias: SourceAlias, trusted: boolean): void => {
    const written = alias.text.replace(/\s+/g, ' ').trim();
    const folded = fold(written);
    // "?" at a hand-written name holds for the name however the most trusted source spells it.
    const warned = trusted && alias.needsContext === true;
    const text = warned && folded === own ? name : written;
    const key = alias.type === 'acronym' ? text : folded;
    const standing = trusted ? 'free' : aliasStanding(text, kind);
    if (!isUsable(text, kind, alias.type) || isBlocked(text) || isAreaOf(name, text)) return;
    const needsContext =
      (alias.needsContext ?? false) ||
      standing === 'context' ||
      (!trusted && needsContextByForm(text, kind, alias.type));
    // A hand-written record vouches for its name as it stands, whatever a register makes of its short form.
    if (folded === own && vouched && !trusted) return;
    // The name itself is an alias only to say how it is to be taken.
    if (folded === own && (text !== name || (!needsContext && alias.type !== 'acronym'))) return;
    if (standing === 'blocked' && text !== name) return;
    const old = byText.get(key);
    if (old === undefined)
      byText.set(key, {
        text,
        type: alias.type,
        needsContext,
        ...(alias.language === undefined ? {} : { language: alias.language }),
      });
    else {
      if (warned) old.needsContext = true;
      if (old.type === 'full' && alias.type !== 'full') old.type = alias.type;
    }
  };
  if (!vouched) add({ text: name, type: 'full' }, false);
  // "National Council (Austria)": the bracket told it apart, so the bare name needs the article's support.
  if (kind === 'organization' && given !== name && given.endsWith(')') && !freely(group, name))
    byText.set(own, { text: name, type: 'full', needsContext: true });
  for (const record of group.records) {
    const trusted = record.source.startsWith('curated/');
    if (record.standing !== 'confirm' && fold(record.name) !== own) add({ text: record.name, type: 'full' }, trusted);
    for (const alias of record.aliases ?? []) add(alias, trusted);
  }
  for (const title of group.titles) add({ text: title.replace(/ \([^)]*\)$/, ''), type: 'full' }, false);
  return { name, aliases: [...byText.values()].slice(0, MAX_ALIASES) };
}

/** Whether a hand-written record lets the name stand alone. */
function freely(group: Group, name: string): boolean {
  const own = fold(name);
  return group.records.some(
    ({ source, aliases = [] }) =>
      source.startsWith('curated/') && aliases.some(({ text, needsContext }) => fold(text) === own && !needsContext),
  );
}

/** The Wikipedia title of a person, if a source writes the name so too: it is the name most people know. */
function titleName(group: Group, kind: EntityKind): string | undefined {
  const title = kind === 'person' ? group.titles[0]?.replace(/ \([^)]*\)$/, '') : undefined;
  if (title === undefined || !isLatin(title)) return undefined;
  const wanted = fold(title);
  const known = group.records.some(
    ({ name, aliases = [] }) => fold(name) === wanted || aliases.some(({ text }) => fold(text) === wanted),
  );
  return known ? title : undefined;
}

/** A single word or an initialled name does not tell a person apart; a short acronym does not tell a body apart. */
function needsContextByForm(text: string, kind: EntityKind, type: Alias['type']): boolean {
  if (type === 'acronym') return text.length < 3;
  if (kind === 'person') return !text.includes(' ') || /^(\p{L}\. ?)+\S+$/u.test(text) || HONORIFIC.test(text);
  return type === 'short';
}

function isUsable(text: string, kind: EntityKind, type: Alias['type']): boolean {
  if (text.length < 2 || text.length > MAX_ALIAS_LENGTH || !/\p{L}/u.test(text)) return false;
  if (/[;|<>{}[\]"_@#]|https?:|\.\.\.|[&,-]$/.test(text)) return false;
  if (kind === 'person') {
    if (/[,\d/()]/.test(text.replace(/, (Jr|Sr|II|III|IV)\.?$/, '').replace(/ (II|III|IV|V|VI|XIV)$/, '')))
      return false;
    if (/^bundes|^(minister|präsident)/i.test(text)) return false;
  } else if (type !== 'acronym' && /^\d+$/.test(text)) return false;
  return /\p{Lu}|\d/u.test(text) || !isLatin(text);
}

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
