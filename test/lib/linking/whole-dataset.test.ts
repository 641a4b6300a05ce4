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
    name: 'bodies of the country that the cast is of, which the article hardly names',
    text: 'The British cabinet is new. Rishi Sunak gave way to Keir Starmer, who met David Lammy and Yvette Cooper. Spokesmen for the Treasury and for the Ministry of Justice said nothing.',
    date: '2024-07-09',
    links: ['the Treasury = HM Treasury', 'Ministry of Justice = Ministry of Justice'],
  },
  {
    name: 'a body with an article that the lists have for another country only',
    text: 'Janet Yellen left Washington. Scott Bessent takes over from her at the Treasury, and Marco Rubio spoke in the United States.',
    date: '2025-01-29',
    links: ['the Treasury = United States Department of the Treasury'],
  },
  {
    name: 'the force, not its academy',
    text: 'The plane of the American Air Force landed in Ohio on Friday, and the pilot was hurt.',
    links: ['Air Force = United States Air Force'],
  },
  {
    name: 'a name behind a semicolon opens no sentence',
    text: "Renault a donné dix millions d'euros aux hôpitaux de France ; Total et Danone ont suivi.",
    language: 'fr',
    date: '2020-04-02',
    links: ['Total = TotalEnergies', 'Danone = Danone'],
  },
  {
    name: 'a pope without his number, and the next by his name alone',
    text: 'They prayed in Rome for John Paul II and for Benedict XVI. John Paul had been his teacher. Francis said the first Mass of his time as pope.',
    date: '2013-03-14',
    links: ['John Paul = Pope John Paul II', 'Francis = Pope Francis'],
  },
  {
    name: 'a given name alone, of somebody called so, without a word that speaks for him',
    text: 'They prayed in Rome on Thursday. Francis said that he had lost his keys.',
    date: '2013-03-14',
    silent: ['Francis'],
  },
  {
    name: 'the country said behind a name that two share',
    text: 'The striker of Real Madrid scored his fifteenth goal in a match of the World Cup, as many as Ronaldo of Brazil.',
    date: '2014-06-22',
    links: ['Ronaldo = Ronaldo'],
  },
  {
    name: 'companies that are common words, when their shares are bought and sold',
    text: 'Shares of Visa fell in New York, and stock in Gap was sold on Friday.',
    links: ['Visa = Visa Inc.', 'Gap = Gap Inc.'],
  },
  {
    name: 'royals by a title in German',
    text: 'König Charles und Königin Camilla fuhren durch London. Prinz William war in der Kirche. Königin Letizia kam aus Spanien.',
    language: 'de',
    date: '2023-05-07',
    links: [
      'König Charles = Charles III',
      'Königin Camilla = Queen Camilla',
      'Prinz William = William, Prince of Wales',
      'Königin Letizia = Queen Letizia of Spain',
    ],
  },
  {
    name: 'a royal by his title in an article of sport',
    text: 'The team lost the final of the tennis tournament. The Duke of Kent gave the cup to the champion.',
    date: '2013-07-07',
    links: ['Duke of Kent = Prince Edward, Duke of Kent'],
  },
  {
    name: 'a father by his given name alone, with a surname that hardly anybody has',
    text: 'The racing driver Mick Schumacher spoke of his father, Michael, in Germany. The engineer Bob Bell spoke of his father, Michael.',
    date: '2021-03-28',
    links: ['Michael = Michael Schumacher'],
  },
  {
    name: 'a wife whose full name others bear, too, beside her husband',
    text: 'The actor John Travolta spoke on Friday in the United States. So did his wife, Kelly Preston.',
    date: '2024-01-09',
    links: ['Kelly Preston = Kelly Preston'],
  },
  {
    name: 'the wife of nobody known, by a full name that an actor bears',
    text: 'The baker Tom Sample spoke on Friday in the United States. So did his wife, Kelly Preston.',
    date: '2024-01-09',
    silent: ['Kelly Preston'],
  },
  {
    name: 'the wife of a king, by her given name alone, in Dutch',
    text: 'Koning Felipe van Spanje sprak in Madrid. Zijn vrouw, Letizia, was er ook, en de zon scheen op het plein voor het paleis.',
    language: 'nl',
    date: '2023-07-21',
    links: ['Letizia = Queen Letizia of Spain'],
  },
  {
    name: 'the same given name in the family of somebody else',
    text: 'De bakker Jan Jansen sprak in Madrid. Zijn vrouw, Letizia, was er ook, en de zon scheen op het plein voor het paleis.',
    language: 'nl',
    date: '2023-07-21',
    silent: ['Letizia'],
  },
  {
    name: 'a writer whom the dataset calls an author, with a name that many bear',
    text: 'John Green, the writer, read in Indiana on Friday. Many people in the United States know his books.',
    date: '2014-06-06',
    links: ['John Green = John Green'],
  },
  {
    name: 'the team that the son of a driver of the same name is said to be of',
    text: 'In the Formula One race Carlos Sainz of Williams was second. The driver praised the team after the race in Baku.',
    date: '2025-09-21',
    links: ['Carlos Sainz = Carlos Sainz Jr.'],
  },
  {
    name: 'a paper with its article at the start of a sentence',
    text: 'The Guardian reported on Friday that prices in Britain rose. The guardian of the house was not asked.',
    links: ['The Guardian = The Guardian'],
  },
  {
    name: 'a company, and its country behind it with what it is there',
    text: 'The board of Nokia met. He bought two telephones from Nokia, Finland’s best known company.',
    links: ['Nokia = Nokia'],
  },
  {
    name: 'a town with its state behind it, beside the company called so',
    text: 'The dentist from Nokia, Finland, came on Friday. A teacher from Santander, Spain, did not.',
    silent: ['Nokia', 'Santander'],
  },
  {
    name: 'the bearer of a name before a writer who took it as a pen name',
    text: 'Michael Douglas came to Los Angeles on Friday, and the actor spoke.',
    date: '2019-05-11',
    links: ['Michael Douglas = Michael Douglas'],
  },
  {
    name: 'inhabitants are no team, unless the article is one of sport',
    text: 'The space center near Houston lost the shuttle to the center in Florida. "Like many Texans, I am angry," said the head of the center in the United States.',
    silent: ['Texans'],
  },
  {
    name: 'the same word in a report of a match',
    text: 'The Texans won the game in Houston with two touchdowns by the quarterback. The coach of the Texans praised the team after the season, and the NFL season goes on for the Texans in the United States.',
    links: ['Texans = Houston Texans'],
  },
  {
    name: 'an index is not the company that makes it',
    text: 'The Nasdaq index fell on Friday in New York, as it had on Thursday.',
    silent: ['Nasdaq'],
  },
  {
    name: 'what is dissolved, beside its successor of the same name',
    text: 'Silvio Berlusconi, leader di Forza Italia ha parlato a Roma, e il governo italiano lo ha ascoltato in silenzio per molto tempo.',
    language: 'it',
    date: '2019-05-05',
    links: ['Forza Italia = Forza Italia'],
  },
  {
    name: 'the role that an actor plays is not the walk of life of the actor',
    text: 'The film won in London. Cillian Murphy, who plays the physicist, is an Irish actor.',
    date: '2024-02-18',
    links: ['Cillian Murphy = Cillian Murphy'],
  },
  {
    name: 'the code of the sport, and the age of the side',
    text: 'Wales beat Scotland 24-10 in the rugby league match with three tries, and rugby league is played by more. Italy lost to Wales, and the prop of Italy was hurt.',
    date: '2022-10-16',
    links: ['Scotland = Scotland national rugby league team'],
  },
  {
    name: 'a side of the young is not the national team',
    text: 'Spain beat Portugal 2-1 in the under-19 football final, with a late penalty. It was the first under-19 goal of the striker, and Portugal lost the match against Spain.',
    date: '2019-07-27',
    silent: ['Spain', 'Portugal'],
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
