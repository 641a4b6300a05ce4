/** Words that stand before a name and say what its bearer is. Folded. From English, Spanish, French, German, Portuguese, Italian and Dutch news. */

import type { Language } from './language.ts';

/** Courtesy and office titles that may be capitalized right before a name: "President Trump", "Sen. Rubio", "Kanzler Merz". */
export const TITLES: ReadonlySet<string> = new Set(
  // courtesy
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess madame madam master hon rev reverend father fr sister brother ' +
    'sr sra srta senor senora don dona monsieur mme mlle m herr frau signor signora meneer mevrouw ' +
    // offices
    'president vice-president svp evp cto cio cmo prime minister premier chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor judge justice ' +
    'chief general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander cmdr marshal brigadier inspector detective officer sheriff ' +
    'ambassador envoy commissioner administrator superintendent chairman chairwoman chair chairperson speaker leader director minister undersecretary deputy attorney solicitor prosecutor councilman ' +
    'councilwoman councillor counselor delegate assemblyman assemblywoman lawmaker mp mep msp td spokesman spokeswoman spokesperson ' +
    'king queen prince princess duke duchess emperor sultan sheikh sheik emir pope cardinal archbishop bishop rabbi imam ayatollah mullah saint st pastor ' +
    'coach manager ceo cfo coo founder actor actress singer rapper author director comedian presenter quarterback striker midfielder defender goalkeeper forward ' +
    // Spanish, Portuguese, French, German, Italian, Dutch
    'presidente presidenta vicepresidente vicepresidenta ministro ministra canciller senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa rey reina papa juez jueza ' +
    'primeiro deputado deputada prefeito prefeita governador governadora presidente ' +
    'president presidente ministre senateur senatrice depute deputee maire pape roi reine premier ' +
    'bundeskanzler bundeskanzlerin kanzler kanzlerin prasident prasidentin bundesprasident minister ministerin innenminister innenministerin aussenminister aussenministerin finanzminister finanzministerin verteidigungsminister ministerprasident ministerprasidentin burgermeister oberburgermeister papst konig konigin ' +
    'presidente ministro ministra sindaco senatore senatrice onorevole papa re regina ' +
    'koning koningin minister-president burgemeester'
  ).split(' '),
);

/** Bare courtesy titles: they make the next capitalized word a surname, but say nothing of its bearer. */
export const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame sr sra srta senor senora monsieur mme mlle herr frau signor signora'.split(' '),
);

/** Words after a person's name that make it the name of a thing or of another person: "Trump Tower", "Kennedy Jr." */
export const THING_AFTER_NAME: ReadonlySet<string> = new Set(
  (
    'press tower towers airport bridge university college school academy hospital center centre street avenue road boulevard drive square park stadium arena field library museum gallery ' +
    'foundation institute award awards prize cup trophy medal day building house hall plaza hotel resort act law bill plan doctrine amendment order lecture memorial monument ' +
    'theatre theater church cathedral chapel island islands mountain mount lake river bay county city town township beach station terminal line highway expressway tunnel dam canal ' +
    'ranch estate castle palace prison jail court courthouse mill mills farm farms campaign family dynasty open classic invitational marathon tournament championship championships ' +
    'method effect syndrome disease equation theorem scale index jr sr ii iii iv junior senior'
  ).split(' '),
);

/** The same in lower case, where the name cannot be the owner's: "Kennedy airport", "the Nasdaq index", but "Boeing factory". */
export const STRUCTURE_AFTER_NAME: ReadonlySet<string> = new Set(
  'airport street avenue boulevard bridge prize prizes award index'.split(' '),
);

/** Words before a name that make it the name of a street, a bridge, a school or a stadium: "rue Victor-Hugo", "ponte Morandi". */
export const STREET_BEFORE_NAME: Partial<Record<Language, ReadonlySet<string>>> = {
  es: new Set('calle avenida plaza paseo puente aeropuerto estadio colegio'.split(' ')),
  fr: new Set('rue avenue boulevard place pont quai aeroport stade lycee college ecole hopital'.split(' ')),
  it: new Set('via viale piazza piazzale corso largo ponte aeroporto stadio'.split(' ')),
  pt: new Set('rua avenida praca travessa largo ponte aeroporto estadio escola'.split(' ')),
};

/** Words after a person's name that make it a company's; after a company's own name they change nothing. */
export const COMPANY_AFTER_NAME: ReadonlySet<string> = new Set(
  (
    'group holdings holding partners associates capital ventures llc inc corp corporation ltd limited llp plc gmbh ag sa nv co company companies brothers bros sons ' +
    'organization organisation enterprises industries international motors media productions pictures records studios entertainment sports'
  ).split(' '),
);

/** Lower-case words that join capitalized ones into one name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten zu zum y e af av'.split(' '),
);

/** Months, weekdays and the like: capitalized in English, never a name in themselves. Folded. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving'
  ).split(' '),
);
