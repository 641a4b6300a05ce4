import { AnswerError } from './answer.ts';
import { backoffMs, retryAfterMs } from './backoff.ts';

/** What the network edge needs from outside, so that tests wait for nothing. */
export interface Ports {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds, or rejects when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 to 1. */
  random(): number;
  /** Aborts after that many milliseconds. */
  timeout(ms: number): AbortSignal;
  log(line: string): void;
}

export interface Service {
  endpoint: string;
  userAgent: string;
  /** The run is to stop. */
  signal: AbortSignal;
}

/** The service answers within 60 s or never; a little more for the way. */
export const TIMEOUT_MS = 75_000;
/** Tries for one batch before it is left open. */
export const MAX_TRIES = 5;
/** Asked to wait longer than this, the run stops and is resumed later. */
export const MAX_WAIT_MS = 15 * 60_000;
const MEDIA_TYPE = 'application/sparql-results+json';
/** Trouble of the moment. Every other status says that the question or we ourselves are unwelcome. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/** The service refuses us: asking on is no use, or forbidden. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

class PassingError extends Error {
  readonly waitMs: number | null;

  constructor(message: string, waitMs: number | null = null) {
    super(message);
    this.waitMs = waitMs;
  }
}

/**
 * Asks one question until `read` can use the answer. Throws the last failure after MAX_TRIES, RefusedError at once when the
 * service refuses or asks for a longer wait than MAX_WAIT_MS, and the signal's reason when the run is to stop.
 */
export async function ask<T>(query: string, read: (text: string) => T, service: Service, ports: Ports): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return read(await request(query, service, ports));
    } catch (error) {
      service.signal.throwIfAborted();
      if (!(error instanceof PassingError || error instanceof AnswerError) || failures >= MAX_TRIES) throw error;
      const asked = error instanceof PassingError ? error.waitMs : null;
      if (asked !== null && asked > MAX_WAIT_MS)
        throw new RefusedError(`${error.message}: it asks to wait ${Math.ceil(asked / 1000)} s; go on later`);
      const wait = Math.max(asked ?? 0, backoffMs(failures, ports.random()));
      ports.log(`  try ${failures} of ${MAX_TRIES}: ${error.message}; again in ${Math.round(wait / 1000)} s`);
      await ports.sleep(wait, service.signal);
    }
  }
}

async function request(query: string, { endpoint, userAgent, signal }: Service, ports: Ports): Promise<string> {
  const limit = ports.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: MEDIA_TYPE, 'user-agent': userAgent },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.any([signal, limit]),
    });
    const text = await response.text();
    if (!response.ok) throw refusal(response, text, ports.now());
    const type = response.headers.get('content-type') ?? 'none';
    if (!/^application\/(sparql-results\+)?json\b/.test(type)) throw new PassingError(`content type ${type}, not JSON`);
    return text;
  } catch (error) {
    if (error instanceof PassingError || error instanceof RefusedError) throw error;
    if (limit.aborted) throw new PassingError(`no answer within ${TIMEOUT_MS / 1000} s`);
    const { message, cause } = error as Error;
    throw new PassingError(`network: ${cause instanceof Error ? cause.message : message}`);
  }
}

function refusal({ status, headers }: Response, text: string, now: number): Error {
  const what = `status ${status} (${text.replace(/\s+/g, ' ').trim().slice(0, 80)})`;
  return PASSING.has(status)
    ? new PassingError(what, retryAfterMs(headers.get('retry-after'), now))
    : new RefusedError(what);
}
