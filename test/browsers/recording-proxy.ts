import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback through which a browser sends everything it sends. It writes down what it is asked for. */
export interface RecordingProxy {
  port: number;
  /** In order: `GET http://127.0.0.1:1234/article`, `CONNECT example.com:443`. */
  asked: readonly string[];
  close(): void;
}

/** Everything is written down. What is asked of loopback, the pages of the test, is passed on; everything else is refused. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${request.method} ${url}`);
    if (!url.startsWith('http://127.0.0.1:')) {
      response.writeHead(502).end();
      return;
    }
    const passed = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  for (const event of ['connect', 'upgrade'] as const) {
    server.on(event, (request, socket) => {
      asked.push(`${event === 'connect' ? 'CONNECT' : 'UPGRADE'} ${request.url}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    });
  }
  server.on('clientError', (_, socket) => {
    asked.push('something that is not HTTP');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
