/** A text with its words spelled right. `slips`: word as a source has it → as it should be. */
export function withoutSlips(text: string, slips: Readonly<Record<string, string>>): string {
  return text.replace(/\p{L}+/gu, (word) => slips[word] ?? word);
}
