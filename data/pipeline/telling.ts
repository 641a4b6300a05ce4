import type { Draft } from './draft.ts';

/**
 * Whether a card would tell a reader anything: what it is (an occupation or an office for people, a kind for organizations) and
 * at least one thing more (a dated or linked fact, or its country).
 */
export function isTelling(draft: Draft): boolean {
  const offices = draft.facts.filter(({ type }) => type === 'office' || type === 'nominated').length;
  const others = draft.facts.length - offices;
  if (draft.kind === 'person')
    return (
      (draft.subkind !== '' && (draft.countries.length > 0 || draft.facts.length > 0)) ||
      (offices > 0 && offices + others + draft.countries.length > 1)
    );
  return draft.subkind !== '' && (draft.countries.length > 0 || draft.facts.length > 0);
}
