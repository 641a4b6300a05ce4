import type { Segment } from './page-block.ts';

/** Characters that take no space on the screen and would split a name: soft hyphen, zero-width space and joiners, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /[\s\u00a0\u202f\u2007]/;

/** Builds the text of one block as a reader sees it and remembers where each character came from. */
export class BlockText {
  text = '';
  segments: Segment[] = [];
  linkedChars = 0;
  private pendingSpace = false;

  /** Adds a text node: white space folded to one space, invisible characters left out. */
  append(node: Text, insideLink: boolean): void {
    const data = node.data;
    const before = this.text.length;
    let runStart = -1;
    for (let i = 0; i < data.length; i++) {
      const char = data[i] as string;
      const code = data.charCodeAt(i);
      const plain = (code > 32 && code < 127) || (code > 0xad && !INVISIBLE.test(char) && !SPACE.test(char));
      if (plain) {
        if (this.pendingSpace) {
          runStart = this.closeRun(node, runStart, i);
          if (this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
          this.pendingSpace = false;
        }
        if (runStart < 0) runStart = i;
        continue;
      }
      runStart = this.closeRun(node, runStart, i);
      if (SPACE.test(char)) this.pendingSpace = true;
    }
    this.closeRun(node, runStart, data.length);
    if (insideLink) this.linkedChars += this.text.length - before;
  }

  /** A forced line break: `<br>`, or the edge of something a reader sees as apart. */
  breakLine(): void {
    this.pendingSpace = false;
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** A gap without a break: an image or a form control inside a line. */
  gap(): void {
    this.pendingSpace = true;
  }

  private closeRun(node: Text, runStart: number, end: number): number {
    if (runStart >= 0) {
      this.segments.push({ node, nodeStart: runStart, blockStart: this.text.length, length: end - runStart });
      this.text += node.data.slice(runStart, end);
    }
    return -1;
  }
}
