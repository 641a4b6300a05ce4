/**
 * `npm run data:sample -- [--n 200] [--seed 1] [--kind people|organizations] [--min-prominence N]`: records of data/entities
 * drawn by lot, as text for a person who checks them. Without `--kind`, half of them people.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import { entitiesOf } from './entities.ts';
import { compareIds } from './ids.ts';
import { readableRecord } from './readable-record.ts';
import { readRecordSet } from './record-files.ts';
import { sample } from './sample.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    'min-prominence': { type: 'string', default: '1' },
    /** Folder of the record files. */
    entities: { type: 'string', default: fileURLToPath(new URL('../entities', import.meta.url)) },
  },
});

function main(): void {
  const wanted = wantedOf(values.kind, whole('n'));
  const least = Math.max(1, whole('min-prominence'));
  const { entities, asOf } = entitiesOf({ ...readRecordSet(values.entities), names: [] });
  entities.sort((a, b) => compareIds(a.id, b.id));
  for (const [kind, count] of wanted) {
    const eligible = entities.filter((entity) => entity.kind === kind && entity.prominence >= least);
    for (const entity of sample(eligible, count, whole('seed'))) console.log(`${readableRecord(entity, asOf)}\n`);
  }
}

/** How many of which kind. */
function wantedOf(kind: string | undefined, count: number): [EntityKind, number][] {
  if (kind === undefined) return [['person', Math.ceil(count / 2)], ['organization', Math.floor(count / 2)]]; // prettier-ignore
  if (kind === 'people') return [['person', count]];
  if (kind === 'organizations') return [['organization', count]];
  throw new Error(`--kind ${kind}: people or organizations`);
}

function whole(option: 'n' | 'seed' | 'min-prominence'): number {
  const value = values[option];
  if (!/^\d+$/.test(value)) throw new Error(`--${option} ${value}: a whole number is needed`);
  return Number(value);
}

main();
