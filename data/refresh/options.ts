import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface RefreshOptions {
  endpoint: string;
  limit: number;
  prominence: number;
  dryRun: boolean;
  /** How Wikimedia can reach who runs this: a mail address or a page; '' when not given. */
  contact: string;
  pauseMs: number;
  entities: string;
  snapshot: string;
  state: string;
}

export const ENDPOINT = 'https://query.wikidata.org/sparql';
const PAUSE_MS = 1_000;
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Reads the command line. Throws an Error that names the option and the value that is wrong. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): RefreshOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      contact: { type: 'string', default: env['DRAMATIS_CONTACT'] ?? '' },
      'dry-run': { type: 'boolean', default: false },
      endpoint: { type: 'string', default: ENDPOINT },
      entities: { type: 'string', default: path('../entities') },
      limit: { type: 'string' },
      only: { type: 'string' },
      pause: { type: 'string' },
      snapshot: { type: 'string', default: path('../sources/wikidata-refresh/snapshot.jsonl') },
      // Not committed: data/review is written anew by whoever works here.
      state: { type: 'string', default: path('../review/refresh-state.jsonl') },
    },
  });
  return {
    endpoint: endpointOf(values.endpoint),
    limit: wholeNumber('limit', values.limit, Number.POSITIVE_INFINITY),
    prominence: prominenceOf(values.only),
    dryRun: values['dry-run'],
    contact: values.contact,
    pauseMs: wholeNumber('pause', values.pause, PAUSE_MS),
    entities: values.entities,
    snapshot: values.snapshot,
    state: values.state,
  };
}

/** HTTPS, but for a server on this machine. */
function endpointOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url?.protocol !== 'https:' && !(local && url?.protocol === 'http:'))
    throw new Error(`--endpoint: not an https address: "${text}"`);
  return url.href;
}

function wholeNumber(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text)) throw new Error(`--${option}: not a whole number: "${text}"`);
  return Number(text);
}

function prominenceOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const least = /^prominence>=(\d{1,3})$/.exec(text.replaceAll(' ', ''))?.[1];
  if (least === undefined || Number(least) > 255)
    throw new Error(`--only: not 'prominence>=N' with N from 0 to 255: "${text}"`);
  return Number(least);
}

/** Who asks, as the user-agent policy of Wikimedia wants it: the program, what for, and a contact. */
export function userAgent(contact: string, version: string): string {
  return `Dramatis-data-refresh/${version} (maintenance of an open dataset; ${contact === '' ? 'no contact given' : contact})`;
}
