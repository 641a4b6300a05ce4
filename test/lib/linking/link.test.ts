import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../lib/engine.ts';
import { smallWorld } from './small-world.ts';

const { engine, kb } = smallWorld();

function link(text: string, date = '2025-09-03', language = 'en'): string[] {
  const blocks: TextBlock[] = text.split('\n').map((line, id) => ({ id, kind: 'paragraph', text: line }));
  return engine
    .annotate(blocks, { date, language })
    .mentions.map((mention) => `${mention.surface} = ${kb.entity(kb.indexOf(mention.entity)).name}`);
}

const CASES: { name: string; text: string; date?: string; language?: string; linked: string[] }[] = [
  {
    name: 'a full name',
    text: 'The president, Donald Trump, spoke in Washington.',
    linked: ['Donald Trump = Donald Trump'],
  },
  {
    name: 'a surname licensed by the full name, also before it',
    text: 'Sheinbaum wins praise in Mexico\nMexican President Claudia Sheinbaum was praised. Sheinbaum smiled.',
    linked: ['Sheinbaum = Claudia Sheinbaum', 'Claudia Sheinbaum = Claudia Sheinbaum', 'Sheinbaum = Claudia Sheinbaum'],
  },
  {
    name: 'possessives and curly quotes',
    text: "“Claudia Sheinbaum’s government” in Mexico; Sheinbaum's plan.",
    linked: ['Claudia Sheinbaum = Claudia Sheinbaum', 'Sheinbaum = Claudia Sheinbaum'],
  },
  {
    name: 'only ever a surname, with the State Department and the president beside it',
    text: 'Rubio said the State Department would help the United States.\nRubio met President Donald Trump.',
    linked: [
      'Rubio = Marco Rubio',
      'State Department = United States Department of State',
      'Rubio = Marco Rubio',
      'Donald Trump = Donald Trump',
    ],
  },
  {
    name: 'a stranger who shares a famous surname, named in full',
    text: 'Houston Rubio, a baker, won the prize. Rubio thanked his mother.',
    linked: [],
  },
  {
    name: 'a famous surname inside a longer name',
    text: 'They met at Trump Tower and at the Rubio Foundation.',
    linked: [],
  },
  {
    name: 'the singer, not the secretary',
    text: 'Singer Paulina Rubio will tour Mexico in March. Rubio has sold many records.',
    linked: ['Paulina Rubio = Paulina Rubio', 'Rubio = Paulina Rubio'],
  },
  {
    name: 'two holders of one surname: the far better known one takes the bare form',
    text: 'Donald Trump and Melania Trump arrived. Trump waved. President Trump then spoke in the United States.',
    linked: [
      'Donald Trump = Donald Trump',
      'Melania Trump = Melania Trump',
      'Trump = Donald Trump',
      'Trump = Donald Trump',
    ],
  },
  {
    name: 'namesakes told apart by what they do',
    text: 'Michael Jordan, the computer scientist at the University of California, Berkeley, spoke about machine learning to researchers.',
    linked: ['Michael Jordan = Michael I. Jordan'],
  },
  {
    name: 'the famous namesake by default',
    text: 'Michael Jordan, the former basketball player, returned to the Chicago Bulls.',
    linked: ['Michael Jordan = Michael Jordan', 'Chicago Bulls = Chicago Bulls'],
  },
  {
    name: 'the office held at the time',
    text: 'Secretary of State Pompeo said the United States would act.',
    date: '2019-06-01',
    linked: ['Pompeo = Mike Pompeo'],
  },
  {
    name: 'an acronym defined in the text',
    text: 'The Drug Enforcement Administration (DEA) has a plan, and the DEA will act in the United States.',
    linked: [
      'Drug Enforcement Administration = Drug Enforcement Administration',
      'DEA = Drug Enforcement Administration',
      'DEA = Drug Enforcement Administration',
    ],
  },
  {
    name: 'an acronym that the article uses for something else',
    text: 'The artificial pancreas (AP) helps patients. An AP costs much.',
    linked: [],
  },
  {
    name: 'an acronym only in capitals',
    text: 'Who said that the who is who of medicine met? The WHO did; the World Health Organization met.',
    linked: ['WHO = World Health Organization', 'World Health Organization = World Health Organization'],
  },
  {
    name: 'the National Guard of the country spoken of',
    text: "Mexico's president said Mexico would act. The government sent the National Guard to Mexico's northern border.",
    linked: ['National Guard = National Guard (Mexico)'],
  },
  {
    name: 'the National Guard named with another country',
    text: 'The Peruvian National Guard was called in Peru.',
    linked: [],
  },
  {
    name: 'a common word is no company',
    text: 'Target practice will begin. Apple pie is a recipe for success; Apple soup is not.',
    linked: [],
  },
  {
    name: 'a company that is a common word, among its own people',
    text: 'Apple shares rose after chief executive Tim Cook spoke to investors about the company. Cook said Apple would invest in the United States.',
    linked: ['Apple = Apple Inc.', 'Tim Cook = Tim Cook', 'Cook = Tim Cook', 'Apple = Apple Inc.'],
  },
  { name: 'a city is no football club', text: 'She was born in Liverpool and lives in Paris.', linked: [] },
  {
    name: 'a club named like its city, licensed by its full name',
    text: 'Liverpool FC beat Manchester United in the Premier League. Liverpool scored three goals in the match.',
    linked: [
      'Liverpool FC = Liverpool F.C.',
      'Manchester United = Manchester United F.C.',
      'Premier League = Premier League',
      'Liverpool = Liverpool F.C.',
    ],
  },
  { name: 'given names alone', text: 'Michael and Marco met Claudia in Houston.', linked: [] },
  {
    name: 'the first word of a company licensed by its full name',
    text: 'Goldman Sachs cut its forecast. Goldman said the bank was cautious.',
    linked: ['Goldman Sachs = Goldman Sachs', 'Goldman = Goldman Sachs'],
  },
  {
    name: 'the long dead are not news',
    text: 'Swift sang in Dublin, and the singer Taylor Swift thanked her fans. Swift said no more.',
    linked: ['Swift = Taylor Swift', 'Taylor Swift = Taylor Swift', 'Swift = Taylor Swift'],
  },
  {
    name: 'particles belong to the surname',
    text: 'European Commission President Ursula von der Leyen spoke. Von der Leyen left early.',
    linked: ['Ursula von der Leyen = Ursula von der Leyen', 'Von der Leyen = Ursula von der Leyen'],
  },
  {
    name: 'initials with and without dots and spaces',
    text: 'Vice President J.D. Vance, JD Vance and J. D. Vance of the United States are one man.',
    linked: ['J.D. Vance = J. D. Vance', 'JD Vance = J. D. Vance', 'J. D. Vance = J. D. Vance'],
  },
  {
    name: 'an all-capitals headline',
    text: 'TRUMP MEETS SHEINBAUM IN MEXICO CITY\nPresident Donald Trump met Mexican President Claudia Sheinbaum.',
    linked: [
      'TRUMP = Donald Trump',
      'SHEINBAUM = Claudia Sheinbaum',
      'Donald Trump = Donald Trump',
      'Claudia Sheinbaum = Claudia Sheinbaum',
    ],
  },
  {
    name: 'two names joined by a hyphen',
    text: 'The Trump-Sheinbaum talks went on. Donald Trump called Claudia Sheinbaum of Mexico.',
    linked: [
      'Trump = Donald Trump',
      'Sheinbaum = Claudia Sheinbaum',
      'Donald Trump = Donald Trump',
      'Claudia Sheinbaum = Claudia Sheinbaum',
    ],
  },
  { name: 'a family in the plural', text: 'The Trumps and the Rubios dined.', linked: [] },
  {
    name: 'a passer-by of the same surname takes it for the paragraph, no longer',
    text: 'Marco Rubio spoke in Washington.\nPeter Rubio, a baker, clapped. Mr. Rubio is 40. Marco Rubio thanked him, and Rubio left.\nRubio flew to Mexico.',
    linked: ['Marco Rubio = Marco Rubio', 'Marco Rubio = Marco Rubio', 'Rubio = Marco Rubio', 'Rubio = Marco Rubio'],
  },
  {
    name: 'streets, bridges and towns called after somebody',
    text: 'Marco Rubio vit à Paris. Il habite rue Marco-Rubio, près du pont Rubio, et son oncle à Rubio-sur-Mer.',
    language: 'fr',
    linked: ['Marco Rubio = Marco Rubio'],
  },
  {
    name: 'an airport in lower case',
    text: 'Marco Rubio landed at Rubio airport in Mexico. Rubio waved.',
    linked: ['Marco Rubio = Marco Rubio', 'Rubio = Marco Rubio'],
  },
  {
    name: 'German compounds: of the group, or called after a person',
    text: 'Donald Trump sprach. Der Trump-Anhänger traf den Goldman-Sachs-Chef im Marco-Rubio-Haus.',
    language: 'de',
    linked: ['Donald Trump = Donald Trump', 'Trump = Donald Trump'],
  },
  {
    name: 'a person of a team',
    text: 'Chicago Bulls won the basketball match. John Smith of the Bulls scored for the team in the league.',
    linked: ['Chicago Bulls = Chicago Bulls', 'Bulls = Chicago Bulls'],
  },
  {
    name: 'a middle initial that no list has',
    text: 'Marco A. Rubio, the secretary of state of the United States, met Donald Trump.',
    linked: ['Marco A. Rubio = Marco Rubio', 'Donald Trump = Donald Trump'],
  },
  {
    name: 'a stranger whose given name is in no list',
    text: 'Marco Rubio spoke in Washington.\nThe driver, Oezguer Rubio, listened. Mr. Rubio is 40.\nRubio flew to Mexico.',
    linked: ['Marco Rubio = Marco Rubio', 'Rubio = Marco Rubio'],
  },
  {
    name: 'a pope by the name he was born with',
    text: 'Robert Prevost was elected pope and took the name Leo XIV. Prevost was born in Chicago.',
    linked: ['Robert Prevost = Pope Leo XIV', 'Leo XIV = Pope Leo XIV', 'Prevost = Pope Leo XIV'],
  },
  {
    name: 'a town whose name one of the many members of a party bears',
    text: 'The Conservative Party in Britain lost the British election. Its candidate for Leigh, a member of parliament, left.',
    linked: ['Conservative Party = Conservative Party (UK)'],
  },
  {
    name: 'a title before a surname, on a day on which its bearer holds the office',
    text: 'It rained on the coast. President Sheinbaum spoke of rain.',
    linked: ['Sheinbaum = Claudia Sheinbaum'],
  },
  {
    name: 'the same title years before',
    text: 'It rained on the coast. President Sheinbaum spoke of rain.',
    date: '2011-09-03',
    linked: [],
  },
  {
    name: 'founders and executives are of every walk of life',
    text: 'In Mexico they met Claudia Sheinbaum, a founder of the movement.',
    linked: ['Claudia Sheinbaum = Claudia Sheinbaum'],
  },
  {
    name: 'the given name of whom the article is about, said again and again',
    text: 'Singer Taylor Swift has a new song\nTaylor, 35, sings of love. Fans say that Taylor wrote it.',
    linked: ['Taylor Swift = Taylor Swift', 'Taylor = Taylor Swift', 'Taylor = Taylor Swift'],
  },
  {
    name: 'the given name once: somebody else, or a cat',
    text: 'Singer Taylor Swift has a new song\nA neighbour has named her cat Taylor.',
    linked: ['Taylor Swift = Taylor Swift'],
  },
  {
    name: 'an acronym that the paper prints with dots',
    text: 'The W.H.O. met in Geneva on Monday.',
    linked: ['W.H.O. = World Health Organization'],
  },
  {
    name: 'a private person with a common word for a given name',
    text: 'Mexican President Claudia Sheinbaum spoke.\nPrecious Sheinbaum, a cleaner, listened.',
    linked: ['Claudia Sheinbaum = Claudia Sheinbaum'],
  },
  {
    name: 'a title in quotation marks',
    text: '"Oppenheimer," the film, is three hours long. They liked Oppenheimer.',
    linked: [],
  },
  {
    name: 'countries that meet in a match',
    text: 'England beat Belgium 2-1 in the football final; the goalkeeper saved a penalty.\nThe England captain and the striker thanked the fans. He was born in Belgium.',
    linked: [
      'England = England national football team',
      'Belgium = Belgium national football team',
      'England = England national football team',
    ],
  },
  {
    name: 'countries that meet in a war',
    text: 'England faced Belgium over fish. The minister said that England had won, and that parliament would vote.',
    linked: [],
  },
  {
    name: 'an office in another language',
    text: 'La presidenta Sheinbaum habló el lunes en la ciudad de México.',
    date: '2025-09-03',
    language: 'es',
    linked: ['Sheinbaum = Claudia Sheinbaum'],
  },
];

