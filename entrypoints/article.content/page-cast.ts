import { buildCast, mergeCasts } from '../../lib/cards/build-cast.ts';
import type { CardModel, CastEntry, Namesake } from '../../lib/cards/card-model.ts';
import { type Choices, withChoices } from '../../lib/cards/choices.ts';
import { chooseMarked, keepIdentity, type PageMention } from '../../lib/highlight/page-mention.ts';
import { messageStrings } from '../../lib/i18n/message.ts';
import type { Entity, EntityId } from '../../lib/knowledge-base/entity.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReadArticle } from './read-article.ts';

/** Everybody in the page, where they are named, and which of those places are marked. */
export interface PageCast {
  /** Of all articles of the page together. */
  entries: CastEntry[];
  /** In reading order. */
  mentions: PageMention[];
  marked: PageMention[];
  /** Of everybody in it. */
  records: ReadonlyMap<EntityId, Entity>;
  /** The card for a mention: in an article below the first it says what was true at that article's date. */
  cardOf(mention: PageMention): CardModel | undefined;
}

interface Options {
  choices: Choices;
  settings: Settings;
  /** YYYY-MM-DD */
  today: string;
  /** The cast drawn before: mentions that are the same stay the same objects, so that an open card keeps its place. */
  before: PageCast | null;
}

export function castOfPage(articles: readonly ReadArticle[], { choices, settings, today, before }: Options): PageCast {
  const strings = messageStrings();
  const parts = articles.map((article) => {
    const { mentions, entities } = withChoices(article.mentions, article.entities, choices);
    const namesakes = { ...article.namesakes, ...turnedDown(article.entities, choices) };
    return {
      mentions,
      entities,
      cast: () => buildCast(mentions, { date: article.date, today, entities, strings }, article.outline, namesakes),
    };
  });
  const mentions = keepIdentity(
    before?.mentions ?? [],
    parts.flatMap((part) => part.mentions),
  );
  const casts = parts.map((part) => part.cast());
  const entries = mergeCasts(casts);
  let from = 0;
  const places = parts.map((part) => mentions.slice(from, (from += part.mentions.length)));
  return {
    entries,
    mentions,
    marked: places.flatMap((own) =>
      chooseMarked(
        own.filter(({ entity }) => !(entity in settings.known)),
        settings.density,
      ),
    ),
    records: new Map(parts.flatMap((part) => part.entities.map((entity) => [entity.id, entity]))),
    cardOf(mention) {
      const cast = casts[places.findIndex((own) => own.includes(mention))] ?? entries;
      return cast.find(({ card }) => card.id === mention.entity)?.card;
    },
  };
}

function turnedDown(entities: readonly Entity[], choices: Choices): Record<string, Namesake> {
  return Object.fromEntries(
    entities
      .filter(({ id }) => choices.has(id))
      .map(({ id, name, kind, subkind, countries }) => [id, { id, name, kind, subkind, countries }]),
  );
}
