import { fold } from './fold.ts';
import type { RecordSet } from './record-files.ts';
import { readAlias } from './records.ts';

/** A surface form that several records share. */
export interface AmbiguousForm {
  form: string;
  /** Records (with a card) that have it as a name or alias. */
  holders: number;
  /** The weightiest of them. */
  example: string[];
}

const EXAMPLES = 4;

/**
 * Forms that more than one record has, most shared first. `needsContext` chooses between forms that all their holders mark as
 * in need of context and forms that at least one holder lets stand alone: among the latter only prominence decides.
 */
export function ambiguousForms(set: RecordSet, needsContext: boolean): AmbiguousForm[] {
  const holders = new Map<string, { form: string; free: boolean; names: { name: string; weight: number }[] }>();
  for (const { id, name, alias = [], prom } of [...set.people, ...set.organizations]) {
    const aliases = alias.map(readAlias);
    const forms = new Map<string, { text: string; free: boolean }>();
    // The main name stands alone unless it is repeated among the aliases as in need of context.
    forms.set(fold(name), { text: name, free: !aliases.some((one) => one.needsContext && one.text === name) });
    for (const { text, needsContext: needs } of aliases)
      if (!forms.has(fold(text))) forms.set(fold(text), { text, free: !needs });
    for (const [folded, { text, free }] of forms) {
      const known = holders.get(folded) ?? { form: text, free: false, names: [] };
      known.free ||= free;
      known.names.push({ name: `${name} (${id})`, weight: prom });
      holders.set(folded, known);
    }
  }
  return [...holders.values()]
    .filter(({ free, names }) => free !== needsContext && names.length > 1)
    .sort((a, b) => b.names.length - a.names.length || (a.form < b.form ? -1 : 1))
    .map(({ form, names }) => ({
      form,
      holders: names.length,
      example: names.sort((a, b) => b.weight - a.weight).slice(0, EXAMPLES).map(({ name }) => name),
    })); // prettier-ignore
}
