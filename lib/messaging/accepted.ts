import * as v from 'valibot';

/** Who a message comes from, as the browser vouches for it: a script of ours in a page, or a page of the extension. */
export type Sender = 'page' | 'extension' | 'stranger';

/** What the receiving end takes: from whom, and in which form. Everything else is refused, whatever the types promised. */
export interface Rule<Data> {
  from: readonly Exclude<Sender, 'stranger'>[];
  data: v.GenericSchema<unknown, Data>;
}

/** A rule for each message that one end takes: rules-in-page.ts, rules-in-background.ts. */
export type Rules<Name extends string> = { readonly [N in Name]: Rule<unknown> };

/** What the browser says of a sender. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
}

/**
 * @param self the extension's id and the address its own pages begin with, from `browser.runtime`
 */
export function whoSent(sender: SenderFacts, self: { id: string; root: string }): Sender {
  if (sender.id !== self.id) return 'stranger';
  if (sender.url === undefined) return sender.tab === undefined ? 'extension' : 'page';
  return sender.url.startsWith(self.root) ? 'extension' : 'page';
}

/** Why a message is not taken: in a sentence, with the message's name and the place in it; null when it is. */
export function refusalOf<Name extends string>(
  rules: Rules<Name>,
  type: Name,
  data: unknown,
  sender: Sender,
): string | null {
  const rule = rules[type];
  if (sender === 'stranger' || !rule.from.includes(sender))
    return `${type}: taken from ${rule.from.join(' or ')} only, came from ${sender}`;
  const result = v.safeParse(rule.data, data);
  if (result.success) return null;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return `${type}${place === null ? '' : `, ${place}`}: ${issue.message}`;
}
