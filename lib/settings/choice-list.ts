import * as v from 'valibot';
import type { EntityId } from '../knowledge-base/entity.ts';

/** The reader's word on one name of an article: somebody else is meant, or nobody we know (null). */
export interface StoredChoice {
  entity: EntityId;
  instead: EntityId | null;
}

/** Articles are read again within days; what was said of one before so many others is forgotten. */
const MOST_ARTICLES = 300;

/** Far more names than anybody corrects in one article. */
const MOST_CHOICES = 100;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const choice = v.object({ entity: id, instead: v.nullable(id) });
/** What is said of one article. */
export const choicesSchema: v.GenericSchema<unknown, StoredChoice[]> = v.pipe(
  v.array(choice),
  v.maxLength(MOST_CHOICES),
);
const article = v.object({ key: v.string(), choices: choicesSchema });
const schema = v.object({ version: v.literal(1), articles: v.array(article) });

/** What is kept: the article spoken of last comes last. */
export type ChoiceList = v.InferOutput<typeof schema>;

/** The list out of storage; an empty one for what is missing, broken, or of a later version. */
export function readChoiceList(stored: unknown): ChoiceList {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : { version: 1, articles: [] };
}

export function choicesIn({ articles }: ChoiceList, key: string): StoredChoice[] {
  return articles.find((one) => one.key === key)?.choices ?? [];
}

/** The list with the choices of one article in place of those it had. */
export function withChoicesOf({ articles }: ChoiceList, key: string, choices: readonly StoredChoice[]): ChoiceList {
  const others = articles.filter((one) => one.key !== key);
  const own = choices.length === 0 ? [] : [{ key, choices: choices.slice(0, MOST_CHOICES) }];
  return { version: 1, articles: [...others, ...own].slice(-MOST_ARTICLES) };
}
