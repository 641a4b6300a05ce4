/** Datasets of any size: the best known of the real ones, then people and organizations made of the names that there are. */
import type { Entity, Fact } from '../../lib/knowledge-base/entity.ts';
import { encode } from '../../lib/knowledge-base/encode.ts';
import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import { seededRandom } from './random.ts';

const SEED = 9;
const NOBODY: ReadonlySet<string> = new Set();
/** QIDs of those who do not exist; Wikidata is far from there. */
const FIRST_QID = 1_500_000_000;

/** The compiled bytes of a dataset of so many entities; the smaller is always part of the larger. */
export function datasetOfSize(kb: KnowledgeBase, size: number): Uint8Array {
  const order = Array.from({ length: kb.size }, (_, index) => index).sort(
    (a, b) => kb.prominence(b) - kb.prominence(a) || a - b,
  );
  const entities = order.slice(0, size).map((index) => kb.entity(index));
  const known = new Set(entities.map(({ id }) => id));
  const kept = entities.map((entity) => ({
    ...entity,
    facts: entity.facts.map((fact) => withoutStrangers(fact, known)),
  }));
  return encode({
    asOf: kb.asOf,
    sources: kb.sources,
    offices: [],
    entities: [...kept, ...madeUp(kept, size - kept.length)],
  });
}

/** References to those who are not in the dataset are left out. */
function withoutStrangers(fact: Fact, known: ReadonlySet<string>): Fact {
  const { entity, office, ...rest } = fact;
  const { organization, ...bare } = office ?? {};
  return {
    ...rest,
    ...(entity !== undefined && known.has(entity) && { entity }),
    ...(office !== undefined && {
      office: {
        ...(bare as typeof office),
        ...(organization !== undefined && known.has(organization) && { organization }),
      },
    }),
  };
}

/**
 * Each has the kind, countries and facts of a real one, and a name from two real ones of its kind: the first words of one
 * and the last of the other, so that given names, surnames and "National Bank of" are as frequent as they are.
 */
function madeUp(real: readonly Entity[], count: number): Entity[] {
  const random = seededRandom(SEED);
  const pools = {
    person: real.filter(({ kind }) => kind === 'person'),
    organization: real.filter(({ kind }) => kind === 'organization'),
  };
  const made: Entity[] = [];
  for (let i = 0; i < count; i++) {
    const model = real[Math.floor(random() * real.length)]!;
    const pool = pools[model.kind];
    const other = pool[Math.floor(random() * pool.length)]!;
    const words = model.name.split(' ');
    const id = `Q${FIRST_QID + i}`;
    made.push({
      ...model,
      id,
      qid: id,
      wikipedia: null,
      name: [...words.slice(0, -1), other.name.split(' ').at(-1)].join(' '),
      aliases: [],
      facts: model.facts.map((fact) => withoutStrangers(fact, NOBODY)),
    });
  }
  return made;
}
