/** `npm run data:coverage -- CORPUS.jsonl … [--json]`: which share of the people and organizations of gold articles the dataset holds. */
import { fileURLToPath } from 'node:url';
import { coverage, type Coverage } from './coverage-of.ts';
import { readGold } from './gold-corpus.ts';
import { readRecordSet } from './record-files.ts';

const MISSING_SHOWN = 60;

function main(): void {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (files.length === 0) {
    console.error('Usage: npm run data:coverage -- CORPUS.jsonl [CORPUS.jsonl …] [--json]');
    process.exit(2);
  }
  const set = readRecordSet(fileURLToPath(new URL('../entities', import.meta.url)));
  const results = files.map((file) => ({ file, ...coverage(set, readGold(file)) }));
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else for (const { file, ...result } of results) console.log(`# ${file}\n${table(result)}\n`);
}

function table(result: Coverage): string {
  const rows = (['person', 'organization'] as const).map((kind) => {
    const { gold, byId, byTitle, byName, telling, missing } = result[kind];
    const share = (count: number) => `${count} (${gold === 0 ? 0 : Math.round((1000 * count) / gold) / 10} %)`;
    const contained = byId + byTitle + byName;
    return [
      `${kind}: ${gold} distinct · contained ${share(contained)} (by id ${byId}, title ${byTitle}, name ${byName}) · telling card ${share(telling)}`,
      `  missing: ${missing.slice(0, MISSING_SHOWN).map(({ wikipedia, name, mentions }) => `${wikipedia ?? name}${mentions > 1 ? ` ×${mentions}` : ''}`).join(', ')}`,
    ].join('\n');
  }); // prettier-ignore
  return rows.join('\n');
}

main();
