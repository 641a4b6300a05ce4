import { readFileSync } from 'node:fs';

/** What Chromium's own record of its network says: a superset of what a proxy sees. */
export interface NetLog {
  /** Every request that reached the network stack, with whom Chromium holds for its author. */
  requests: { url: string; initiator: string }[];
  /** Every name that was looked up, and every address a socket was opened to. */
  hosts: string[];
}

interface Raw {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** Reads a file written with `--log-net-log`; one of a browser that was ended is cut off at the end of a line. */
export function readNetLog(file: string): NetLog {
  const raw = parse(readFileSync(file, 'utf8').trimEnd());
  const types = raw.constants.logEventTypes;
  const of = (...names: string[]): Record<string, unknown>[] => {
    const wanted = new Set(names.map((name) => types[name]));
    return raw.events.filter(({ type }) => wanted.has(type)).flatMap(({ params }) => (params ? [params] : []));
  };
  return {
    requests: of('URL_REQUEST_START_JOB').map(({ url, initiator }) => ({
      url: String(url),
      initiator: String(initiator),
    })),
    hosts: [
      ...of('HOST_RESOLVER_MANAGER_JOB', 'HOST_RESOLVER_SYSTEM_TASK').flatMap(({ host }) =>
        host ? [String(host)] : [],
      ),
      ...of('TCP_CONNECT_ATTEMPT', 'UDP_CONNECT').flatMap(({ address }) => (address ? [String(address)] : [])),
    ],
  };
}

function parse(text: string): Raw {
  try {
    return JSON.parse(text) as Raw;
  } catch {
    return JSON.parse(
      `${text.replace(/,?\s*[^\n]*$/, (last) => (last.trim().endsWith('},') ? last.replace(/,\s*$/, '') : ''))}]}`,
    ) as Raw;
  }
}
