/** Countries, their people and their capitals as an article names them. */
import { foldWord, type Word } from './words.ts';

/** One row of `countries.json`, written by the data pipeline. */
export interface CountryRow {
  name: string;
  aliases?: string[];
  /** For its people: "Mexican", "Mexican(s)". */
  adjectives?: string[];
  nouns?: string[];
  capital?: string;
}

export interface CountryMention {
  country: string;
  kind: 'name' | 'demonym' | 'capital';
  start: number;
  end: number;
}

interface Form {
  words: string[];
  country: string;
  kind: CountryMention['kind'];
}

/** First folded word → forms that begin with it, longest first. */
export type CountryNames = Map<string, Form[]>;

/** Regions that news names instead of the country. */
const PARTS: Record<string, string[]> = {
  gb: [
    'Britain',
    'Great Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'UK',
    'U.K.',
    'Downing Street',
    'Westminster',
    'English',
    'Scottish',
    'Welsh',
    'Britons',
    'Briton',
  ],
  us: [
    'America',
    'American',
    'Americans',
    'US',
    'U.S.',
    'USA',
    'United States',
    'Washington',
    'Capitol Hill',
    'Pentagon',
  ],
  ae: ['UAE', 'Dubai', 'Abu Dhabi'],
  ru: ['Kremlin', 'Soviet', 'Soviet Union'],
  cn: ['Beijing'],
  kr: ['South Korea', 'South Korean', 'South Koreans'],
  kp: ['North Korea', 'North Korean', 'North Koreans'],
  ps: ['Palestinian', 'Palestinians', 'Gaza', 'West Bank'],
  cd: ['Congo', 'Congolese', 'DR Congo'],
  cz: ['Czech Republic', 'Czech'],
  nl: ['Holland', 'Dutch', 'Netherlands'],
  tr: ['Turkey', 'Türkiye', 'Turkish', 'Turks'],
  ir: ['Iran', 'Iranian', 'Iranians'],
  sy: ['Syria', 'Syrian', 'Syrians'],
  va: ['Vatican'],
};

const US_STATES =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,Boston,Seattle,Miami,Atlanta,Dallas,Detroit,Denver';

export function countryNames(rows: Record<string, CountryRow>): CountryNames {
  const names: CountryNames = new Map();
  const add = (text: string, country: string, kind: CountryMention['kind']): void => {
    const words = text
      .split(/[\s-]+/)
      .map(foldWord)
      .filter(Boolean);
    const first = words[0];
    if (first === undefined) return;
    const forms = names.get(first) ?? [];
    if (forms.some((form) => form.words.join(' ') === words.join(' '))) return;
    forms.push({ words, country, kind });
    names.set(
      first,
      forms.sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const [country, parts] of Object.entries(PARTS))
    parts.forEach((part) =>
      add(part, country, /(an|ans|ish|ch|ese|s)$/.test(part) && !part.includes(' ') ? 'demonym' : 'name'),
    );
  for (const state of US_STATES.split(',')) if (state !== 'Georgia') add(state, 'us', 'name');
  for (const [country, row] of Object.entries(rows)) {
    add(row.name, country, 'name');
    row.aliases?.forEach((alias) => add(alias, country, 'name'));
    for (const demonym of [...(row.adjectives ?? []), ...(row.nouns ?? [])]) {
      add(demonym, country, 'demonym');
      if (!demonym.endsWith('s')) add(`${demonym}s`, country, 'demonym');
    }
    if (row.capital) add(row.capital, country, 'capital');
  }
  return names;
}

/** Every country named by the words, left to right, longest first; lower-case words never count ("turkey", "china"). */
export function findCountries(names: CountryNames, words: readonly Word[]): CountryMention[] {
  const found: CountryMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.shape === 'lower' || word.shape === 'number' || (word.folded === 'us' && word.shape !== 'upper')) continue;
    const form = names
      .get(word.folded)
      ?.find(({ words: parts }) => parts.every((part, k) => words[i + k]?.folded === part));
    if (!form) continue;
    const last = words[i + form.words.length - 1] as Word;
    found.push({ country: form.country, kind: form.kind, start: word.start, end: last.end });
    i += form.words.length - 1;
  }
  return found;
}
