/** The language of an article: what the page says, checked on the text. */
import type { Word } from './words.ts';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Short words that are frequent in one of the languages and rare in the others. */
const MARKERS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the and of to is was that for with his her they has have said who which from are were been this'.split(' '),
  ),
  es: new Set('el los las del que una por con para su como pero mas sus este fue ha ser sobre entre y'.split(' ')),
  fr: new Set('le les des du une est dans qui que pour par sur au avec son ses pas plus ce cette aux et'.split(' ')),
  de: new Set(
    'der die das und den dem des ein eine ist nicht mit auf fur im von zu sich auch werden wurde bei'.split(' '),
  ),
  pt: new Set('o os uma do da dos das que nao com para por mais foi ao na no nas nos ser sao e'.split(' ')),
  it: new Set('il gli della delle di che non una per con sono del dei alla nel piu anche ha da e'.split(' ')),
  nl: new Set('het een van en de dat niet op zijn met voor ook aan er maar door bij werd naar'.split(' ')),
};

/** Words looked at: enough to be sure, few enough to cost nothing. */
const SAMPLE_WORDS = 400;
/** Another language must have this many times the markers of the stated one before the text is believed over the page. */
const OVERRULE = 1.5;

/** The stated language unless the text plainly speaks another; 'en' when neither tells. */
export function languageOf(stated: string, words: Iterable<Word>): Language {
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  let seen = 0;
  for (const { folded, shape } of words) {
    if (shape !== 'lower') continue;
    if (++seen > SAMPLE_WORDS) break;
    for (const language of LANGUAGES)
      if (MARKERS[language].has(folded)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] as [Language, number];
  const claimed = LANGUAGES.find((language) => stated.toLowerCase().startsWith(language));
  if (most < 3) return claimed ?? 'en';
  return claimed && (counts.get(claimed) ?? 0) * OVERRULE >= most ? claimed : best;
}
