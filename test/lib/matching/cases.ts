import type { AliasType } from '../../../lib/knowledge-base/entity.ts';

/** What the gazetteer finds: names it has, a text, the words found in order (start, then longest first). */
export interface MatchCase {
  name: string;
  names: (string | [text: string, type: AliasType])[];
  text: string;
  found: string[];
}

const MATCHES: MatchCase[] = [
  { name: 'a name', names: ['Marco Rubio'], text: 'said Marco Rubio.', found: ['Marco Rubio'] },
  { name: 'only whole words', names: ['Rubio', 'Ana'], text: 'Rubios in Banana, Anagram', found: [] },
  { name: 'nested and overlapping', names: ['New York', 'New York Times', 'Times Square'], text: 'New York Times Square', found: ['New York Times', 'New York', 'Times Square'] },
  { name: 'possessive, straight and curly', names: ['Rubio'], text: "Rubio's and Rubio’s", found: ['Rubio', 'Rubio'] },
  { name: 'possessive of a plural', names: ['Red Sox'], text: "the Red Sox' win", found: ['Red Sox'] },
  { name: 'a name that ends in a possessive', names: ["McDonald's"], text: 'McDonald’s, McDonald', found: ['McDonald’s'] },
  { name: 'inside quotes and brackets', names: ['Trump'], text: '“Trump” (Trump) ‘Trump’', found: ['Trump', 'Trump', 'Trump'] },
  { name: 'hyphens join two mentions', names: ['Trump', 'Sheinbaum'], text: 'the Trump-Sheinbaum call', found: ['Trump', 'Sheinbaum'] },
  { name: 'hyphen or space', names: ['Coca-Cola', 'Al Qaeda', 'Jean-Luc Mélenchon'], text: 'Coca Cola, al-Qaeda, Jean‑Luc Melenchon', found: ['Coca Cola', 'al-Qaeda', 'Jean‑Luc Melenchon'] },
  { name: 'compound adjectives', names: ['Biden'], text: 'the Biden-era, pro-Biden, anti‑Biden', found: ['Biden', 'Biden', 'Biden'] },
  { name: 'diacritics dropped on the page', names: ['Nicolás Maduro'], text: 'Nicolas Maduro', found: ['Nicolas Maduro'] },
  { name: 'diacritics added on the page', names: ['Zelensky'], text: 'Zelenský, Zelensky\u0301', found: ['Zelenský', 'Zelensky\u0301'] },
  { name: 'soft hyphens and zero-width characters', names: ['Sheinbaum'], text: 'Shein\u00adbaum Shein\u200bbaum', found: ['Shein\u00adbaum', 'Shein\u200bbaum'] },
  { name: 'no-break spaces', names: ['Marco Rubio'], text: 'Marco\u00a0Rubio', found: ['Marco\u00a0Rubio'] },
  { name: 'initials three ways', names: ['J.D. Vance'], text: 'JD Vance J. D. Vance J.D. Vance', found: ['JD Vance', 'J. D. Vance', 'J.D. Vance'] },
  { name: 'middle initial', names: ['John F. Kennedy'], text: 'John F. Kennedy, John F Kennedy, John Kennedy', found: ['John F. Kennedy', 'John F Kennedy'] },
  { name: 'dotted abbreviation', names: ['U.S. Steel', ['US', 'acronym']], text: 'US Steel in the U.S. today; tell us', found: ['US Steel', 'US', 'U.S.'] },
  { name: 'suffix after a comma, with its dot', names: ['Martin Luther King Jr.'], text: 'Martin Luther King, Jr. and Martin Luther King Jr spoke', found: ['Martin Luther King, Jr.', 'Martin Luther King Jr'] },
  { name: 'other commas are not crossed', names: ['Paris Hilton'], text: 'in Paris, Hilton said', found: [] },
  { name: 'unless the name has them', names: ['University of California, Berkeley'], text: 'University of California, Berkeley', found: ['University of California, Berkeley'] },
  { name: 'sentence ends are not crossed', names: ['Trump Putin', 'Putin'], text: 'to Trump. Putin said', found: ['Putin'] },
  { name: 'line breaks are not crossed', names: ['Marco Rubio'], text: 'Marco\nRubio', found: [] },
  { name: 'dashes with spaces are not crossed', names: ['Marco Rubio'], text: 'Marco - Rubio — Marco — Rubio', found: [] },
  { name: 'abbreviation inside a name', names: ['St. Louis Cardinals', 'St Mirren'], text: 'St Louis Cardinals, St. Mirren', found: ['St Louis Cardinals', 'St. Mirren'] },
  { name: 'ampersand and its word', names: ['Marks & Spencer', 'Johnson and Johnson'], text: 'Marks and Spencer, Johnson & Johnson', found: ['Marks and Spencer', 'Johnson & Johnson'] },
  { name: 'ampersand between capitals', names: ['AT&T', 'H&M'], text: 'AT&T’s H&M', found: ['AT&T', 'H&M'] },
  { name: 'digits', names: ['3M', '7-Eleven', 'Formula 1'], text: '3M 7-Eleven Formula 1 Formula 12', found: ['3M', '7-Eleven', 'Formula 1'] },
  { name: 'other signs in names', names: ['AC/DC', 'Booking.com', 'Disney+', 'Disney'], text: 'AC/DC on Booking.com, Disney+ and Disney', found: ['AC/DC', 'Booking.com', 'Disney+', 'Disney'] },
  { name: 'elided article', names: ['Emmanuel Macron'], text: "l'avis d’Emmanuel Macron", found: ['Emmanuel Macron'] },
  { name: 'article before a capital article', names: ["L'Oréal"], text: 'L’Oréal, chez l’Oréal', found: ['L’Oréal', 'l’Oréal'] },
  { name: 'a paper without its article', names: ['The Washington Post', 'The Times'], text: 'a Washington Post reporter, Times Square', found: ['Washington Post'] },
  { name: 'Cyrillic', names: ['Владимир Путин'], text: 'ВЛАДИМИР ПУТИН и Владимир Путин', found: ['ВЛАДИМИР ПУТИН', 'Владимир Путин'] },
  { name: 'CJK', names: ['习近平'], text: '习近平 说', found: ['习近平'] },
  { name: 'emoji beside a name', names: ['Trump'], text: '🇺🇸Trump👍', found: ['Trump'] },
]; // prettier-ignore

