import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ports } from '../../data/refresh/ask.ts';

/** A binding of the service: a QID or property ("Q42"), a date with its precision, or plain text. */
export type Cells = Record<string, string>;
export type Fault = (response: ServerResponse, body: string) => void;

/** A server on this machine that answers as Wikidata's query service does, from the given statements. */
export class QueryService {
  readonly asked: { query: string; userAgent: string; accept: string; items: string[] }[] = [];
  /** What the next requests get instead of an answer; null: an answer. */
  readonly faults: (Fault | null)[] = [];
  readonly statements: Cells[];
  #server: Server | undefined;

  constructor(statements: Cells[]) {
    this.statements = statements;
  }

  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/sparql`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const query = new URLSearchParams(text).get('query') ?? '';
    const items = [...(/VALUES \?item \{ (.*?) \}/.exec(query)?.[1] ?? '').matchAll(/wd:(Q\d+)/g)].map(
      ([, id]) => id ?? '',
    );
    this.asked.push({
      query,
      userAgent: request.headers['user-agent'] ?? '',
      accept: request.headers.accept ?? '',
      items,
    });
    const body = answerText([
      ...items.map((item) => ({ item })),
      ...this.statements.filter((cells) => items.includes(cells['item'] ?? '')),
    ]);
    const fault = this.faults.shift();
    if (fault !== undefined && fault !== null) return fault(response, body);
    response.writeHead(200, { 'content-type': 'application/sparql-results+json;charset=utf-8' }).end(body);
  }
}

/** Rows in the service's own JSON. */
export function answerText(rows: readonly Cells[]): string {
  const vars = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const bindings = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, term(name, text)])),
  );
  return JSON.stringify({ head: { vars }, results: { bindings } });
}

function term(name: string, text: string): object {
  if (text.startsWith('_:')) return { type: 'bnode', value: text.slice(2) };
  if (name === 'rank') return { type: 'uri', value: `http://wikiba.se/ontology#${text}Rank` };
  if (name === 'statement') return { type: 'uri', value: `http://www.wikidata.org/entity/statement/${text}` };
  if (/^[QP]\d+$/.test(text) && !name.endsWith('Label'))
    return { type: 'uri', value: `http://www.wikidata.org/entity/${text}` };
  if (name.endsWith('recision'))
    return { datatype: 'http://www.w3.org/2001/XMLSchema#integer', type: 'literal', value: text };
  if (/^-?\d{4}-\d\d-\d\d/.test(text))
    return { datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', type: 'literal', value: `${text}T00:00:00Z` };
  return { 'xml:lang': 'en', type: 'literal', value: text };
}

/** Faults as the service and the network have them. */
export const FAULTS = {
  status:
    (status: number, headers: Record<string, string> = {}): Fault =>
    (response) =>
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`status ${status}`),
  /** Out of time in the middle of an answer: cut JSON and a stack trace, status 200. */
  cut: ((response, body) =>
    response
      .writeHead(200, { 'content-type': 'application/sparql-results+json' })
      .end(
        `${body.slice(0, body.length / 2)}\njava.util.concurrent.TimeoutException\n\tat org.blazegraph`,
      )) satisfies Fault,
  html: ((response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Our servers</html>')) satisfies Fault,
  body:
    (body: string): Fault =>
    (response) =>
      response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(body),
  hangUp: ((response) => response.destroy()) satisfies Fault,
  silence: (() => {}) satisfies Fault,
} as const;

/** Time that passes only by sleeping; what was slept is kept. */
export function testPorts(
  timeout: () => AbortSignal = () => new AbortController().signal,
): Ports & { slept: number[]; lines: string[]; clock: { ms: number } } {
  const clock = { ms: Date.parse('2026-09-01T12:00:00Z') };
  const slept: number[] = [];
  const lines: string[] = [];
  return {
    clock,
    slept,
    lines,
    now: () => clock.ms,
    sleep: (ms) => {
      slept.push(ms);
      clock.ms += ms;
      return Promise.resolve();
    },
    random: () => 1,
    timeout,
    log: (line) => lines.push(line),
  };
}
