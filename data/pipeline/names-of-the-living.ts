import type { Draft } from './draft.ts';
import { fold } from './fold.ts';

/**
 * Two bodies of one name, sort and country of which one is no more (Forza Italia of 1994 and of 2013): the name alone means the
 * one that is; that of the other needs context.
 */
export function leaveNamesToTheLiving(drafts: readonly Draft[]): void {
  const bodies = drafts.filter(({ kind, card, subkind }) => kind === 'organization' && card && subkind !== '');
  const living = new Set(bodies.filter((draft) => !isDissolved(draft)).flatMap(namesakeKeys));
  for (const draft of bodies) {
    if (!isDissolved(draft) || !namesakeKeys(draft).some((key) => living.has(key))) continue;
    const own = fold(draft.name);
    draft.aliases = [
      ...draft.aliases.filter(({ text }) => fold(text) !== own),
      { text: draft.name, type: 'full', needsContext: true },
    ];
  }
}

function namesakeKeys({ name, subkind, countries }: Draft): string[] {
  return countries.map((country) => `${fold(name)}|${subkind}|${country}`);
}

function isDissolved({ facts }: Draft): boolean {
  return facts.some(({ type }) => type === 'dissolved');
}
