/** What only shows among all the names of the whole dataset: namesakes, words that are names elsewhere, bodies of every country. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../lib/command-line/load-engine.ts';
import { parseText } from '../../../lib/command-line/read-input.ts';
import { ensureKnowledgeBase } from '../../browsers/ensure-knowledge-base.ts';

const COMPILE_MS = 300_000;

interface Case {
  name: string;
  text: string;
  date?: string;
  language?: string;
  /** `surface = name of the entity`, each of which must be among the marks. */
  links?: string[];
  /** Surface forms that must stay silent. */
  silent?: string[];
}

const CASES: Case[] = [
  {
    name: 'a ministry that every country has is that of the country spoken of',
    text: "Japan's prime minister met bankers in Tokyo. The Finance Ministry said that the yen was too weak for Japan.",
    links: ['Finance Ministry = Ministry of Finance'],
  },
  {
    name: 'a chamber by one word',
    text: 'President Joe Biden asked Congress for money. In the United States the Senate must agree, American officials said.',
    date: '2023-02-01',
    links: ['Congress = United States Congress', 'Senate = United States Senate'],
  },
  {
    name: 'umlauts as agencies spell them',
    text: 'Former chancellor Gerhard Schroeder spoke in Germany. Schroeder left at noon.',
    date: '2008-03-01',
    links: ['Gerhard Schroeder = Gerhard Schröder', 'Schroeder = Gerhard Schröder'],
  },
  {
    name: 'an acronym with dots, like the name of a band',
    text: 'The W.H.O. called the outbreak in China a pandemic. Doctors of the W.H.O. met in Geneva.',
    date: '2020-03-11',
    links: ['W.H.O. = World Health Organization'],
  },
  {
    name: 'a headline of two words in capitals',
    text: 'OBAMA WINS\n\nBarack Obama was elected president of the United States.',
    date: '2008-11-05',
    links: ['OBAMA = Barack Obama'],
  },
  {
    name: 'the legal form of a company behind a common word',
    text: 'Shares of Target Corp. fell after the retailer warned investors in the United States. Target cut its forecast.',
    date: '2022-06-08',
    links: ['Target = Target Corporation'],
  },
  {
    name: 'a nickname that is somebody else to most, and a title',
    text: 'Black Widow and Captain America met fans at the convention in Chicago, the United States, on Saturday. The Duke of York was in Britain with the Queen.',
    date: '2016-05-06',
    links: ['Duke of York = Andrew Mountbatten-Windsor'],
    silent: ['Captain America'],
  },
  {
    name: 'a newspaper in quotation marks',
    text: 'Das berichtet die «Süddeutsche Zeitung» aus Berlin, und Deutschland staunt darüber.',
    language: 'de',
    date: '2024-05-01',
    links: ['Süddeutsche Zeitung = Süddeutsche Zeitung'],
  },
  {
    name: 'the team of a university, not the university, has the quarterback',
    text: 'The Michigan State quarterback left the field after the game in the United States. The Michigan State recruiter saw it.',
    date: '2023-10-01',
    silent: ['Michigan State'],
  },
  {
    name: 'a broadcaster called by a frequent surname, in a list of books',
    text: 'Sinclair, Keith; revised by Raewyn Dalziel. The history of the country was read in New Zealand.',
    silent: ['Sinclair'],
  },
  {
    name: 'an ordinal before a noun',
    text: 'It was built in the United States during the 19th century.',
    silent: ['the 19th'],
  },
  {
    name: 'a German noun behind its article',
    text: 'Angela Merkel sah das Bild in Berlin an. Ein Spiegel hing daneben, und die Wand war weiß.',
    language: 'de',
    date: '2015-03-03',
    links: ['Angela Merkel = Angela Merkel'],
    silent: ['Bild', 'Spiegel'],
  },
  {
    name: 'a line of a list that names a constituency',
    text: 'Felicity Buchan, a Conservative MP in the United Kingdom, has written to the government.\n\nBanff and Buchan',
    date: '2020-09-26',
    links: ['Felicity Buchan = Felicity Buchan'],
    silent: ['Buchan'],
  },
  {
    name: 'a one-word company that is the surname of a stranger',
    text: 'The sociologist Andreas Kemper has read the letters. For Kemper the case is plain, and the United States is far away.',
    silent: ['Kemper'],
  },
  {
    name: 'an acronym that the article spells out behind it',
    text: 'Another line, the AIS (Australia-Indonesia-Singapore) cable, was laid. The AIS is slow.',
    silent: ['AIS'],
  },
  {
    name: 'a town beside the university called after it',
    text: 'Doctors at Nara Medical University in Japan spoke. He took a train and was seen in Nara on Friday.',
    links: ['Nara Medical University = Nara Medical University'],
    silent: ['Nara'],
  },
  {
    name: 'a full name with a frequent surname, of somebody hardly known',
    text: 'Edward Johnson of the seed shop recommends to sow in April, and Michael Smith does not.',
    silent: ['Edward Johnson', 'Michael Smith'],
  },
  {
    name: 'a realm is no surname',
    text: 'William IV of the United Kingdom gave his consent.\n\nfrom the United Kingdom',
    silent: ['Kingdom'],
  },
  {
    name: 'a former title: who held it, not who holds it',
    text: 'Former President Bush and former Secretary of State Condoleezza Rice met in Texas, United States.',
    date: '2014-05-01',
    links: ['Condoleezza Rice = Condoleezza Rice'],
  },
  {
    name: 'acronyms said as words, and a French article before one',
    text: "Le secrétaire général de l'Otan est à Paris. L'Unesco se tient prête, la Fifa et l'Unicef aussi.",
    language: 'fr',
    date: '2019-04-16',
    links: ['Unesco = UNESCO', 'Fifa = FIFA', 'Unicef = UNICEF'],
  },
  {
    name: 'a word that is an acronym elsewhere',
    text: 'The Vice chancellor was in Britain. In Core districts the Solo show went on.',
    silent: ['Vice', 'Core', 'Solo'],
  },
  {
    name: 'Romance names with small letters',
    text: 'Les élus du Parti socialiste et du Front national étaient à Paris, en France. Le monde change, dit-on.',
    language: 'fr',
    date: '2017-05-07',
    links: ['Parti socialiste = Socialist Party', 'Front national = National Rally'],
    silent: ['Le monde'],
  },
  {
    name: 'those who wrote the report',
    text: 'Democrats and Republicans met in Washington on Friday, American officials said.\n\nAlex Mooney contributed to this report.',
    date: '2010-08-13',
    silent: ['Alex Mooney'],
  },
  {
    name: 'a ship called after somebody',
    text: 'There are tiny cables like the Amerigo Vespucci, which lies off the coast of Portugal.',
    silent: ['Amerigo Vespucci'],
  },
  {
    name: 'a short form first used after a stranger of that name was introduced',
    text: 'The law was signed by President Franklin Roosevelt in Washington.\n\nJames Roosevelt Jr., a grandson, spoke to reporters by telephone.\n\nRoosevelt, who is a lawyer, praised the law of the United States.',
    date: '2010-08-13',
    links: ['Franklin Roosevelt = Franklin D. Roosevelt'],
    silent: ['Roosevelt'],
  },
  {
    name: 'the racing team, not the drink and not the carmaker, in a report of a race',
    text: 'Max Verstappen won the Formula One race for Red Bull from Lewis Hamilton. Christian Horner, the Red Bull team principal, praised the driver. Ferrari, with Charles Leclerc, came third in the championship of teams.',
    date: '2024-03-02',
    links: ['Red Bull = Red Bull Racing', 'Ferrari = Scuderia Ferrari'],
  },
  {
    name: 'the family before the company called after it, a village after a surname',
    text: 'La familia Benetton vive en Italia. Albert Rivera, de Ciudadanos, habló en Madrid, España. Los vecinos de Rivera de Abajo, que no son del partido, se quejaron por el ruido.',
    language: 'es',
    date: '2018-06-01',
    links: ['Albert Rivera = Albert Rivera'],
    silent: ['Benetton', 'Rivera'],
  },
  {
    name: 'a line that is nothing but a town',
    text: 'Edward Leigh, a Conservative MP in the United Kingdom, has written to the government.\n\nLeigh\n\nJames Grundy',
    date: '2020-09-26',
    links: ['Edward Leigh = Edward Leigh'],
    silent: ['Leigh'],
  },
  {
    name: 'companies that are common words, enumerated with others',
    text: 'Shares of Walmart, Target and Costco fell in the United States on Friday. Visa, Mastercard and the rest of the payments companies rose.',
    date: '2017-06-16',
    links: ['Target = Target Corporation', 'Visa = Visa Inc.'],
  },
  {
    name: 'the chamber of the country that the page is written in',
    text: 'Prime Minister Tony Abbott wants the bill passed before the Senate rises. Attorney-General George Brandis spoke to reporters, and British spies listened.',
    language: 'en-AU',
    date: '2015-03-13',
    links: ['Senate = Australian Senate'],
  },
  {
    name: 'a surname that is a common word, within a sentence and at its start',
    text: 'The board named Larry Summers, a former Treasury secretary of the United States.\n\nSummers are cold in the city.',
    date: '2023-11-22',
    links: ['Larry Summers = Lawrence Summers'],
    silent: ['Summers'],
  },
  {
    name: 'a stranger behind a German noun',
    text: 'Christian Lindner von der FDP wird Minister in Berlin, und der Bundestag hat gewählt.\n\nIn Dachau hängte der Kleinanleger Dieter Lindner eine Fahne auf. »Das geht heute am besten«, sagte Lindner und ging nach Hause.',
    language: 'de',
    date: '2021-12-08',
    links: ['Christian Lindner = Christian Lindner'],
    silent: ['Lindner'],
  },
  {
    name: 'a great of a national team',
    text: 'England beat Wales 24-10 with three tries in the rugby match. The scrum was praised by Scotland great Gavin Hastings, and the England prop scored. Wales lost the lineout.',
    date: '2023-02-11',
    links: ['Scotland = Scotland national rugby union team'],
  },
  {
    name: 'families',
    text: 'The Clintons and the Obamas came to Washington, D.C., as did the Bidens.',
    silent: ['Clintons', 'Obamas', 'Bidens'],
  },
];

describe('with the whole dataset', () => {
  ensureKnowledgeBase();
  const { engine, kb } = loadEngine();

  it.each(CASES)('$name', { timeout: COMPILE_MS }, ({ text, date = '', language = 'en', links = [], silent = [] }) => {
    const { mentions } = engine.annotate(parseText(text).blocks, { date, language });
    const marks = mentions.map((mention) => `${mention.surface} = ${kb.entity(kb.indexOf(mention.entity)).name}`);
    for (const link of links) expect(marks).toContain(link);
    expect(mentions.map(({ surface }) => surface).filter((surface) => silent.includes(surface))).toEqual([]);
  });
});
