/** The words of a list, set off by single spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
