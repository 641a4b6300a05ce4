/** Which linked mention ends or begins at a place: the other members of an enumeration. */
import type { ArticleBlock } from './article.ts';
import type { Decision } from './decide.ts';
import type { Mention } from './mention-groups.ts';
import type { Profile } from './profile.ts';

/** Who is named right before and right behind a mention, with nothing but a comma or "and" between. */
export type Listed = (mention: Mention) => readonly Profile[];

const BETWEEN = String.raw`(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or|&|und|oder|et|ou|y|o|e|en)\s+)(?:the\s+)?`;
const BEFORE = new RegExp(`${BETWEEN}$`, 'u');
const BEHIND = new RegExp(`^${BETWEEN}`, 'u');
/** UTF-16 units looked at on either side: ", and the " and some to spare. */
const REACH = 12;

export function listedBeside(decisions: readonly Decision[]): Listed {
  const starts = new Map<ArticleBlock, Map<number, Profile>>();
  const ends = new Map<ArticleBlock, Map<number, Profile>>();
  for (const { linked, group } of decisions) {
    if (!linked) continue;
    for (const { block, start, end } of group.mentions) {
      put(starts, block, start, linked.profile);
      put(ends, block, end, linked.profile);
    }
  }
  return ({ block, start, end }) => {
    const { text } = block.block;
    const found: Profile[] = [];
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
    const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0];
    const left = before && ends.get(block)?.get(start - before.length);
    const right = behind && starts.get(block)?.get(end + behind.length);
    if (left) found.push(left);
    if (right) found.push(right);
    return found;
  };
}

function put(
  places: Map<ArticleBlock, Map<number, Profile>>,
  block: ArticleBlock,
  offset: number,
  profile: Profile,
): void {
  const known = places.get(block);
  if (known) known.set(offset, profile);
  else places.set(block, new Map([[offset, profile]]));
}