describe('linking', () => {
  it.each(CASES)('$name', ({ text, date, language, linked }) => {
    expect(link(text, date, language)).toEqual(linked);
  });

  it('tells why', () => {
    const [first] = engine.annotate(
      [
        { id: 0, kind: 'headline', text: 'Sheinbaum speaks' },
        { id: 1, kind: 'paragraph', text: 'Mexican President Claudia Sheinbaum spoke.' },
      ],
      { date: '2025-09-03', language: 'en' },
    ).mentions;

    expect(first).toMatchObject({
      entity: 'Q5771800',
      reason: { is: 'in-paragraph', surface: 'Claudia Sheinbaum', paragraph: 2 },
    });
  });

  it('lists those it does not know, with the words that introduce them', () => {
    const { unknown } = engine.annotate(
      [{ id: 0, kind: 'paragraph', text: 'Peter Example, a farmer from Ohio, spoke. Mr. Example is 40.' }],
      { date: '2025-09-03', language: 'en' },
    );

    expect(unknown).toEqual([{ name: 'Peter Example', kind: 'person', count: 2, introducedBy: 'a farmer from Ohio' }]);
  });

  it.each([
    { text: 'A report by the Institute for Sample Studies (ISS) was read.', name: 'Institute for Sample Studies' },
    { text: 'Prices rose at Sample Widgets, a maker of screws, last year.', name: 'Sample Widgets' },
    { text: 'After nine years he left his post at Sample Holdings in May.', name: 'Sample Holdings' },
    {
      text: 'El Sindicato de Panaderos convocó la huelga de los panaderos del puerto, que sigue con fuerza por su cuenta.',
      name: 'Sindicato de Panaderos',
    },
  ])('lists the organization it does not know: $name', ({ text, name }) => {
    const { unknown } = engine.annotate([{ id: 0, kind: 'paragraph', text }], { date: '2025-09-03', language: '' });

    expect(unknown).toMatchObject([{ name, kind: 'organization', count: 1 }]);
  });

  it.each(['Nobody spoke on Monday.', 'The Company paid. The Council met.', 'They sang in the Great Hall.'])(
    'lists nothing where nobody is named in full: %s',
    (text) => {
      expect(engine.annotate([{ id: 0, kind: 'paragraph', text }], { date: '', language: 'en' }).unknown).toEqual([]);
    },
  );
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Trump',
    'Donald Trump',
    'Rubio',
    'the',
    'DEA',
    '(DEA)',
    'President',
    '“',
    '.',
    ', ',
    "'s",
    '\n',
    'Ö',
    '🙂',
    '\ud800',
    '-',
    'Sen.',
    'van der',
    'Leyen',
    'WHO',
    'Jr.',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );

  it('never throws, and offsets stand on the text they claim', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (contents) => {
        const blocks = contents.map((text, id): TextBlock => ({ id, kind: 'paragraph', text }));
        for (const { block, start, end, surface } of engine.annotate(blocks, { date: '', language: '' }).mentions) {
          expect(contents[block]?.slice(start, end)).toBe(surface);
        }
      }),
    );
  });
});
