/** The site a reader means by what they typed or pasted: a host or an address. null when it is neither. */
export function siteFromInput(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname
    .replace(/^www\./, '')
    .replace(/^\*\./, '')
    .replace(/\.$/, '');
  return HOST.test(host) ? host : null;
}

/** Names as they are registered. Addresses may hold others, a comma among them, which would tear a list of sites. */
const HOST = /^([a-z0-9_-]+\.)+[a-z0-9_-]+$|^localhost$/;
