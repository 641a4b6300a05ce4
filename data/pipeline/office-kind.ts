import type { OfficeKind } from '../../lib/knowledge-base/entity.ts';

/** Titles, most telling pattern first; a title takes the kind of the first that matches. Written for English titles. */
const PATTERNS: readonly (readonly [OfficeKind, RegExp])[] = [
  [
    'ambassador',
    /\bambassador|^high commissioner (of .+ )?to\b|permanent (representative|observer)|chargé d|consul general|^consul\b|special envoy/i,
  ],
  [
    'other',
    /^former |^candidate|^first (lady|gentleman)|spouse|adviser|advisor|counsel(l)?or to the|deputy chief of staff|private secretary|press secretary|spokes|communications director|^shadow |chief of staff (to|of the (white house|president|prime))|white house|downing street|^vice[- ]president of the (federal )?executive council/i,
  ],
  [
    'judge',
    /\b(justice of the (supreme|high|constitutional)|chief justice|supreme court justice|associate justice|judge|magistrate|president of the (supreme|supreme people's|constitutional|high|federal constitutional|european|international) court|member of the constitutional (court|council|tribunal)|advocate general)\b/i,
  ],
  [
    'central-bank',
    /\b(governor|president|chair(man|woman|person)?|vice chair) of (the )?(.*\b(bank|banque|banco|banca|riksbank|bundesbank|monetary authority|federal reserve)\b|board of governors of the federal)/i,
  ],
  ['mayor', /\b(mayor|burgomaster|bürgermeister|oberbürgermeister|alcalde)\b/i],
  [
    'junior-minister',
    /\b(minister of state|(state|junior|deputy|assistant|vice|associate|parliamentary) minister|minister delegate|delegate minister|deputy secretary|assistant secretary|under[- ]?secretary|state secretary|parliamentary (under|secretary)|(economic|financial|exchequer) secretary to the treasury|secretary of state at|minister-delegate|vice-minister|undersecretary|deputy attorney|solicitor general|paymaster|lieutenant governor|minister at\b|junior lord|whip\b|lord commissioner|lord in waiting|baroness in waiting|lady in waiting|(vice[- ]?)chamberlain|comptroller|treasurer of (the|his|her) (majesty's )?household|master of the horse|lord steward)\b/i,
  ],
  [
    'deputy-head',
    /\b(vice[- ]president of (?!.*(senate|house|chamber|assembly|parliament|congress|council of the|court|bank))|deputy (prime minister|president|premier|chancellor|head of (government|state))|vice[- ]premier|vice[- ]chancellor of (germany|austria)|vice president$|first secretary of state|tánaiste|deputy chairman of the (government|council of ministers))/i,
  ],
  [
    'head-of-government',
    /^((acting|interim|caretaker|transitional|transition) )?(federal )?(prime minister|taoiseach|premier of (the )?(people's republic of )?(china|the republic of china|taiwan|north korea|soviet)|chancellor of (germany|austria)|chief executive of (hong kong|macau)|minister of state of monaco|(chair(man|person|woman)|president) of the (council of ministers|government|cabinet of ministers)|head of (the )?government|premier$|secretary for foreign and political affairs of san marino)/i,
  ],
  [
    'party-leader',
    /\b(leader of the (opposition|.*\b(party|labour|conservatives?|democrats))|(chair(man|woman|person)|president|general secretary|secretary|leader|first secretary) of (the )?.*\b(party|kuomintang|communist|partido)\b)/i,
  ],
  [
    'speaker',
    /\b(speaker of|(president|chair(man|woman|person)|marshal|presiding officer) of (the )?([\w']+ ){0,2}(senate|sejm|chamber|house|assembly|parliament|congress|riksdag|bundestag|bundesrat|federation council|national council|council of states|federal council|knesset|state duma|storting|folketing|riigikogu|seimas|saeima|verkhovna rada|hural|majlis|legislative yuan|european parliament|council of representatives|cortes)|ceann comhairle|cathaoirleach|(majority|minority) leader|presiding officer of|president pro tempore|(vice[- ]?president|deputy speaker) of)/i,
  ],
  [
    'intergovernmental',
    /\b(european commission(er)?|european council|european central|secretary[- ]general of (the )?(united nations|nato|council of europe|opec|oecd|asean|commonwealth|arab league|organi[sz]ation)|director[- ]general of (the )?(world|international|unesco|iaea|fao|wto|who)|high representative of the (union|european)|united nations high commissioner|african union|managing director of the international)\b/i,
  ],
  ['royal', /\b(crown prince|heir|prince consort|queen consort|princess|duke of|duchess of|queen mother)\b/i],
  [
    'head-of-state',
    /^((acting|interim|transitional|transition) )?(federal )?(president|king|queen|emperor|empress|emir|amir|sultan|grand duke|monarch|supreme leader|co-prince|pope|sovereign|captain[- ]regent|yang di-pertuan agong|head of state|prince|chair(man|person)? of the (presidency|presidential|sovereign|state affairs|transitional sovereignty|supreme)|o le ao)\b/i,
  ],
  [
    'military',
    /\b(chief of (the )?(hellenic|general|defen[cs]e|army|naval|air|joint|navy|staff|ground|imperial)|chairman of the joint chiefs|joint chiefs|commander|commanding general|chief of naval|commandant|inspector general of the (army|armed)|first sea lord)\b/i,
  ],
  [
    'governor',
    /\b(governor|first minister of|chief minister of|minister[- ]president|premier of|president of (the )?(regional|generalitat|junta|xunta|government of|region|autonomous|community|council of (the )?region)|lehendakari|head of government of mexico city|landeshauptmann|intendant|prefect of|lieutenant governor|voivode|regierender)/i,
  ],
  [
    'minister',
    /\b(minister|secretary of (state|the (treasury|interior|navy|army))|(united states|us) secretary|secretary of (agriculture|commerce|defen[cs]e|education|energy|health|homeland|housing|labor|transportation|veterans|war)|chancellor of (the )?(exchequer|duchy)|attorney[- ]general|(home|foreign|cabinet|chief|health|executive) secretary|^secretary of\b|^financial secretary|secretary for|treasurer|lord (chancellor|privy seal|president|advocate)|federal council|people's commissar|leader of the house|trade representative|state councillor|kabinett|chief whip)\b/i,
  ],
  [
    'agency-head',
    /\b(director|chief of|administrator|commissioner|chair(man|woman|person)?|chief executive|head|president|superintendent|inspector|auditor|ombudsman|prosecutor|comptroller|secretary[- ]general|secretary of the|commissioner general|postmaster|librarian|surgeon general|national security)\b/i,
  ],
  [
    'legislator',
    /\b(member|senator|deputy|representative|delegate|knesset|congress(man|woman)|mp|lord|peer|teachta)\b/i,
  ],
];

/** Words of bodies below the nation. */
const REGIONAL =
  /\b(state (senate|senator|house|assembly|representative|deputy|deputies|legislat\w+)|provincial|regional|prefectural|canton(al)?|grand council|cortes of|corts|landtag|county|district council|city council|municipal|borough|oblast|legislative assembly of (?!(el salvador|costa rica))|\w+ (legislative assembly|legislative council|house of assembly|general assembly)|house of delegates|parliament of (catalonia|galicia|navarre|andalusia|the (balearic|canary)|cantabria|la rioja|castile|flanders|wallonia|scotland|wales)|basque parliament|assembly of (madrid|extremadura)|flemish|walloon|scottish parliament|senedd|national assembly for wales|northern ireland assembly|london assembly|abgeordnetenhaus|bürgerschaft|sami parliament|national assembly of quebec|junta general|state congress|congress of)\b/i;

/** What the national bodies of federal countries are called: another legislature of theirs is regional. */
const NATIONAL: Record<string, RegExp> = {
  us: /united states/i,
  gb: /united kingdom|house of (commons|lords)/i,
  au: /^member of the (australian )?(house of representatives|senate)\b|^senator/i,
  in: /lok sabha|rajya sabha|parliament of india|constituent assembly of india/i,
  ca: /house of commons|senat/i,
  br: /federal|chamber of deputies|senate|senator/i,
  es: /congress of deputies|senate of spain|congreso/i,
  de: /bundestag|bundesrat/i,
};

/** True for the words of a body below the nation: "Flemish Parliament", "Legislative Assembly of Manitoba". */
export function namesRegion(title: string): boolean {
  return REGIONAL.test(title);
}

/** The kind of an office from its English title. `country`: ISO 3166 alpha-2, lower case. */
export function officeKind(title: string, country: string, legislative = false): OfficeKind {
  const found = legislative ? 'legislator' : (PATTERNS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other');
  if (found !== 'legislator') return found;
  const national = NATIONAL[country];
  const regional = national === undefined ? REGIONAL.test(title) : !national.test(title);
  return regional && !/council of europe|european parliament/i.test(title) ? 'regional-legislator' : 'legislator';
}

const SINGLE_KINDS = new Set<OfficeKind>([
  'head-of-state',
  'head-of-government',
  'speaker',
  'central-bank',
  'governor',
  'minister',
  'agency-head',
  'military',
  'mayor',
  'party-leader',
  'ambassador',
  'intergovernmental',
]);
/** Kinds of which a bare title names one office ("Prime Minister"). */
const HEADS = new Set<OfficeKind>(['head-of-state', 'head-of-government', 'mayor']);
const BARE =
  /^(minister|director|administrator|chairman|chair|commander|commissioner|governor|ambassador|chairperson|president|head)$/i;
const SHARED =
  /without portfolio|co-prince|captain[- ]regent|federal council|member of|state councillor|commissioner|^minister of state\b|vice |deputy|assistant|majority leader|minority leader|counsellor|chief whip/i;

/** Whether at most one person holds it at a time, as far as a title can tell; overlapping holders in a source overrule it. */
export function isSingle(title: string, kind: OfficeKind): boolean {
  return SINGLE_KINDS.has(kind) && !SHARED.test(title) && (HEADS.has(kind) || !BARE.test(title));
}
