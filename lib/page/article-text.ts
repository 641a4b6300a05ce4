import type { PageBlock } from './page-block.ts';

/** A block counts as running text from this many characters on; shorter ones are labels, prices, teasers. */
const RUNNING_TEXT_CHARS = 80;
/** Above this share of linked characters a block is a menu or a teaser, not a sentence with links in it. */
const MAX_LINKED_SHARE = 0.5;
/** A sentence may be linked for the most part when there is more of it than its link. */
const MAX_LINKED_SHARE_OF_SENTENCE = 0.8;
/** Before the article's first paragraph shorter lines are dates, sections, reading times; a standfirst is longer. */
const STANDFIRST_CHARS = 50;
/** The heading of a box. */
const LABEL_CHARS = 70;
/** A box around a form (newsletter, poll, search) holds no more text than this. */
const FORM_BOX_CHARS = 700;

/** What stands alone in a line and is said to everyone in the same words: advertisements, and who took a picture. */
const STANDARD_LINE =
  /^(advertisements?|advertising|sponsored|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|advertentie|embed|read more|weiterlesen|leer más|lire la suite|loading.*|video laden.*|link kopiert)[.:…]*$/i;
const CREDIT_LINE =
  /^(\(?(photos?|fotos?|images?|image credits?|bild|bilder|bildquelle|credits?|crédits?|quelle|source|illustration|grafik)( by| von)?\b ?[:/]|\(?(photos?|images?|illustration|fotos?|bild) (by|von) |©|\(c\) )/i;
/** A standing line, or one that tells who took the picture, is no longer. */
const STANDARD_LINE_CHARS = 60;
const CREDIT_LINE_CHARS = 80;
/** A sentence after "Photo:" tells what is on it. */
const CAPTION_SENTENCE = /^\S+( \S+){6,}[.!?]$/;

const ENDS_SENTENCE = /[.!?…"”»“)]$/;
const FORM_CONTROLS = 'input:not([type=hidden]),textarea,select,form';

export function isRunningText(block: PageBlock): boolean {
  return (
    block.kind !== 'headline' && block.text.length >= RUNNING_TEXT_CHARS && linkedShareOf(block) < MAX_LINKED_SHARE
  );
}

export function linkedShareOf(block: PageBlock): number {
  return block.linkedChars / block.text.length;
}

/**
 * What of the blocks found in and above the article's element is the article: no menus, linked teasers, boxes with forms, lines that
 * only date or label, nor the headings of what was left out.
 */
export function articleText(found: readonly PageBlock[], root: Element): PageBlock[] {
  const boxes = formBoxes(root);
  const firstParagraph = bodyStart(found);
  const kept = found.map(
    (block, i) =>
      isText(block) &&
      !(i < firstParagraph && isLabelAbove(block)) &&
      !boxes.some((box) => box.contains(block.element)),
  );
  // Headings of what was left out go one above the other; of other short lines only the one right above it.
  const wasKept = [...kept];
  for (let i = found.length - 1; i > firstParagraph; i--) {
    const block = found[i] as PageBlock;
    if (!kept[i] || !isLabel(block)) continue;
    const isHeading = block.kind === 'headline';
    if (i === found.length - 1 ? isHeading : !(isHeading ? kept : wasKept)[i + 1]) kept[i] = false;
  }
  return found.filter((_, i) => kept[i]);
}

/** Index of the first paragraph that has another beside it: what stands above is headline, standfirst, caption and the like. */
function bodyStart(found: readonly PageBlock[]): number {
  const parents = new Set<Element | null>();
  let first = -1;
  for (let i = found.length - 1; i >= 0; i--) {
    const block = found[i] as PageBlock;
    if (block.kind !== 'paragraph' || !isRunningText(block)) continue;
    const parent = block.element.parentElement;
    if (parents.has(parent)) first = i;
    parents.add(parent);
  }
  return first;
}

function isText(block: PageBlock): boolean {
  if (!hasLetter(block.text) || isStandardLine(block)) return false;
  const share = linkedShareOf(block);
  if (block.kind === 'headline') return share < 0.9;
  if (block.kind === 'table') return true;
  return share < MAX_LINKED_SHARE || (share < MAX_LINKED_SHARE_OF_SENTENCE && block.text.length >= RUNNING_TEXT_CHARS);
}

/** The Latin alphabet first: it is compiled in no time. */
function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}

function isStandardLine({ text, kind, element }: PageBlock): boolean {
  if (element.localName === 'h1' || text.length > CREDIT_LINE_CHARS) return false;
  if (STANDARD_LINE.test(text)) return text.length <= STANDARD_LINE_CHARS;
  return kind !== 'headline' && CREDIT_LINE.test(text) && !CAPTION_SENTENCE.test(text);
}

function isLabelAbove(block: PageBlock): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list') &&
    block.text.length < STANDFIRST_CHARS &&
    !ENDS_SENTENCE.test(block.text)
  );
}

function isLabel(block: PageBlock): boolean {
  if (block.element.localName === 'h1') return false;
  if (block.text.length > LABEL_CHARS) return false;
  if (block.kind === 'headline') return true;
  return block.kind === 'paragraph' && !ENDS_SENTENCE.test(block.text);
}

/** The outermost elements around form controls that hold next to no text. */
function formBoxes(root: Element): Element[] {
  const boxes = new Set<Element>();
  for (const control of root.querySelectorAll(FORM_CONTROLS)) {
    let box: Element | null = null;
    for (let element: Element | null = control; element && element !== root; element = element.parentElement) {
      if (boxes.has(element)) break;
      if ((element.textContent?.length ?? 0) > FORM_BOX_CHARS || element.querySelector('h1')) break;
      box = element;
    }
    if (box) boxes.add(box);
  }
  return [...boxes];
}
