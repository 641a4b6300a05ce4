const DEMOCRATIC = { target: 'Q29552', value: 'Democratic Party' };
const REPUBLICAN = { target: 'Q29468', value: 'Republican Party' };

/** The party of an American politician as sources word it; null for none, independents and offices without party. */
export function partyTarget(party: string | undefined): { target?: string; value: string } | null {
  if (party === undefined || /^(independent|no party|nonpartisan|unaffiliated|none|other|unknown|$)/i.test(party))
    return null;
  if (/^democrat(ic)?($|[ -]farmer|[ /-]npl| party)/i.test(party)) return DEMOCRATIC;
  if (/^republican/i.test(party) && !/democratic-republican/i.test(party)) return REPUBLICAN;
  return { value: /party$/i.test(party) ? party : `${party} Party` };
}
