import type { PNG } from 'pngjs';
import { type Color, contrast } from '../../lib/highlight/color.ts';
import { photograph } from './picture.ts';
import type { TestPage } from './test-browser.ts';

export interface MeasuredMark {
  text: string;
  kind: 'person' | 'organization';
  /** Id of the section it stands in, '' when in none. */
  within: string;
  /** WCAG contrast ratio of the mark's strongest pixel against the pixel it covers. */
  contrast: number;
  /** How many pixels are painted by it. */
  pixels: number;
}

/** Below the letters and as far as an underline may hang. */
const BELOW_PX = 8;

/**
 * What the eye sees: the page is photographed with its marks and without them, and what differs is the marks. Only marks
 * that are on screen, with nothing over them. The marks of the page are gone afterwards.
 */
export async function measureMarks(page: TestPage): Promise<MeasuredMark[]> {
  const boxes = await marksOnScreen(page);
  const [withMarks, without] = [
    await photograph(page),
    await page.evaluate(() => CSS.highlights.clear()).then(() => photograph(page)),
  ];
  return boxes.map(({ lines, ...mark }) => {
    let [strongest, pixels] = [0, 0];
    for (const line of lines) {
      for (let y = Math.max(0, Math.floor(line.top)); y < Math.min(withMarks.height, line.bottom + BELOW_PX); y++) {
        for (let x = Math.max(0, Math.floor(line.left)); x < Math.min(withMarks.width, line.right); x++) {
          const [front, behind] = [pixelAt(withMarks, x, y), pixelAt(without, x, y)];
          if (front.red === behind.red && front.green === behind.green && front.blue === behind.blue) continue;
          pixels++;
          strongest = Math.max(strongest, contrast(front, behind));
        }
      }
    }
    return { ...mark, contrast: strongest, pixels };
  });
}

function pixelAt({ data, width }: PNG, x: number, y: number): Color {
  const at = (y * width + x) * 4;
  return { red: data[at] ?? 0, green: data[at + 1] ?? 0, blue: data[at + 2] ?? 0, alpha: 1 };
}

interface MarkOnScreen {
  text: string;
  kind: MeasuredMark['kind'];
  within: string;
  lines: { top: number; bottom: number; left: number; right: number }[];
}

function marksOnScreen(page: TestPage): Promise<MarkOnScreen[]> {
  return page.evaluate(() => {
    const found: MarkOnScreen[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^dramatis-(person|organization)-/.exec(name)?.[1] as MeasuredMark['kind'] | undefined;
      if (!kind) continue;
      for (const range of highlight) {
        const lines = [...(range as Range).getClientRects()]
          .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }))
          .filter((box) => box.right > box.left && box.top >= 0 && box.bottom + 8 <= innerHeight && box.left >= 0);
        const parent = range.startContainer.parentElement;
        const within = parent?.closest('section')?.id ?? '';
        const isCovered = lines.some(({ top, bottom, left, right }) => {
          const hit = (range.startContainer.getRootNode() as Document).elementFromPoint(
            (left + right) / 2,
            (top + bottom) / 2,
          );
          return !hit || !(hit.contains(parent) || parent?.contains(hit));
        });
        if (lines.length > 0 && !isCovered) found.push({ text: String(range), kind, within, lines });
      }
    }
    return found;
  });
}