const CASE: MatchCase[] = [
  { name: 'lower case is no name', names: ['Will', 'Target', 'Apple'], text: 'he will target an apple', found: [] },
  { name: 'all words of the name need theirs', names: ['White House'], text: 'a white House, the White house', found: [] },
  { name: 'capitals of a headline', names: ['Donald Trump', 'Trump'], text: 'DONALD TRUMP SPEAKS', found: ['DONALD TRUMP', 'TRUMP'] },
  { name: 'an acronym only in capitals', names: [['WHO', 'acronym']], text: 'who Who WHO', found: ['WHO'] },
  { name: 'capitals in the dataset are an acronym of any type', names: ['ICE'], text: 'ice Ice ICE', found: ['ICE'] },
  { name: 'a short word in capitals is an acronym, not the name', names: ['Ice'], text: 'the ICE agents saw Ice', found: ['Ice'] },
  { name: 'except in a headline of capitals', names: ['Xi'], text: 'XI MEETS PUTIN', found: ['XI'] },
  { name: 'a longer one is the name', names: ['Nvidia'], text: 'NVIDIA fell', found: ['NVIDIA'] },
  { name: 'particles in either case', names: ['Ursula von der Leyen', 'Bill de Blasio', 'Van Gogh'], text: 'Ursula Von Der Leyen, Bill De Blasio, van Gogh', found: ['Ursula Von Der Leyen', 'Bill De Blasio', 'van Gogh'] },
  { name: 'a surname with its particle', names: ['von der Leyen', 'al-Assad', 'bin Salman'], text: 'Von der Leyen, von der Leyen, al-Assad, bin Salman', found: ['Von der Leyen', 'von der Leyen', 'al-Assad', 'bin Salman'] },
  { name: 'the article of a paper', names: ['The Guardian', 'El País'], text: 'the Guardian, The Guardian, el País, the guardian', found: ['the Guardian', 'The Guardian', 'el País'] },
  { name: 'small letters within', names: ['Bank of England', 'House of Representatives'], text: 'Bank Of England, house of Representatives', found: ['Bank Of England'] },
  { name: 'capital inside', names: ['eBay', 'xAI', 'iRobot'], text: 'ebay eBay EBAY xAI xai XAI', found: ['eBay', 'EBAY', 'xAI', 'XAI'] },
  { name: 'mixed acronym', names: [['MoD', 'acronym']], text: 'MoD Mod mod MOD', found: ['MoD', 'MOD'] },
  { name: 'numerals', names: ['Leo XIV', 'Charles III'], text: 'Leo XIV, Leo Xiv, Charles III', found: ['Leo XIV', 'Charles III'] },
  { name: 'a name in small letters', names: ['bell hooks'], text: 'bell hooks and Bell Hooks', found: ['bell hooks', 'Bell Hooks'] },
  { name: 'a name of particles alone', names: ['De La'], text: 'de la De La', found: ['De La'] },
]; // prettier-ignore

export const CASES: MatchCase[] = [...MATCHES, ...CASE];
