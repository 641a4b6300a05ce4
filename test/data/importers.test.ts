import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceFolder, type Importer } from '../../data/pipeline/source-folder.ts';
import { SOURCE_LIST } from '../../data/pipeline/source-list.ts';
import type { SourceRecord } from '../../data/pipeline/source-record.ts';
import { AGENCY_AND_COMPANY_CASES } from './agency-and-company-cases.ts';
import { BREADTH_CASES } from './breadth-cases.ts';
import { MEDIA_AND_LIST_CASES } from './media-and-list-cases.ts';

/** Every importer reads a small sample of our own in the shape of its source. */
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-sources-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function load(id: string): Promise<Importer> {
  return (await import(`../../data/sources/${id}/parse.ts`)) as Importer;
}

async function run(id: string, files: Record<string, string>): Promise<SourceRecord[]> {
  mkdirSync(join(root, id), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, id, name), text);
  return [...(await load(id)).parse(new SourceFolder(root, id))];
}

/** A record on one line, as the cases write it: "Q1|host:a.org Name (kind; cc) ?Alias; Alias {fact=value@from/to} standing". */
function line(record: SourceRecord): string {
  const aliases = (record.aliases ?? []).map(({ text, needsContext }) => `${needsContext ? '?' : ''}${text}`);
  const facts = (record.facts ?? []).map(
    ({ type, value = '', from = '', to = '' }) =>
      `${type}=${value}${from || to ? `@${from}${to ? `/${to}` : ''}` : ''}`,
  );
  return [
    `${record.keys.join('|') || '-'} ${record.name} (${[record.subkind ?? '', ...(record.countries ?? [])].join('; ')})`,
    aliases.join('; '),
    facts.length === 0 ? '' : `{${facts.join('; ')}}`,
    record.standing,
  ].filter((part) => part !== '').join(' '); // prettier-ignore
}

describe.each([...AGENCY_AND_COMPANY_CASES, ...MEDIA_AND_LIST_CASES, ...BREADTH_CASES])(
  '$id',
  ({ id, files, records, broken }) => {
    test('reads its sample', async () => {
      const read = await run(id, files);
      expect(read.map(line)).toEqual(records);
      for (const record of read) expect(record.source).toBe(id);
    });

    test('names itself as the list of sources does', async () => {
      const { meta } = await load(id);
      expect(meta.id).toBe(id);
      expect(SOURCE_LIST).toContain(id);
      expect(meta.licence).not.toBe('');
    });

    test.runIf(broken !== undefined)('complains about a broken row with file, line and field', async () => {
      const [file = '', text = '', complaint = ''] = broken ?? [];
      await expect(run(id, { ...files, [file]: text })).rejects.toThrow(complaint);
    });
  },
);
