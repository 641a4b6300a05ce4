/** The limit of reading text: every character of every paragraph is looked at once, and nothing is done with it. */
export function bareLoop(paragraphs: readonly string[]): number {
  let sum = 0;
  for (const paragraph of paragraphs) {
    for (let i = 0; i < paragraph.length; i++) sum += paragraph.charCodeAt(i);
  }
  return sum;
}
