import { encode } from '../knowledge-base/encode.ts';
import type { Alias, Entity, EntityId, Source } from '../knowledge-base/entity.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { OutsideLink, PackReferences } from '../knowledge-base/with-pack.ts';
import { foldText } from '../text/fold.ts';
import { type Pack, type PackEntity, packId } from './pack.ts';

/** A pack as a knowledge base of its own. */
export interface EncodedPack extends PackReferences {
  bytes: Uint8Array<ArrayBuffer>;
}

/** @param dataset tells which names are common words, places or given names, and so need the article's support */
export function encodePack(pack: Pack, dataset: Pick<KnowledgeBase, 'flags'>): EncodedPack {
  const id = packId(pack.name);
  const source: Source = { id: `pack/${id}`, title: titleOf(pack), asOf: pack.asOf };
  const own = new Set(pack.entities.map((entity) => entity.id));
  const links: OutsideLink[] = [];
  const entities = pack.entities.map((entity): Entity => {
    const holder = entityId(id, entity.id);
    return {
      id: holder,
      qid: QID.test(entity.id) ? entity.id : null,
      wikipedia: entity.wikipedia || null,
      name: entity.name,
      kind: entity.kind,
      subkind: entity.what || entity.kind,
      countries: entity.countries,
      prominence: entity.prominence,
      aliases: aliasesOf(entity, dataset),
      facts: entity.facts.map(({ type, value, entity: target, from, to, detail }, fact) => {
        const inside = target !== undefined && own.has(target);
        if (target !== undefined && !inside) links.push({ holder, fact, target });
        return { type, value, ...(inside && { entity: entityId(id, target) }), from, to, detail, source };
      }),
    };
  });
  const bytes = new Uint8Array(encode({ asOf: pack.asOf, sources: [source], offices: [], entities }));
  return { bytes, links, qids: entities.flatMap(({ qid }) => qid ?? []) };
}

/** Cards show it beside each fact: whose word it is, and by which pack it came. */
function titleOf({ name, source }: Pack): string {
  return source === '' || source === name ? name : `${source} · ${name}`;
}

const QID = /^Q[1-9]\d*$/;

/** An entity's own QID; other ids are the pack's alone, so that no two packs are mixed up. */
function entityId(pack: string, id: string): EntityId {
  return QID.test(id) ? id : `pack/${pack}/${id}`;
}

function aliasesOf({ name, aliases }: PackEntity, dataset: Pick<KnowledgeBase, 'flags'>): Alias[] {
  return [...new Set([name, ...aliases])].map((text) => {
    const isAcronym = /^[\p{Lu}\d]{2,6}$/u.test(text);
    const isWord = !/\s/.test(text) && dataset.flags(foldText(text)) !== 0;
    return { text, type: isAcronym ? 'acronym' : text === name ? 'full' : 'short', needsContext: isWord };
  });
}
