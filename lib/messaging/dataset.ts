import { searchCards } from '../cards/look-up.ts';
import { createEngine, type Engine } from '../engine.ts';
import type { Entity, EntityId, PartialDate } from '../knowledge-base/entity.ts';
import { FormatError } from '../knowledge-base/format.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../knowledge-base/open.ts';
import countries from '../linking/countries.json' with { type: 'json' };
import type { Namesake } from '../cards/card-model.ts';
import { encodePack } from '../packs/encode-pack.ts';
import { type Pack, packId } from '../packs/pack.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { withPacks } from '../packs/with-packs.ts';
import { explained } from './explained.ts';
import type {
  AnnotateReply,
  AnnotateRequest,
  DatasetProblem,
  DatasetState,
  ExplainReply,
  PackSummary,
  SearchReply,
} from './protocol.ts';

/** The knowledge base as the background serves it. Opened on the first question, once in the life of the worker. */
export interface Dataset {
  state(): Promise<DatasetState>;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  /** Their records, without those it does not know; none when it cannot be read. */
  entityRecords(ids: readonly EntityId[]): Promise<Entity[]>;
  /** Every candidate of every name, its points and the decision: for the debug view. */
  explain(request: AnnotateRequest): Promise<ExplainReply>;
  /** Compiles a pack and keeps it, in place of one of the same name. */
  savePack(pack: Pack): Promise<PackSummary>;
  removePack(id: string): Promise<void>;
  search(typed: string): Promise<SearchReply>;
}

/** Characters; no name is longer. */
const LONGEST_SEARCH = 200;

function today(): PartialDate {
  return new Date().toISOString().slice(0, 10);
}

type Opened = { ok: true; knowledgeBase: KnowledgeBase; engine: Engine } | { ok: false; problem: DatasetProblem };

/**
 * @param read gives the bytes of the file; rejects when there is none
 * @param packs the reader's own entries
 */
export function createDataset(read: () => Promise<ArrayBuffer>, packs: PackStore): Dataset {
  let openingBundled: Promise<Opened> | undefined;
  let opening: Promise<Opened> | undefined;
  const bundled = (): Promise<Opened> => (openingBundled ??= open(read));
  const opened = (): Promise<Opened> => (opening ??= withReadersPacks(bundled(), packs));
  return {
    async state() {
      const result = await bundled();
      if (!result.ok) return result;
      return { ok: true, ...countsOf(result.knowledgeBase), asOf: result.knowledgeBase.asOf };
    },
    async search(typed) {
      const result = await opened();
      if (!result.ok) return result;
      const hits = searchCards(result.knowledgeBase, typed.slice(0, LONGEST_SEARCH), today());
      return { ok: true, asOf: result.knowledgeBase.asOf, hits };
    },
    async annotate({ blocks, context }) {
      const result = await opened();
      if (!result.ok) return result;
      const { mentions, unknown } = result.engine.annotate(blocks, context);
      const entityOf = (id: EntityId): Entity => result.knowledgeBase.entity(result.knowledgeBase.indexOf(id));
      const found = [...new Set(mentions.map((mention) => mention.entity))];
      const others = [...new Set(mentions.flatMap((mention) => mention.others))];
      return {
        ok: true,
        asOf: result.knowledgeBase.asOf,
        mentions,
        unknown,
        entities: found.map(entityOf),
        namesakes: Object.fromEntries(others.map((id) => [id, namesakeOf(entityOf(id))])),
      };
    },
    async entityRecords(ids) {
      const result = await opened();
      if (!result.ok) return [];
      const { knowledgeBase } = result;
      return ids
        .map((id) => knowledgeBase.indexOf(id))
        .filter((index) => index >= 0)
        .map((index) => knowledgeBase.entity(index));
    },
    async explain({ blocks, context }) {
      const result = await opened();
      if (!result.ok) return result;
      return { ok: true, names: explained(result.engine.explain(blocks, context)) };
    },
    async savePack(pack) {
      const result = await bundled();
      if (!result.ok) throw new Error(result.problem.detail);
      const encoded = encodePack(pack, result.knowledgeBase);
      const id = packId(pack.name);
      const added = today();
      await packs.put({ ...encoded, id, pack, added });
      opening = undefined;
      return { id, entities: pack.entities.length };
    },
    async removePack(id) {
      await packs.remove(id);
      opening = undefined;
    },
  };
}

/** Packs that cannot be read do not take the dataset with them. */
async function withReadersPacks(bundled: Promise<Opened>, packs: PackStore): Promise<Opened> {
  const [result, stored] = await Promise.all([bundled, packs.all().catch(() => [])]);
  if (!result.ok || stored.length === 0) return result;
  const kb = withPacks(result.knowledgeBase, stored);
  return { ok: true, knowledgeBase: kb, engine: createEngine({ kb, lexicon: kb, countries }) };
}

function countsOf(kb: KnowledgeBase): { people: number; organizations: number; bareNames: number } {
  const counts = { people: 0, organizations: 0, bareNames: 0 };
  for (let i = 0; i < kb.size; i++)
    counts[kb.isBareName(i) ? 'bareNames' : kb.kind(i) === 'person' ? 'people' : 'organizations']++;
  return counts;
}

function namesakeOf({ id, name, kind, subkind, countries }: Entity): Namesake {
  return { id, name, kind, subkind, countries };
}

async function open(read: () => Promise<ArrayBuffer>): Promise<Opened> {
  let bytes: ArrayBuffer;
  try {
    bytes = await read();
  } catch (error) {
    return { ok: false, problem: { kind: 'missing', detail: String(error) } };
  }
  try {
    const knowledgeBase = openKnowledgeBase(bytes);
    return { ok: true, knowledgeBase, engine: createEngine({ kb: knowledgeBase, lexicon: knowledgeBase, countries }) };
  } catch (error) {
    const version = error instanceof FormatError && /version/i.test(error.message);
    return {
      ok: false,
      problem: {
        kind: version ? 'version' : 'corrupt',
        detail: error instanceof Error ? error.message : String(error),
      },
    };
  }
}
