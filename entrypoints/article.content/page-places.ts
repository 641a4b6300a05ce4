import type { CastPart } from '../../lib/cards/card-kit.ts';
import type { Namesake } from '../../lib/cards/card-model.ts';
import { type Choices, withChoices } from '../../lib/cards/choices.ts';
import { chooseMarked, keepIdentity, type PageMention } from '../../lib/highlight/page-mention.ts';
import type { Entity, EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReadArticle } from './read-article.ts';

/** Where in the page somebody is named, and which of those places are marked. Who they are is said by cards. */
export interface PagePlaces {
  /** In reading order. */
  mentions: PageMention[];
  marked: PageMention[];
  /** How many people and organizations are named. */
  count: number;
  /** Of everybody in it. */
  records: ReadonlyMap<EntityId, Entity>;
  /** The articles of the page, to make cards of. */
  parts: CastPart[];
  /** Which of the articles a mention stands in. */
  partOf(mention: PageMention): number;
}

interface Options {
  choices: Choices;
  settings: Settings;
  /** The places found before: mentions that are the same stay the same objects, so that an open card keeps its place. */
  before: PagePlaces | null;
}

export function placesOfPage(articles: readonly ReadArticle[], { choices, settings, before }: Options): PagePlaces {
  const parts = articles.map((article) => ({
    ...withChoices(article.mentions, article.entities, choices),
    date: article.date,
    outline: article.outline,
    namesakes: { ...article.namesakes, ...turnedDown(article.entities, choices) },
  }));
  const mentions = keepIdentity(
    before?.mentions ?? [],
    parts.flatMap((part) => part.mentions),
  );
  let from = 0;
  const byPart = parts.map((part) => mentions.slice(from, (from += part.mentions.length)));
  const kinds = { all: '', people: 'person', organizations: 'organization' }[settings.kinds];
  const wanted = ({ entity, kind }: PageMention): boolean =>
    !Object.hasOwn(settings.known, entity) && (kinds === '' || kind === kinds);
  return {
    mentions,
    marked: byPart.flatMap((own) => chooseMarked(own.filter(wanted), settings.density)),
    count: new Set(mentions.map(({ entity }) => entity)).size,
    records: new Map(parts.flatMap((part) => part.entities.map((entity) => [entity.id, entity]))),
    parts,
    partOf: (mention) =>
      Math.max(
        0,
        byPart.findIndex((own) => own.includes(mention)),
      ),
  };
}

function turnedDown(entities: readonly Entity[], choices: Choices): Record<string, Namesake> {
  return Object.fromEntries(
    entities
      .filter(({ id }) => choices.has(id))
      .map(({ id, name, kind, subkind, countries }) => [id, { id, name, kind, subkind, countries }]),
  );
}
