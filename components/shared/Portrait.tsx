import type { JSX } from 'preact';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { OrganizationIcon } from './OrganizationIcon.tsx';

interface Props {
  name: string;
  kind: EntityKind;
  subkind: string;
}

/** A drawn monogram for people, an icon of its kind for an organization. One colour for all: no colour by party. */
export function Portrait({ name, kind, subkind }: Props): JSX.Element {
  return (
    <span class={`portrait portrait-${kind}`} aria-hidden="true">
      {kind === 'person' ? initialsOf(name) : <OrganizationIcon subkind={subkind} />}
    </span>
  );
}

/** First letters of the first and the last name: "MR" for Marco Rubio, "P" for Pelé. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word) && !/^(jr|sr|ii|iii|iv)$/i.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name];
  return chosen.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
