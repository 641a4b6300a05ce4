import { isRunningText, linkedShareOf } from './article-text.ts';
import type { PageBlock } from './page-block.ts';
import type { PageInfo } from './page-info.ts';
import type { PageReason } from './page-reason.ts';

/**
 * Characters of running text that make an article, by what the page says of itself. A news item of three sentences has 400;
 * a teaser page that calls itself a web site may have 2,000, and plain blogs call themselves that too.
 */
const NEEDED_CHARS = { article: 400, website: 2000, '': 1000 } as const;
/** A page with a date of its own is nearer to an article. */
const NEEDED_CHARS_WITH_DATE = { article: 400, website: 1200, '': 700 } as const;
/** The parts of a program: then it takes this much text to be an article all the same. */
const NEEDED_CHARS_IN_APPLICATION = 4000;
const APPLICATION = '[contenteditable=true],[role=application],[role=grid],[role=listbox],[role=tree],[role=feed]';

/** Above this share of linked characters a text is a list of links. */
const MAX_LINKED_SHARE = 0.5;
/** So many linked headings with less than three paragraphs each are a list of other articles. */
const TEASER_HEADINGS = 3;
const PARAGRAPHS_OF_TEASER = 2;
/** So many posts of the same make are a thread or a feed, unless the page says that it is one article (a live blog does). */
const POSTS = 3;
/** Below this share of the text in its posts, they are boxes within something else. */
const POSTS_SHARE = 0.7;
/** Answers to answers are indented as definitions or lists. */
const MAX_ANSWERS_SHARE = 0.6;

export interface Verdict {
  isArticle: boolean;
  reason: PageReason;
}

/** Is the text under `root` an article? By what the page says it is, how much running text there is, and how it is laid out. */
export function judgeArticle(root: Element, inside: readonly PageBlock[], info: PageInfo): Verdict {
  const running = inside.filter(isRunningText);
  const chars = sum(running, (block) => block.text.length);
  const reason = otherThanArticle(root, inside, running, chars, info);
  return { isArticle: reason === null, reason: reason ?? 'article' };
}

function otherThanArticle(
  root: Element,
  inside: readonly PageBlock[],
  running: readonly PageBlock[],
  chars: number,
  info: PageInfo,
): PageReason | null {
  if (info.declaredType === 'other') return 'declared-other';
  const isDeclared = info.declaredType === 'article';
  const needed = (info.date === '' ? NEEDED_CHARS : NEEDED_CHARS_WITH_DATE)[info.declaredType];
  if (chars < needed) return 'too-short';
  const text = sum(inside, (block) => block.text.length);
  if (sum(inside, (block) => block.linkedChars) > text * MAX_LINKED_SHARE) return 'links';
  if (isDeclared) return null;
  if (isFrontPage(root.ownerDocument)) return 'front-page';
  const teasers = inside.filter((block) => block.kind === 'headline' && linkedShareOf(block) > 0.8).length;
  if (teasers >= TEASER_HEADINGS && running.length <= teasers * PARAGRAPHS_OF_TEASER) return 'list';
  if (chars < NEEDED_CHARS_IN_APPLICATION && root.ownerDocument.querySelector(APPLICATION)) return 'application';
  if (info.date === '' && root.querySelectorAll('pre').length > 1) return 'documentation';
  if (isThread(root, running, chars)) return 'thread';
  return null;
}

function isFrontPage(document: Document): boolean {
  return document.location?.pathname === '/' && document.location.search === '';
}

/** Several siblings of the same make with a paragraph or two each, or answers indented under answers. */
function isThread(root: Element, running: readonly PageBlock[], chars: number): boolean {
  const answers = running.filter((block) => block.element.closest('dd,li') !== null);
  if (sum(answers, (block) => block.text.length) > chars * MAX_ANSWERS_SHARE) return true;
  const posts = new Map<Element, Map<string, Map<Element, number>>>();
  for (const block of running) {
    for (let child: Element = block.element; child !== root && child.parentElement; child = child.parentElement) {
      if (child.localName === 'p' || child.localName === 'section') continue;
      const make = `${child.localName} ${child.classList[0] ?? ''}`;
      const makes = posts.get(child.parentElement) ?? new Map<string, Map<Element, number>>();
      const siblings = makes.get(make) ?? new Map<Element, number>();
      siblings.set(child, (siblings.get(child) ?? 0) + block.text.length);
      posts.set(child.parentElement, makes.set(make, siblings));
    }
  }
  return [...posts.values()].some((makes) =>
    [...makes].some(([make, siblings]) => {
      const isPost =
        /^(article|li|tr)\b/.test(make) ||
        make.endsWith('post') ||
        [...siblings.keys()].every((post) => post.querySelector('a,time,img,button') !== null);
      return siblings.size >= POSTS && isPost && sum([...siblings.values()], (length) => length) > chars * POSTS_SHARE;
    }),
  );
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
