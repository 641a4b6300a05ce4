/** `npm run data`: record files → data/public/knowledge-base.bin, notices.txt and sources.json. Part of the build; takes seconds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encode } from '../../lib/knowledge-base/encode.ts';
import { entitiesOf } from './entities.ts';
import { readLexicon } from './lexicon.ts';
import { noticesText, sourceNotes } from './notices.ts';
import { readRecordSet } from './record-files.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const started = Date.now();
const records = readRecordSet(path('../entities'));
const input = entitiesOf(records);
const read = Date.now();
const bytes = encode({ ...input, words: readLexicon(input.entities) });
mkdirSync(path('../public'), { recursive: true });
writeFileSync(path('../public/knowledge-base.bin'), bytes);
writeFileSync(path('../public/notices.txt'), noticesText(records.sources));
writeFileSync(path('../public/sources.json'), `${JSON.stringify(sourceNotes(records.sources))}\n`);
const cards = input.entities.filter(({ prominence }) => prominence > 0).length;
console.log(`${input.entities.length} entities (${cards} with a card), as of ${input.asOf}`);
console.log(
  `${bytes.length} bytes, ${gzipSync(bytes).length} packed; read in ${read - started} ms, encoded in ${Date.now() - read} ms`,
);
