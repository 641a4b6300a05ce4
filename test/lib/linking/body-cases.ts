/** Cases of organizations, teams and places that only show among all the names of the whole dataset. */

export interface Case {
  name: string;
  text: string;
  date?: string;
  language?: string;
  /** `surface = name of the entity`, each of which must be among the marks. */
  links?: string[];
  /** Surface forms that must stay silent. */
  silent?: string[];
}

export const BODIES: readonly Case[] = [
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
    name: 'an acronym with dots, like the name of a band',
    text: 'The W.H.O. called the outbreak in China a pandemic. Doctors of the W.H.O. met in Geneva.',
    date: '2020-03-11',
    links: ['W.H.O. = World Health Organization'],
  },
  {
    name: 'the legal form of a company behind a common word',
    text: 'Shares of Target Corp. fell after the retailer warned investors in the United States. Target cut its forecast.',
    date: '2022-06-08',
    links: ['Target = Target Corporation'],
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
    name: 'the racing team, not the drink and not the carmaker, in a report of a race',
    text: 'Max Verstappen won the Formula One race for Red Bull from Lewis Hamilton. Christian Horner, the Red Bull team principal, praised the driver. Ferrari, with Charles Leclerc, came third in the championship of teams.',
    date: '2024-03-02',
    links: ['Red Bull = Red Bull Racing', 'Ferrari = Scuderia Ferrari'],
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
    name: 'companies that are common words, when their shares are bought and sold',
    text: 'Shares of Visa fell in New York, and stock in Gap was sold on Friday.',
    links: ['Visa = Visa Inc.', 'Gap = Gap Inc.'],
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
    name: 'the first word of a longer name in a line of capitals, beside a party called so',
    text: 'Christopher Luxon of the New Zealand National Party spoke in New Zealand. National leads in New Zealand.\n\nService at the National War Memorial',
    date: '2023-04-25',
    links: ['National = New Zealand National Party'],
    silent: ['the National'],
  },
];
