/** Entities linked in the round before, and whom their facts name. */
import type { EntityId } from '../knowledge-base/entity.ts';
import type { Decision } from './decide.ts';
import type { MentionGroup } from './mention-groups.ts';
import type { Profile } from './profile.ts';

export interface Anchor {
  profile: Profile;
  /** The group that names it most fully. */
  group: MentionGroup;
  /** Every group that names it: a pope has two full names. */
  groups: MentionGroup[];
  /** Place among the anchors, in reading order. */
  order: number;
}

/** By entity index. */
export type Anchors = ReadonlyMap<number, Anchor>;

/** Each linked entity once, by the group that names it most fully. */
export function anchorsOf(decisions: readonly Decision[]): Map<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  for (const { linked, group } of decisions) {
    if (!linked) continue;
    const known = anchors.get(linked.profile.index);
    if (known === undefined)
      anchors.set(linked.profile.index, { profile: linked.profile, group, groups: [group], order: anchors.size });
    else {
      if (group.words > known.group.words) known.group = group;
      known.groups.push(group);
    }
  }
  return anchors;
}

/** What one of the cast says of the country that an article is about, beside each time that it names a country. */
const WEIGHT_OF_ONE = 0.5;

/** iso2 → how much the article speaks of the country: by name, its people or its capital, and by those who are of it. */
export function weightOfCountries(named: ReadonlyMap<string, number>, anchors: Anchors): ReadonlyMap<string, number> {
  const weights = new Map(named);
  for (const { profile } of anchors.values()) {
    const [home] = profile.entity.countries;
    if (home !== undefined) weights.set(home, (weights.get(home) ?? 0) + WEIGHT_OF_ONE);
  }
  return weights;
}

/** Puts the anchor behind those that the key has already. */
export function addTo<Key>(lists: Map<Key, Anchor[]>, key: Key, anchor: Anchor): void {
  const known = lists.get(key);
  if (known) known.push(anchor);
  else lists.set(key, [anchor]);
}

/** Relations of anchors, looked up from the other side. */
export interface AnchorRelations {
  /** Anchors whose facts name the profile's entity, or that its facts name, in reading order. */
  direct(profile: Profile): Anchor[];
  /** Anchors with a fact that names what a fact of the profile names: a party, a league, an employer. */
  sharing(profile: Profile): ReadonlySet<Anchor>;
  /** Anchors who held an office that the profile's person held, too: those before and after, in reading order. */
  inOffice(profile: Profile): readonly Anchor[];
}

export function relationsOf(anchors: Anchors): AnchorRelations {
  const byId = new Map<EntityId, Anchor>();
  const naming = new Map<EntityId, Anchor[]>();
  const holding = new Map<string, Anchor[]>();
  for (const anchor of anchors.values()) {
    byId.set(anchor.profile.entity.id, anchor);
    for (const id of anchor.profile.related) addTo(naming, id, anchor);
    for (const post of anchor.profile.posts) addTo(holding, post, anchor);
  }
  return {
    direct({ entity, related }) {
      const found = new Set(naming.get(entity.id));
      for (const id of related) {
        const anchor = byId.get(id);
        if (anchor) found.add(anchor);
      }
      return [...found].sort((a, b) => a.order - b.order);
    },
    sharing({ related }) {
      const found = new Set<Anchor>();
      for (const id of related) for (const anchor of naming.get(id) ?? []) found.add(anchor);
      return found;
    },
    inOffice({ posts }) {
      const found = new Set<Anchor>();
      for (const post of posts) for (const anchor of holding.get(post) ?? []) found.add(anchor);
      return [...found].sort((a, b) => a.order - b.order);
    },
  };
}
