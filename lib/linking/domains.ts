/** Walks of life, told by the nouns that name an occupation or a kind of organization; they tell namesakes apart. */
import type { Entity } from '../knowledge-base/entity.ts';
import type { Language } from './language.ts';
import { meaningsOf } from './role-words.ts';

export type Domain =
  | 'politics'
  | 'sport'
  | 'culture'
  | 'media'
  | 'business'
  | 'military'
  | 'law'
  | 'science'
  | 'religion'
  | 'crime'
  | 'private';

const WORDS: Record<Domain, string> = {
  politics:
    'politician president minister prime chancellor senator senate congressman congresswoman congress representative governor mayor lawmaker legislator mp mep member parliament parliamentary party diplomat ambassador secretary ' +
    'premier candidate republican democrat democratic conservative labour labor tory liberal councillor government ministry department agency administration campaign vice cabinet opposition king queen prince princess royal monarch ' +
    'white house lawmakers senator-elect nominee election legislature',
  sport:
    'footballer football soccer player midfielder striker forward defender goalkeeper winger quarterback receiver linebacker pitcher catcher outfielder shortstop basketball baseball hockey tennis golfer golf cricketer cricket batsman bowler rugby ' +
    'boxer boxing fighter wrestler swimmer sprinter runner athlete cyclist driver racing rider gymnast skier skater jockey coach manager captain team club league championship cup olympic medallist medalist champion tournament ' +
    'guard center centre wide running tight end referee umpire season game match goal goals scored striker fc f.c. players sports sport mma ufc motorsport athletic formula nba nfl mlb nhl snooker darts chess esports',
  culture:
    'actor actress singer musician rapper songwriter composer band group film movie director filmmaker producer screenwriter comedian artist painter sculptor author novelist writer poet playwright model designer dancer choreographer ' +
    'photographer dj album song star celebrity conductor soprano tenor television tv series drama theatre theater hollywood bollywood pop rock influencer youtuber chef architect',
  media:
    'journalist reporter editor correspondent anchor presenter host broadcaster columnist commentator podcaster newspaper magazine channel network news agency newspaper publisher radio pundit',
  business:
    'businessman businesswoman businessperson entrepreneur executive ceo chief founder co-founder investor billionaire banker bank company firm corporation airline manufacturer retailer chairman chairwoman tycoon financier startup fund insurer brand shares owner analyst economist',
  military:
    'general admiral colonel commander army navy force forces military soldier officer militia armed troops marshal marine air guard militant group rebel',
  law: 'judge justice lawyer attorney prosecutor court supreme solicitor barrister counsel sheriff police detective',
  science:
    'scientist professor physicist chemist biologist researcher academic university economist historian philosopher psychologist doctor physician astronaut engineer mathematician epidemiologist virologist institute laboratory',
  religion:
    'pope cardinal archbishop bishop priest rabbi imam ayatollah pastor church religious monk nun theologian preacher evangelist',
  private:
    'private neighbour neighbor baker cleaner farmer plumber nurse waiter waitress shopkeeper retiree pensioner housewife grandmother grandfather carpenter barber hairdresser barista bystander passer-by tourist greengrocer grocer butcher janitor cashier bartender schoolteacher postman plasterer electrician welder roofer florist dressmaker seamstress cab',
  crime: 'drug lord terrorist gangster serial killer mobster gang cartel criminal trafficker fugitive hacker',
};

const DOMAINS_OF_WORD: ReadonlyMap<string, readonly Domain[]> = (() => {
  const map = new Map<string, Domain[]>();
  for (const [domain, words] of Object.entries(WORDS) as [Domain, string][]) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), domain]);
  }
  return map;
})();

/** Domains that a folded word speaks for, in English unless another language is given; [] for most words. */
export function domainsOfWord(folded: string, language: Language = 'en'): readonly Domain[] {
  const own = DOMAINS_OF_WORD.get(folded);
  if (own || language === 'en') return own ?? [];
  const [meaning] = meaningsOf(folded, language);
  return DOMAINS_OF_WORD.get(meaning ?? '') ?? [];
}

const DOMAIN_OF_FACT: Partial<Record<Entity['facts'][number]['type'], Domain>> = {
  office: 'politics', nominated: 'politics', party: 'politics', club: 'sport', team: 'sport', coach: 'sport', league: 'sport',
  'chief-executive': 'business', chair: 'business', founder: 'business', owner: 'business', executive: 'business', network: 'media',
}; // prettier-ignore

/** Domains of an entity, from its subkind, occupations and the kinds of its facts. */
export function domainsOfEntity(entity: Entity): Set<Domain> {
  const domains = new Set<Domain>();
  const addPhrase = (phrase: string): void => {
    for (const word of phrase.toLowerCase().split(/[^\p{L}.-]+/u))
      domainsOfWord(word).forEach((domain) => domains.add(domain));
  };
  addPhrase(entity.subkind);
  for (const fact of entity.facts) {
    const domain = DOMAIN_OF_FACT[fact.type];
    if (domain) domains.add(domain);
    if (fact.type === 'occupation' || fact.type === 'sector') addPhrase(fact.value);
    if (fact.office?.kind === 'judge') domains.add('law');
    if (fact.office?.kind === 'military') domains.add('military');
    if (fact.office?.kind === 'religious') domains.add('religion');
  }
  return domains;
}
