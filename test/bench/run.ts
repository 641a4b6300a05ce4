/**
 * npm run bench: speed, memory and size as ratios against peers and limits. `-- --json` prints the list of figures,
 * `-- --only NAME` the parts or figures with that name, `-- --table` the Markdown table of the README.
 */
import { parseArgs } from 'node:util';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { type Bench, realBench } from './bench.ts';
import { type Figure, figureTable, short } from './figure.ts';
import { annotateFigures } from './parts/annotate.ts';
import { growthFigures } from './parts/growth.ts';
import { openFigures } from './parts/open.ts';
import { pageFigures } from './parts/page.ts';
import { type PeerRun, runPeers, scanFigures } from './parts/scan.ts';
import { searchFigures } from './parts/search.ts';
import { sizeFigures } from './parts/size.ts';

const PARTS = ['scan', 'open', 'memory', 'annotate', 'page', 'cold', 'growth', 'search', 'size'] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, table: { type: 'boolean' }, only: { type: 'string' } },
});
/** A part's name, or words of a figure's name. */
const only = values.only ?? '';
const wanted = (...parts: Part[]): boolean => only === '' || parts.some((part) => only.startsWith(part));

const log = (line: string): void => console.error(line);
ensureKnowledgeBase();
const bench = realBench(log);
const figures: Figure[] = [];
if (wanted('scan', 'open', 'memory')) figures.push(...scanAndOpen(bench));
if (wanted('annotate')) figures.push(...(await annotateFigures(bench)));
if (wanted('page', 'cold')) figures.push(...(await pageFigures(bench)));
if (wanted('growth')) figures.push(...growthFigures(bench));
if (wanted('search')) figures.push(...(await searchFigures(bench)));
if (wanted('size')) figures.push(...sizeFigures(bench));

const told = figures.filter(({ name }) => name.includes(only));
if (told.length === 0) throw new Error(`--only ${only}: no such part or figure; parts: ${PARTS.join(', ')}`);
if (values.json) console.log(JSON.stringify(told, null, 1));
else if (values.table) console.log(figureTable(told));
else for (const line of told.map(lineOf)) console.log(line);
const missed = told.filter(({ met }) => met === false);
log(`${told.length} figures, ${told.filter(({ met }) => met === true).length} goals met, ${missed.length} missed`);

/** The peers are built once for both parts. */
function scanAndOpen(on: Bench): Figure[] {
  const peers: PeerRun[] = runPeers(on, only);
  return [...(wanted('scan') ? scanFigures(peers) : []), ...(wanted('open', 'memory') ? openFigures(on, peers) : [])];
}

function lineOf({ name, subject, peer, unit, ratio, goal, met, note }: Figure): string {
  const verdict = goal === null ? '' : met ? `  (≤ ${short(goal)})` : `  (≤ ${short(goal)}: MISSED)`;
  return `${name.padEnd(40)} ${short(ratio).padStart(8)}${verdict}  ${short(subject)} / ${short(peer)} ${unit}${note === '' ? '' : `; ${note}`}`;
}
