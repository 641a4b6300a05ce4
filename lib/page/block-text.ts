import type { Segment } from './page-block.ts';
import { partOfText } from './part-of-text.ts';

/**
 * Where the text on the screen differs from the text in the tree: white space that folds to one space, and characters
 * that take no room and would split a name (soft hyphen, zero-width space and joiners, BOM). A single space is neither.
 */
const FOLDED =
  / ?[\t\n\f\r\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff][\s\u00ad\u200b-\u200f\u2060\u2066-\u2069]*| {2,}\s*|^ | $/g;
/** White space, of which scripts count the BOM and readers do not. */
const WHITE_SPACE = /[^\S\ufeff]/;
/** Between two elements of the source; the commonest text node of all. */
const ONLY_WHITE_SPACE = /^[ \t\n\r]*$/;

/** Builds the text of one block as a reader sees it and remembers where each character came from. */
export class BlockText {
  text = '';
  segments: Segment[] = [];
  linkedChars = 0;
  private pendingSpace = false;
  /** Nothing stands before what comes next on its line. (Asking the text would copy it, which is made of pieces, each time.) */
  private atLineStart = true;

  /** Adds a text node, or as much of it: white space folded to one space, invisible characters left out. */
  append(node: Text, insideLink: boolean, mostChars: number): void {
    const data = node.length > mostChars ? partOfText(node, 0, mostChars) : node.data;
    if (ONLY_WHITE_SPACE.test(data)) {
      if (data !== '') this.pendingSpace = true;
      return;
    }
    const before = this.text.length;
    let runStart = 0;
    FOLDED.lastIndex = 0;
    for (let fold = FOLDED.exec(data); fold; fold = FOLDED.exec(data)) {
      this.addRun(node, data, runStart, fold.index);
      if (WHITE_SPACE.test(fold[0])) this.pendingSpace = true;
      runStart = FOLDED.lastIndex;
    }
    this.addRun(node, data, runStart, data.length);
    if (insideLink) this.linkedChars += this.text.length - before;
  }

  /** A forced line break: `<br>`, or the edge of something a reader sees as apart. */
  breakLine(): void {
    this.pendingSpace = false;
    if (!this.atLineStart) this.text += '\n';
    this.atLineStart = true;
  }

  /** A gap without a break: an image or a form control inside a line. */
  gap(): void {
    this.pendingSpace = true;
  }

  private addRun(node: Text, data: string, start: number, end: number): void {
    if (start >= end) return;
    if (this.pendingSpace) {
      if (!this.atLineStart) this.text += ' ';
      this.pendingSpace = false;
    }
    this.atLineStart = false;
    this.segments.push({ node, nodeStart: start, blockStart: this.text.length, length: end - start });
    this.text += start === 0 && end === data.length ? data : data.slice(start, end);
  }
}
