import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): void;
}

/** Serves pages on loopback: path → HTML, with further headers. Everything else is 404. */
export async function serve(
  pages: (path: string) => string | undefined,
  headers: Record<string, string> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const html = pages(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A plain text as a page: the first line is the headline, empty lines part paragraphs. */
export function textAsPage(text: string, head = ''): string {
  const [title = '', ...paragraphs] = text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const body =
    paragraphs.length > 0
      ? `<h1>${title}</h1>${paragraphs.map((part) => `<p>${part}</p>`).join('\n')}`
      : `<p>${title}</p>`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title.slice(0, 80)}</title><meta property="og:type" content="article">${head}` +
    `<style>body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}</style></head><body><article>${body}</article></body></html>`
  );
}
