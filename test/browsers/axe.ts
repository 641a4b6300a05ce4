/** axe-core in a page under test: what of it somebody cannot see, reach or hear. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from './test-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; target: unknown }[] }[] }>;
}

export interface AxeOptions {
  /** Selector of the parts looked at; everything when left out. */
  within?: string;
  /** Rules that say nothing here. */
  without?: readonly string[];
}

/** Each violation with its place and what stands there; of one rule at most ten. */
export async function axeViolations(page: TestPage, { within, without = [] }: AxeOptions = {}): Promise<string[]> {
  // As a function, which the drivers run whatever the page's own policy says of scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(new Function(AXE) as () => void);
  return page.evaluate(
    async ([selector, off]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(selector === '' ? document : { include: [[selector]] }, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 10).map(({ html, target }) => `${id} ${JSON.stringify(target)} ${html.slice(0, 200)}`),
      );
    },
    [within ?? '', without] as const,
  );
}
