/** A Wikipedia title taken apart: "John Smith (Australian footballer)" is a name and a hint. */
export interface TitleParts {
  name: string;
  /** What stands in the brackets at the end; ''. */
  hint: string;
  /** "footballer born 1988" → "1988"; ''. */
  born: string;
}

/** Takes a title apart. "Paris, Texas" stays whole: a comma may belong to a name ("Charles, Prince of Wales"). */
export function titleParts(title: string): TitleParts {
  const match = /^(.+?) \(([^()]+)\)$/.exec(title);
  if (match === null) return { name: title, hint: '', born: '' };
  const [, name = title, hint = ''] = match;
  return { name, hint, born: /\bborn (\d{4})\b/.exec(hint)?.[1] ?? '' };
}

/** Hints of titles that name no real person: characters, comics, series. */
const FICTION =
  /\b(?:comics?|character|fictional|mythology|film|TV series|novel|video game|series|Wildstorm|DC|Marvel|Disney|The Matrix|folklore)\b/i;

/** True when the brackets say that the title names a character or a work. */
export function isFiction(hint: string): boolean {
  return (
    FICTION.test(hint) &&
    !/\b(?:artist|writer|creator|director|producer|actor|actress|composer|critic|editor|maker)\b/i.test(hint)
  );
}
