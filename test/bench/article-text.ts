/** News text of any length: our own gold articles, told again of other people and organizations of the dataset. */
import type { EntityKind } from '../../lib/knowledge-base/entity.ts';
import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import { surnameOf } from '../../lib/text/person-name.ts';
import type { GoldArticle, GoldMention } from '../accuracy/corpus.ts';
import { readGoldArticles } from '../accuracy/gold-article.ts';
import { seededRandom } from './random.ts';

/** Somebody who takes the place of somebody else. */
interface Stand {
  full: string;
  short: string;
}

const SEED = 20_261_122;

/**
 * Articles one after the other until they have `chars` characters, each a list of paragraphs. Deterministic for a
 * knowledge base: whoever is named comes from `kb`, everything else from test/articles/gold.
 */
export function newsArticles(kb: KnowledgeBase, chars: number): string[][] {
  const random = seededRandom(SEED);
  const pools = { person: poolOf(kb, 'person'), organization: poolOf(kb, 'organization') };
  const gold = readGoldArticles();
  const articles: string[][] = [];
  for (let done = 0, i = 0; done < chars; i++) {
    const article = retold(gold[i % gold.length]!, (kind) => {
      const pool = pools[kind];
      const entity = kb.entity(pool[zipf(random(), pool.length)]!);
      const surname = kind === 'person' ? surnameOf(entity.name, entity.countries) : '';
      return { full: entity.name, short: surname || entity.name };
    });
    articles.push(article);
    done += article.reduce((sum, paragraph) => sum + paragraph.length, 0);
  }
  return articles;
}

/** Those with a card, best known first. */
function poolOf(kb: KnowledgeBase, kind: EntityKind): number[] {
  const pool: number[] = [];
  for (let index = 0; index < kb.size; index++) {
    if (kb.kind(index) === kind && !kb.isBareName(index)) pool.push(index);
  }
  return pool.sort((a, b) => kb.prominence(b) - kb.prominence(a) || a - b);
}

/** A place among `size`, the n-th being drawn 1/n as often as the first: as names are spread in news. */
function zipf(uniform: number, size: number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** uniform) - 1);
}

/** The article with each of its entities, everywhere, replaced by one and the same other. */
function retold(article: GoldArticle, draw: (kind: EntityKind) => Stand): string[] {
  const stands = new Map<string, Stand>();
  const standIn = (mention: GoldMention): Stand => {
    const name = mention.name ?? mention.surface;
    const known = stands.get(name) ?? draw(mention.type === 'person' ? 'person' : 'organization');
    stands.set(name, known);
    return known;
  };
  let text = '';
  let done = 0;
  for (const mention of article.mentions) {
    const stand = standIn(mention);
    text += article.text.slice(done, mention.start);
    text += mention.surface.includes(' ') ? stand.full : stand.short;
    done = mention.end;
  }
  text += article.text.slice(done);
  // Read back from bytes, a paragraph is one flat string as a page's is, not a slice of a longer one.
  return text
    .split('\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => Buffer.from(paragraph, 'utf8').toString('utf8'));
}
