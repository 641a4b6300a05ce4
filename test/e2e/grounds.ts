/** The same sentence on every kind of ground a page may lay under its text. */
const SENTENCE =
  'Mark Carney met Donald Trump in the Rocky Mountains on Monday, before the leaders of NATO and of the World Bank arrived; more on this story in the course of the day.';
const PICTURE = `url("data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#223"/><circle cx="20" cy="20" r="8" fill="#334"/></svg>')}")`;

/** Grounds of a part of a page: sections of one article. */
const SECTIONS: readonly { name: string; css: string; html?: string }[] = [
  { name: 'white', css: 'background:#fff;color:#111' },
  { name: 'sepia', css: 'background:#f4ecd8;color:#3b2f1e' },
  { name: 'dark', css: 'background:#14161a;color:#e6e6e6' },
  { name: 'mid-grey', css: 'background:#808080;color:#000' },
  { name: 'mid-grey-pale-text', css: 'background:#777;color:#ddd' },
  { name: 'strong-blue', css: 'background:#1e50c8;color:#fff' },
  { name: 'orange', css: 'background:#ff7a00;color:#1a1a1a' },
  { name: 'gradient', css: 'background:linear-gradient(#102030,#304060);color:#fff' },
  { name: 'picture', css: `background-image:${PICTURE};color:#fff` },
  { name: 'laid-over', css: 'position:relative;height:5rem', html: `<div style="position:absolute;inset:0;background:#101820"></div><p style="position:absolute;inset:0;margin:0;color:#fff">${SENTENCE}</p>` },
  { name: 'glass', css: 'background:rgb(0 0 0 / 85%);color:#fff' },
  { name: 'oklch', css: 'background:oklch(0.2 0.02 260);color:oklch(0.95 0.01 260)' },
  { name: 'lab', css: 'background:lab(96 0 4);color:lab(12 0 0)' },
]; // prettier-ignore

/** Pages as a whole, and the grounds in each. */
export const GROUND_PAGES = {
  '/sections': { css: '', grounds: SECTIONS.map(({ name }) => name) },
  '/nothing': { css: '', grounds: ['nothing'] },
  '/dark-scheme': { css: ':root{color-scheme:dark}', grounds: ['dark-scheme'] },
  '/dark-body': { css: 'body{background:#14161a;color:#e6e6e6}', grounds: ['dark-body'] },
} satisfies Readonly<Record<string, { css: string; grounds: readonly string[] }>>;

const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';

export function groundPage(path: string): string | undefined {
  const page = Object.hasOwn(GROUND_PAGES, path) && GROUND_PAGES[path as keyof typeof GROUND_PAGES];
  if (!page) return undefined;
  const sections = page.grounds.map((ground) => {
    const { css = '', html = `<p style="margin:0">${SENTENCE}</p>` } =
      SECTIONS.find(({ name }) => name === ground) ?? {};
    return `<section id="${ground}" style='padding:8px;${css}'>${html}</section>`;
  });
  const filler = `<p>${'The leaders spoke at length about trade, about the climate, and about the war. '.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><head>${HEAD}<style>body{margin:1rem;font:18px/1.6 serif}${page.css}</style></head><body><main><article><h1>A summit in the mountains</h1>${sections.join('')}${filler}</article></main></body></html>`;
}
