import { slugOf } from '../../lib/text/slug.ts';

export { slugOf };

/** "Q42" and nothing else. */
export function isQid(key: string): boolean {
  return /^Q[1-9]\d*$/.test(key);
}

/** Order of ids in every file: QIDs by number, then slugs by code unit. */
export function compareIds(a: string, b: string): number {
  const qa = isQid(a);
  const qb = isQid(b);
  if (qa && qb) return Number(a.slice(1)) - Number(b.slice(1));
  if (qa !== qb) return qa ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Hands out ids that are not taken yet: the slug of the name, then with a country, a year, a number. */
export class SlugIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(name: string, country = '', year = ''): string {
    const base = slugOf(name) || 'unnamed';
    const tries = [base, [base, country], [base, country, year]].map((parts) =>
      [parts].flat().filter(Boolean).join('-'),
    );
    const free = tries.find((id) => !this.#taken.has(id)) ?? this.#numbered(base);
    this.#taken.add(free);
    return free;
  }

  #numbered(base: string): string {
    let number = 2;
    while (this.#taken.has(`${base}-${number}`)) number++;
    return `${base}-${number}`;
  }
}
