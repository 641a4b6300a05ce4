import type { Entity, EntityId } from './entity.ts';
import type { Candidate, EntityIndex, GazetteerHit, KnowledgeBase } from './knowledge-base.ts';

/** References of a pack's facts to entities outside it, which its own knowledge base cannot hold. */
export interface OutsideLink {
  holder: EntityId;
  /** Which of the holder's facts. */
  fact: number;
  target: EntityId;
}

/** What of a pack leads outside it. */
export interface PackReferences {
  links: readonly OutsideLink[];
  /** Ids of its entities that are QIDs: the dataset may have them, too. */
  qids: readonly EntityId[];
}

/**
 * The dataset and a reader's pack as one knowledge base: entities of the pack stand behind those of the dataset. One that
 * both have, by its QID, is the dataset's with the pack's names and facts added. Where a name is both the pack's and a
 * bare name of the dataset the pack's counts: the reader knows whom they mean. Packs are put on top of each other.
 */
export function withPack(base: KnowledgeBase, pack: KnowledgeBase, { links, qids }: PackReferences): KnowledgeBase {
  /** From the dataset's index to the pack's, for what both have, and back. */
  const shared = new Map<EntityIndex, EntityIndex>();
  const known = new Map<EntityIndex, EntityIndex>();
  for (const qid of qids) {
    const [theirs, ours] = [base.indexOf(qid), pack.indexOf(qid)];
    if (theirs < 0 || ours < 0) continue;
    shared.set(theirs, ours);
    known.set(ours, theirs);
  }
  const own = (index: EntityIndex): EntityIndex => known.get(index) ?? base.size + index;
  const linksOf = Map.groupBy(links, (link) => link.holder);
  const canonical = (candidate: Candidate): Candidate => ({ ...candidate, entity: own(candidate.entity) });
  const merged = (theirs: readonly Candidate[], ours: readonly Candidate[]): Candidate[] => {
    const added = ours.map(canonical);
    const kept = theirs.filter(
      ({ entity }) =>
        (!base.isBareName(entity) || shared.has(entity)) && added.every((candidate) => candidate.entity !== entity),
    );
    return [...kept, ...added].sort((a, b) => a.entity - b.entity);
  };
  const packEntity = (index: EntityIndex): Entity => withLinks(pack.entity(index), linksOf);

  return {
    size: base.size + pack.size,
    asOf: base.asOf,
    sources: [...base.sources, ...pack.sources],
    entity(index) {
      if (index >= base.size) return packEntity(index - base.size);
      const added = shared.get(index);
      return added === undefined ? base.entity(index) : enriched(base.entity(index), packEntity(added));
    },
    indexOf(id) {
      const known = base.indexOf(id);
      if (known >= 0) return known;
      const index = pack.indexOf(id);
      return index < 0 ? -1 : base.size + index;
    },
    kind: (index) => (index < base.size ? base.kind(index) : pack.kind(index - base.size)),
    prominence(index) {
      if (index >= base.size) return pack.prominence(index - base.size);
      const added = shared.get(index);
      return added === undefined ? base.prominence(index) : Math.max(base.prominence(index), pack.prominence(added));
    },
    isBareName: (index) => index < base.size && base.isBareName(index) && !shared.has(index),
    candidates(name) {
      const ours = pack.candidates(name);
      return ours.length === 0 ? base.candidates(name) : merged(base.candidates(name), ours);
    },
    scan(text) {
      const ours = pack.scan(text);
      return ours.length === 0 ? base.scan(text) : mergedHits(base.scan(text), ours, merged);
    },
    flags: (folded) => base.flags(folded),
    search(prefix, limit) {
      const ours = pack.search(prefix, limit).map(own);
      // The reader's own entries first: they are few, and put there by hand.
      return [...new Set([...ours, ...base.search(prefix, limit)])].slice(0, limit);
    },
  };
}

/** Both lists are by start, then longest first; so is the result. */
function mergedHits(
  theirs: readonly GazetteerHit[],
  ours: readonly GazetteerHit[],
  merge: (theirs: readonly Candidate[], ours: readonly Candidate[]) => Candidate[],
): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  let [i, k] = [0, 0];
  while (i < theirs.length || k < ours.length) {
    const [a, b] = [theirs[i], ours[k]];
    const order = !a ? 1 : !b ? -1 : a.start - b.start || b.end - a.end;
    if (order < 0) hits.push(theirs[i++] as GazetteerHit);
    else {
      const { start, end, candidates } = ours[k++] as GazetteerHit;
      hits.push({
        start,
        end,
        candidates: merge(order === 0 ? (theirs[i++] as GazetteerHit).candidates : [], candidates),
      });
    }
  }
  return hits;
}

function withLinks(entity: Entity, linksOf: ReadonlyMap<EntityId, readonly OutsideLink[]>): Entity {
  for (const { fact, target } of linksOf.get(entity.id) ?? []) {
    const holder = entity.facts[fact];
    if (holder) holder.entity = target;
  }
  return entity;
}

/** What the dataset says, with what the reader adds. */
function enriched(known: Entity, added: Entity): Entity {
  const names = new Set([known.name, ...known.aliases.map(({ text }) => text)]);
  return {
    ...known,
    subkind: known.subkind || added.subkind,
    countries: [...new Set([...known.countries, ...added.countries])],
    prominence: Math.max(known.prominence, added.prominence),
    aliases: [...known.aliases, ...added.aliases.filter(({ text }) => !names.has(text))],
    facts: [...known.facts, ...added.facts],
  };
}
