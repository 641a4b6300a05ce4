import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { TestPage } from './test-browser.ts';

/** What is on screen in a tab, as pixels. */
export async function photograph(page: TestPage): Promise<PNG> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-picture-'));
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  const png = PNG.sync.read(readFileSync(file));
  rmSync(folder, { recursive: true });
  return png;
}

/** The picture at a whole fraction of its size, each pixel the mean of those it stands for. */
export function shrink(picture: PNG, by: number): PNG {
  const small = new PNG({ width: Math.floor(picture.width / by), height: Math.floor(picture.height / by) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let part = 0; part < 4; part++) {
        let sum = 0;
        for (let i = 0; i < by * by; i++) {
          const [dx, dy] = [i % by, Math.floor(i / by)];
          sum += picture.data[((y * by + dy) * picture.width + x * by + dx) * 4 + part] ?? 0;
        }
        small.data[(y * small.width + x) * 4 + part] = Math.round(sum / (by * by));
      }
    }
  }
  return small;
}

/** Share of pixels, 0 … 1, in which two pictures of the same size differ by more than `levels` of 255 in any colour. */
export function differing(
  a: PNG,
  b: PNG,
  box: { x: number; y: number; width: number; height: number },
  levels: number,
): number {
  let [count, off] = [0, 0];
  for (let y = box.y; y < Math.min(box.y + box.height, a.height, b.height); y++) {
    for (let x = box.x; x < Math.min(box.x + box.width, a.width, b.width); x++) {
      const [at, bt] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
      const most = Math.max(...[0, 1, 2].map((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[bt + part] ?? 0))));
      count++;
      if (most > levels) off++;
    }
  }
  return count === 0 ? 1 : off / count;
}
