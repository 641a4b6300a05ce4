import type { JoinKey } from './source-record.ts';

/** "https://www.boeing.com/", "boeing.com" → "boeing.com"; '' when the address has a path (a department's page) or is no host. */
export function hostOf(website: string | undefined): string {
  const bare = (website ?? '').trim().toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, ''); // prettier-ignore
  const [host = '', ...path] = bare.split('/');
  if (path.some((part) => part !== '')) return '';
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : '';
}

/** `host:` keys that one record of the source alone has: a host shared by several organizations joins none of them. */
export function uniqueHostKeys<T>(
  records: Iterable<T>,
  websiteOf: (record: T) => string | undefined,
): (record: T) => JoinKey[] {
  const count = new Map<string, number>();
  for (const record of records) {
    const host = hostOf(websiteOf(record));
    if (host !== '') count.set(host, (count.get(host) ?? 0) + 1);
  }
  return (record) => {
    const host = hostOf(websiteOf(record));
    return host !== '' && count.get(host) === 1 ? [`host:${host}`] : [];
  };
}
