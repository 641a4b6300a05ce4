/** The article in English, which every entity with a title has. */
export function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** Sources write hosts or whole addresses; anything that is neither is not linked. */
export function websiteUrl(website: string): URL | null {
  const url = /^https?:\/\//.test(website) ? website : `https://${website}`;
  return URL.canParse(url) ? new URL(url) : null;
}
