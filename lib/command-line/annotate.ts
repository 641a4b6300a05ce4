/** npm run --silent annotate -- FILE|URL|- [--json] [--date YYYY-MM-DD] [--explain] | --jsonl < articles.jsonl */
import { parseArgs } from 'node:util';
import { inWords } from '../i18n/description.ts';
import { ENGLISH } from '../i18n/english.ts';
import { describeAt, describeNow } from '../timeline/describe.ts';
import { castOf } from './cast.ts';
import { explain } from './explain.ts';
import { annotateLines, predict } from './jsonl.ts';
import { type LoadedEngine, loadEngine } from './load-engine.ts';
import { parseInput, readSource } from './read-input.ts';

const USAGE = `usage: npm run --silent annotate -- FILE|URL|- [--json] [--date YYYY-MM-DD] [--explain]
       npm run --silent annotate -- --jsonl < articles.jsonl`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      date: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.date !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(values.date))
    throw new Error(`--date ${values.date}: expected YYYY-MM-DD`);
  if (values.jsonl) return (await annotateLines(process.stdin, process.stdout, loadEngine())) === 0 ? 0 : 1;
  const source = positionals[0];
  if (source === undefined) throw new Error(USAGE);
  const content = await readSource(source);
  if (content.trim() === '') throw new Error(`${source}: is empty`);
  return annotateOne(source, content, values.date ?? '', values, loadEngine());
}

function annotateOne(
  source: string,
  content: string,
  dateWanted: string,
  options: { json?: boolean; explain?: boolean },
  loaded: LoadedEngine,
): number {
  const input = parseInput(content);
  const { kb, engine } = loaded;
  if (input.blocks.length === 0) throw new Error(`${source}: holds no article text (${input.reason})`);
  const date = dateWanted || input.date;
  const context = { date, language: input.language, outlet: input.outlet };
  if (options.json) {
    console.log(
      JSON.stringify(
        {
          source,
          date,
          language: input.language,
          isArticle: input.isArticle,
          reason: input.reason,
          predictions: predict(input, { ...context, title: '' }, loaded),
        },
        null,
        1,
      ),
    );
    return 0;
  }
  if (options.explain) {
    console.log(explain(engine.explain(input.blocks, context)));
    return 0;
  }
  if (!input.isArticle) console.error(`note: ${source} does not look like an article (${input.reason})`);
  const { mentions, unknown } = engine.annotate(input.blocks, context);
  const day = date || kb.asOf;
  console.log(`${input.title || source}${date ? `, ${date}` : ''}\n`);
  for (const { entity, mentions: own } of castOf(mentions, (id) => kb.entity(kb.indexOf(id)))) {
    const now = inWords(ENGLISH, describeNow(entity, day, kb.asOf));
    console.log(
      `${entity.name}: ${inWords(ENGLISH, describeAt(entity, day))}${now ? ` [now: ${now}]` : ''} (${own.length} ${own.length === 1 ? 'mention' : 'mentions'})`,
    );
  }
  if (unknown.length > 0)
    console.log(
      `\nAlso named: ${unknown.map((person) => (person.introducedBy ? `${person.name} (${person.introducedBy})` : person.name)).join('; ')}`,
    );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`annotate: ${(error as Error).message}`);
  process.exitCode = 2;
}
