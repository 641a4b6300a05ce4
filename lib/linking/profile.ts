/** What the linker weighs of a candidate, drawn once from its record. */
import type { Entity, EntityId, Fact } from '../knowledge-base/entity.ts';
import type { EntityIndex, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { domainsOfEntity, type Domain } from './domains.ts';
import { surfaceKey } from './mention-groups.ts';
import { foldWord } from './words.ts';

export interface Profile {
  index: EntityIndex;
  entity: Entity;
  /** Folded words of its name. */
  name: readonly string[];
  isBareName: boolean;
  /** Folded content words of offices, occupations, employers, parties: what a description of it would say. */
  descriptors: Set<string>;
  domains: Set<Domain>;
  /** Entities its facts name. */
  related: Set<EntityId>;
  /** Offices that one at a time holds, held ever. */
  posts: Set<string>;
  born: number;
  died: number;
  founded: number;
  dissolved: number;
}

const STOP = new Set(
  'of the and for in to a an at de la et des du und der die das y el los las member with on from by as was is his her united'.split(
    ' ',
  ),
);

/** Profiles kept of each generation; a record with its words takes some kB. */
const GENERATION = 500;

/**
 * Gives profiles and keeps those asked for last, from article to article: news names the same few again and again, and
 * drawing a profile from its record costs more than weighing it.
 */
export function keepProfiles(kb: KnowledgeBase): (index: EntityIndex) => Profile {
  let young = new Map<EntityIndex, Profile>();
  let old: ReadonlyMap<EntityIndex, Profile> = new Map();
  return (index) => {
    let profile = young.get(index);
    if (profile === undefined) {
      profile = old.get(index) ?? profileOf(kb, index);
      if (young.size >= GENERATION) {
        old = young;
        young = new Map();
      }
      young.set(index, profile);
    }
    return profile;
  };
}

export function profileOf(kb: KnowledgeBase, index: EntityIndex): Profile {
  const entity = kb.entity(index);
  const descriptors = new Set<string>();
  const related = new Set<EntityId>();
  const posts = new Set<string>();
  const addWords = (text: string): void => {
    for (const word of text.split(/[^\p{L}\p{N}\p{M}'’-]+/u)) {
      const folded = foldWord(word);
      if (folded.length > 2 && !STOP.has(folded)) descriptors.add(folded);
    }
  };
  addWords(entity.subkind);
  for (const fact of entity.facts) {
    if (fact.entity !== undefined) related.add(fact.entity);
    if (fact.type === 'office' && fact.office?.single) posts.add(fact.office.id);
    if (fact.office?.organization !== undefined) related.add(fact.office.organization);
    if (fact.type === 'website') continue;
    addWords(fact.value);
    addWords(fact.detail);
    if (fact.office) addWords(fact.office.title);
    for (const word of TYPE_WORDS[fact.type] ?? []) descriptors.add(word);
  }
  for (const same of SAME)
    if (same.some((word) => descriptors.has(word))) same.forEach((word) => descriptors.add(word));
  return {
    index,
    entity,
    name: surfaceKey(entity.name.replaceAll(',', '')).split(' '),
    isBareName: kb.isBareName(index),
    descriptors,
    domains: domainsOfEntity(entity),
    related,
    posts,
    born: yearOf(entity, 'born'),
    died: yearOf(entity, 'died'),
    founded: yearOf(entity, 'founded'),
    dissolved: yearOf(entity, 'dissolved'),
  };
}

/** Of sport alone: the teams of an army are of the army, too. */
export function isOfSport({ domains }: Profile): boolean {
  return domains.has('sport') && !domains.has('military');
}

/** Words for one occupation. */
const SAME: readonly (readonly string[])[] = [
  ['author', 'writer', 'novelist'],
  ['actor', 'actress'],
  ['businessperson', 'businessman', 'businesswoman', 'entrepreneur'],
  ['footballer', 'soccer'],
  ['singer', 'musician', 'songwriter'],
];

/** What news calls the holder of such a fact. */
const TYPE_WORDS: Partial<Record<Fact['type'], string[]>> = {
  'chief-executive': ['ceo', 'chief', 'executive', 'boss', 'head'],
  chair: ['chairman', 'chairwoman', 'chair', 'president'],
  founder: ['founder', 'co-founder', 'cofounder', 'entrepreneur'],
  owner: ['owner', 'co-owner'],
  coach: ['coach', 'manager', 'boss', 'head'],
  leader: ['leader', 'head', 'chief', 'director', 'president'],
  executive: ['executive', 'director'],
};

function yearOf(entity: Entity, type: Fact['type']): number {
  const fact = entity.facts.find((candidate) => candidate.type === type);
  return fact === undefined || fact.from === '' ? Number.NaN : Number(fact.from.slice(0, 4));
}
