import { createEngine, type Engine } from '../engine.ts';
import type { Entity, EntityId } from '../knowledge-base/entity.ts';
import { FormatError } from '../knowledge-base/format.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../knowledge-base/open.ts';
import countries from '../linking/countries.json' with { type: 'json' };
import type { Namesake } from '../cards/card-model.ts';
import type { AnnotateReply, AnnotateRequest, DatasetProblem, DatasetState } from './protocol.ts';

/** The knowledge base as the background serves it. Opened on the first question, once in the life of the worker. */
export interface Dataset {
  state(): Promise<DatasetState>;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  /** Their records, without those it does not know; none when it cannot be read. */
  entityRecords(ids: readonly EntityId[]): Promise<Entity[]>;
}

type Opened = { ok: true; knowledgeBase: KnowledgeBase; engine: Engine } | { ok: false; problem: DatasetProblem };

/** @param read gives the bytes of the file; rejects when there is none */
export function createDataset(read: () => Promise<ArrayBuffer>): Dataset {
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => (opening ??= open(read));
  return {
    async state() {
      const result = await opened();
      if (!result.ok) return result;
      const { size, asOf, sources } = result.knowledgeBase;
      return {
        ok: true,
        entities: size,
        asOf,
        sources: sources.map(({ id, title, asOf: until }) => ({ id, title, asOf: until })),
      };
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
  };
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
